"""Which steps are shown: by words, kind, person and day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words
from editor.chronicle.errors import DayError
from editor.chronicle.steps import Sought, StepKind
from editor.ui.editors.forms.search_field import SearchField
from editor.ui.editors.history.words import kind_in_words
from editor.ui.look.look import Look
from editor.ui.parts.choice import Choice
from editor.ui.parts.entry import Entry
from editor.ui.parts.said import Said

if TYPE_CHECKING:
    from datetime import date


class Filters(QWidget):
    """A field for words, two choices and a day."""

    changed = Signal()
    went_down = Signal()
    """The list shall have the keys."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day: date | None = None
        self.words = SearchField(look)
        self.words.setPlaceholderText(self.tr("Words of a step"))
        self.kind, self.who = Choice(look), Choice(look)
        self.day = Entry(look)
        self.day.setPlaceholderText(self.tr("Day, as 8 Nov 2020"))
        self.error = Said(look, size=12, token="bad")
        self.error.hide()
        for field, name in (
            (self.words, self.tr("Words of a step")), (self.kind, self.tr("Kind of step")),
            (self.who, self.tr("Who did it")), (self.day, self.tr("Day that a step touched")),
        ):  # fmt: skip
            field.setAccessibleName(name)
        self.kind.addItem(self.tr("Every kind"), None)
        for kind in StepKind:
            self.kind.addItem(kind_in_words(kind), kind)
        self._lay_out()
        self.words.textChanged.connect(self.changed)
        self.words.went_down.connect(self.went_down)
        self.kind.currentIndexChanged.connect(self.changed)
        self.who.currentIndexChanged.connect(self.changed)
        self.day.editingFinished.connect(self._take_day)
        look.changed.connect(self.restyle)
        self.restyle()

    def _lay_out(self) -> None:
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        for field in (self.kind, self.who, self.day):
            self._row.addWidget(field, 1)
        self._column.addWidget(self.words)
        self._column.addLayout(self._row)
        self._column.addWidget(self.error)

    @property
    def sought(self) -> Sought:
        """The steps that are wanted."""
        kind = self.kind.currentData()
        return Sought(
            words=self.words.text(),
            kind=StepKind(kind) if kind else None,
            who=self.who.currentData(),
            day=self._day,
        )

    def offer_people(self, people: tuple[str, ...]) -> None:
        """Whose steps may be asked for; who is chosen stays chosen."""
        chosen = self.who.currentData()
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(self.tr("Everybody"), None)
        for name in people:
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(self.who.findData(chosen), 0))
        self.who.blockSignals(False)
        self.who.setVisible(len(people) > 1 or chosen is not None)
        if self.who.currentData() != chosen:
            self.changed.emit()

    def _take_day(self) -> None:
        words = self.day.text().strip()
        try:
            day = day_from_words(words, self._day) if words else None
        except DayError as error:
            self._say_error(str(error))
            return
        self._say_error("")
        if day is not None:
            self.day.setText(day_in_words(day))
        if day != self._day:
            self._day = day
            self.changed.emit()

    def _say_error(self, sentence: str) -> None:
        self.error.say(sentence)
        self.day.set_bad(bool(sentence))

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(8))
        for field in (self.words, self.day):
            field.restyle()
