"""What a category says of itself, field by field; each is one step."""

from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk
from editor.ui.editors.codebook.colour_row import ColourRow
from editor.ui.editors.codebook.patterns import PATTERNS, pattern_icon, pattern_in_words
from editor.ui.editors.codebook.rows import CodebookRow
from editor.ui.editors.forms.beside import Beside
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.forms.row import Row, TypedRow
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.editors.forms.tick_row import TickRow
from editor.ui.editors.forms.words_row import WordsRow
from editor.ui.parts.key_button import KeyButton


class CategoryForm(Form):
    """One category or sub-code."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._id = 0
        self._make_words()
        self._make_marks()
        self._typing = self.keep_typing(dict([*self.words, ("cues", self.cues)]))
        self.retire = KeyButton(self.look, self.tr("Retire"), "", outlined=True)
        self.retire.clicked.connect(self._retire)
        self.retire_row = Row(self.look, "", self.retire, self.tr("Its items keep it."))
        self.merge = KeyButton(self.look, self.tr("Merge into another…"), "", outlined=True)
        merge_row = Row(self.look, "", self.merge, self.tr("Its numbers are shown first."))
        for part in (
            Beside(self.look, self.label, self.short_label, shares=(3, 2)),
            self.definition,
            self.include,
            self.exclude,
            self.cues,
            self.group,
            Beside(self.look, self.key, self.colour, self.pattern, shares=(3, 3, 4)),
            self.conflict,
            self.counts,
            Beside(self.look, self.retire_row, merge_row),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _make_words(self) -> None:
        look = self.look
        self.label = TextRow(look, self.tr("Label"))
        self.short_label = TextRow(look, self.tr("Short label"))
        self.definition = WordsRow(look, self.tr("Definition"))
        self.include = WordsRow(look, self.tr("Belongs here"))
        self.exclude = WordsRow(look, self.tr("Does not belong here"))
        self.cues = WordsRow(look, self.tr("Cues"), self.tr("Words that speak for it, one a line."))
        self.key = TextRow(look, self.tr("Key"))
        self.words: tuple[tuple[str, TypedRow], ...] = (
            ("label", self.label),
            ("short_label", self.short_label),
            ("definition", self.definition),
            ("include", self.include),
            ("exclude", self.exclude),
        )
        for field, row in self.words:
            row.committed.connect(lambda words, field=field, row=row: self._set(row, field, words))
        self.key.committed.connect(lambda words: self._set(self.key, "key", words.upper()))
        self.cues.committed.connect(lambda words: self._set(self.cues, "cues", as_cues(words)))

    def _make_marks(self) -> None:
        look = self.look
        self.colour = ColourRow(look, self.tr("Colour"))
        self.colour.chosen.connect(lambda colour: self._set(self.colour, "colour", colour))
        self.pattern = ChoiceRow(look, self.tr("Pattern"))
        self.pattern.offer((one, pattern_in_words(one)) for one in PATTERNS)
        self.pattern.chosen.connect(lambda one: self._set(self.pattern, "pattern", one))
        look.changed.connect(self._draw_patterns)
        self._draw_patterns()
        self.group = ChoiceRow(look, self.tr("Group on the chart"))
        self.group.chosen.connect(lambda one: self._set(self.group, "group", one))
        self.conflict = TickRow(
            look,
            self.tr("Conflict"),
            self.tr("Its items are counted as conflict. Each sub-code has its own mark."),
        )
        self.conflict.ticked.connect(lambda on: self._set(self.conflict, "conflict", on))
        self.counts = TickRow(
            look,
            self.tr("Items count by themselves"),
            self.tr("What is proposed when an item is tagged; each item can say otherwise."),
        )
        self.counts.ticked.connect(lambda on: self._set(self.counts, "counts", on))

    def _set(self, row: Row, field: str, value: object) -> None:
        self.write(row, lambda: self.desk.session.codebook.change(self._id, **{field: value}))

    def _retire(self) -> None:
        book = self.desk.session.codebook
        category = book.category(self._id)
        if category is not None:
            retired = not category.retired
            self.write(self.retire_row, lambda: book.retire(self._id, retired=retired))

    def show_row(self, row: CodebookRow) -> None:
        """Show this one; what is being typed over the same one stays."""
        category = row.category
        if category is None:
            return
        other, self._id = category.id != self._id, category.id
        self.heading.say(f"{category.code}  {category.label}")
        self.note.say(self._note(row, category))
        for field, typed in self.words:
            _show(typed, getattr(category, field), other=other)
        _show(self.key, category.key, other=other)
        _show(self.cues, "\n".join(category.cues), other=other)
        self._show_marks(category, other=other)
        self._typing.about("category", category.uid)

    def _note(self, row: CodebookRow, category: Category) -> str:
        words = self.tr("Items that count with it: {0}.").format(row.items)
        if category.retired:
            return self.tr("Retired: it is offered no more.") + " " + words
        return words

    def _use(self, category: Category) -> str:
        use = self.desk.session.codebook.recoding.use(category.id)
        words = self.tr("It is offered no more. Items that keep it: {0}. Days: {1}.")
        return words.format(f"{use.items:,}", f"{use.days:,}")

    def _show_marks(self, category: Category, *, other: bool) -> None:
        book, top = self.desk.session.codebook, category.parent is None
        if other:
            self.colour.close_palette()
            for row in self.findChildren(Row):
                row.say_error("")
        self.colour.offer(tuple(dict.fromkeys(one.colour for one in book.categories())))
        self.colour.show_value(category.colour)
        self.group.setVisible(top)
        self.group.offer((one.id, one.label) for one in book.groups())
        self.group.show_value(category.group)
        self.pattern.show_value(category.pattern)
        self.conflict.show_value(category.conflict)
        self.counts.show_value(category.counts)
        self.key.say_hint(self.tr("A to Z") if top else self.tr("1 to 9"))
        self.retire.say(self.tr("Take up again") if category.retired else self.tr("Retire"))
        self.retire_row.say_hint(self._use(category))

    def _draw_patterns(self) -> None:
        for at, one in enumerate(PATTERNS):
            self.pattern.choice.setItemIcon(at, pattern_icon(self.look, one))


def as_cues(words: str) -> tuple[str, ...]:
    """One a line, none twice, blank lines left out."""
    return tuple(dict.fromkeys(line.strip() for line in words.splitlines() if line.strip()))


def _show(row: TypedRow, value: str, *, other: bool) -> None:
    if other:
        row.show_value(value)
    else:
        row.follow(value)
