"""The form that makes one category of two: its numbers are shown before anything is written."""

from PySide6.QtCore import Signal

from editor.chronicle.recoding import MergeOutlook
from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class MergeCategory(Form):
    """Which category it is merged into, and what that changes."""

    merged = Signal(str)
    """It is done: carries the code of the category that stays."""
    left = Signal()
    """Nothing shall be merged."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._category: Category | None = None
        self.into = ChoiceRow(self.look, self.tr("Into"), self.tr("The category that stays."))
        self.into.chosen.connect(lambda _: self.follow())
        self.numbers = Said(self.look, size=13, token="ink")
        self.merge = KeyButton(self.look, self.tr("Merge them"), "", primary=True)
        self.merge.clicked.connect(self.take)
        self.cancel = KeyButton(self.look, self.tr("Leave it"), "", outlined=True)
        self.cancel.clicked.connect(self.left.emit)
        self.column.addWidget(self.into)
        self.column.addWidget(self.numbers)
        self.column.addLayout(button_line(self.merge, self.cancel))
        self.column.addStretch(1)

    def begin(self, category: Category) -> None:
        """Ask into which category this one is merged."""
        self._category = category
        self.heading.say(self.tr("Merge {0}  {1}").format(category.code, category.label))
        self.note.say(
            self.tr("Items, sub-codes and cues go over, and it is retired. One step to undo.")
        )
        self.into.choice.setCurrentIndex(-1)
        self.follow()
        self.into.choice.setFocus()

    def follow(self) -> None:
        """Show what it would change as things stand now."""
        if self._category is None:
            return
        recoding = self.desk.session.codebook.recoding
        targets = recoding.targets(self._category.id)
        self.into.offer((one.id, f"{one.code}  {one.label}") for one in targets)
        into = self.into.choice.currentData()
        self.merge.setEnabled(into is not None)
        if into is None:
            self.numbers.say("")
        else:
            self.numbers.say(self._in_words(recoding.outlook(self._category.id, into)))

    def take(self) -> None:
        """Merge them, or say below the field why not."""
        category, into = self._category, self.into.choice.currentData()
        book = self.desk.session.codebook
        stays = book.category(into)
        if category is None or stays is None:
            return
        if self.write(self.into, lambda: book.recoding.merge(category.id, stays.id)).step:
            self.merged.emit(stays.code)

    def _in_words(self, outlook: MergeOutlook) -> str:
        use = outlook.use
        lines = [
            self.tr("Items that go over: {0}. Of these count: {1}. Days: {2}.").format(
                f"{use.items:,}", f"{use.counting:,}", f"{use.days:,}"
            ),
            self.tr("Sub-codes: {0}. Cues: {1}.").format(outlook.sub_codes, outlook.cues),
            self.tr("Totals of items, events and placements stay as they are."),
        ]
        if outlook.conflict:
            lines.append(self.tr("Counted as conflict: {0}.").format(f"{outlook.conflict:+,}"))
        return "\n".join(lines)
