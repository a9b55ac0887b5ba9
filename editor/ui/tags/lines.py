"""Day, time, claim, note and same event of the selected items, each edited in place."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words, short_day_in_words
from editor.chronicle.errors import DayError
from editor.chronicle.passage import Passage
from editor.ui.desk import Desk
from editor.ui.parts.typed_fields import TypedFields
from editor.ui.tags.chosen import chosen_ids, shown_item
from editor.ui.tags.line import Line
from editor.ui.tags.line_values import Value, claim_of, day_of, note_of, of_item, time_of
from editor.ui.tags.line_words import day_basis_in_words, in_few_words
from editor.ui.tags.same_event import SameEvent
from editor.ui.tags.summary import Summary
from editor.ui.typed_over import Typed, TypedOver


class Lines(QWidget):
    """What is written rather than chosen. An edit holds for the items it was begun on."""

    left = Signal()
    """Editing is over: the page shall have the keys again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: Passage | None = None
        self._about: tuple[int, ...] = ()
        self._folded = False
        self._typed_over = TypedOver(desk, self)
        look = desk.look
        self.summary = Summary(look, self.tr("Day"), "J")
        self.day = Line(look, self.tr("Day"), "J")
        self.time = Line(look, self.tr("Time"), "")
        self.claim = Line(look, self.tr("Claim"), "V")
        self.note = Line(look, self.tr("Note"), "B")
        self.same_event = SameEvent(desk)
        self._lines = (self.day, self.time, self.claim, self.note)
        self._typing = TypedFields(
            lambda: desk.session.typing,
            {"day": self.day, "time": self.time, "claim": self.claim, "note": self.note},
            self,
        )
        self._typing.failed.connect(desk.failed)
        self._column = QVBoxLayout(self)
        for widget in (self.summary, *self._lines, self.same_event):
            self._column.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.summary.clicked.connect(self.edit_day)
        self.day.committed.connect(self._set_day)
        self.time.committed.connect(self._set_time)
        self.claim.committed.connect(self._set_claim)
        self.note.committed.connect(self._set_note)
        for line in self._lines:
            line.left.connect(self.left)
            line.over.connect(self._show_or_hide)

    def edit_day(self) -> None:
        """Type the day of the items."""
        self._edit(self.day)

    def edit_claim(self) -> None:
        """Type who claims it; those named before are offered."""
        self.claim.complete_with(self._desk.session.review.claimants())
        self._edit(self.claim)

    def edit_note(self) -> None:
        """Type a note."""
        self._edit(self.note)

    def _edit(self, line: Line) -> None:
        if self._item is not None:
            line.show()
            line.begin()
            self._show_or_hide()

    def commit(self) -> None:
        """Keep what is typed and not yet committed."""
        for line in self._lines:
            line.commit()

    def forget(self) -> None:
        """Drop what is typed: the items it was for lie in another archive."""
        self._item, self._about = None, ()
        self._typing.forget()
        for line in self._lines:
            line.give_back()

    def refresh(self) -> None:
        """Show what holds for the current item. What is being typed for it stays."""
        item = shown_item(self._desk)
        chosen = chosen_ids(self._desk)
        moved = chosen != self._about or (item and item.id) != (self._item and self._item.id)
        if moved:
            self._commit_before_moving()
        self._item, self._about = item, chosen
        self._typing.about("passage", item.uid if item else "")
        if item is not None:
            self._show_item(item, keep=not moved)
        self.same_event.refresh()
        self._show_or_hide()

    def _commit_before_moving(self) -> None:
        self.commit()
        if self.day.error:
            self._desk.failed.emit(self.day.error)

    def _show_item(self, item: Passage, *, keep: bool) -> None:
        sheet = self._desk.sheet
        day = sheet.day_of(item) if sheet else item.day
        basis = day_basis_in_words(item, sheet.article if sheet else None)
        said = f"{day_in_words(day)}{basis}" if day else ""
        values = (
            (self.day, day_in_words(day) if day else "", said, self.tr("No day yet")),
            (self.time, item.time, "", self.tr("Not given")),
            (self.claim, item.claim_by, "", self.tr("Not attributed in the text")),
            (self.note, item.note, "", self.tr("Add a note")),
        )
        for line, value, shown, hint in values:
            if not (keep and (line.editing or line.error)):
                line.show_value(value, shown, hint)
        self.summary.say(in_few_words(item, day))

    def fold(self, folded: bool) -> None:
        """Show one row in place of four; a line comes out while it is edited."""
        if folded != self._folded:
            self._folded = folded
            self._show_or_hide()

    @property
    def busy(self) -> bool:
        """Whether a line is being edited, or waits for a better text."""
        return any(line.busy for line in self._lines)

    def _show_or_hide(self) -> None:
        out = [line for line in self._lines if line.busy or line.offering]
        self.summary.setVisible(self._folded and not out)
        for line in self._lines:
            line.setVisible(line in out if self._folded else self._wanted(line))

    def _wanted(self, line: Line) -> bool:
        """The time stands where the article gives times."""
        return line is not self.time or line.offering or any(one.time for one in self._desk.items)

    def _set_day(self, words: str) -> None:
        sheet, item, about = self._desk.sheet, self._item, self._about
        theirs = sheet.article.day if sheet else None
        now = (item.day if item else None) or theirs
        try:
            day = day_from_words(words, now) if words else None
        except DayError as error:
            stays = self.tr("The day stays {0}.").format(short_day_in_words(now)) if now else ""
            self.day.say_error(f"{error} {stays}".strip())
            return
        new = None if day == theirs else day
        said = day_in_words(day) if day else ""
        self._take(self.day, said, day_of, lambda: self._desk.session.tagging.set_day(about, new))

    def _set_time(self, words: str) -> None:
        item = self._item
        if item is not None:
            set_ = self._desk.session.tagging.set_time
            self._take(self.time, words, time_of, lambda: set_(item.id, words))

    def _take(self, line: Line, words: str, value: Value, do: Callable[[], Change]) -> None:
        """Do it, unless another window gave another value meanwhile."""
        item = self._item
        if item is not None and not self._typed_over.met(_typed(item, line, words, value), do):
            self._tell(do)

    def _set_claim(self, who: str) -> None:
        set_, about, item = self._desk.session.tagging.set_claim, self._about, self._item
        if item is not None:
            typed = _typed(item, self.claim, who, claim_of)
            self._told(self._typed_over.write(typed, lambda words: set_(about, words), "; "))

    def _set_note(self, note: str) -> None:
        set_, about, item = self._desk.session.tagging.set_note, self._about, self._item
        if item is not None:
            typed = _typed(item, self.note, note, note_of)
            self._told(self._typed_over.write(typed, lambda words: set_(about, words), " / "))

    def _tell(self, do: Callable[[], Change]) -> None:
        self._told(self._desk.act(do))

    def _told(self, change: Change) -> None:
        self._desk.tell(change)
        if not change.step and self._item is not None:
            self._show_item(self._item, keep=True)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setContentsMargins(0, px(5), 0, px(5))
        self._column.setSpacing(px(1))
        for part in (*self._lines, self.same_event):
            part.restyle()
        self.summary.setFixedHeight(self.summary.sizeHint().height())


def _typed(item: Passage, line: Line, words: str, value: Value) -> Typed:
    return Typed(line.label, line.value, words, item.article, of_item(item.id, value))
