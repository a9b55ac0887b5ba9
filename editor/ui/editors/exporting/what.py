"""Which items are exported: a day, a range, everything, or what Review shows."""

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words, long_day_in_words
from editor.chronicle.errors import DayError
from editor.chronicle.selection import Selection
from editor.ui.desk import Desk
from editor.ui.editors.exporting.words import selection_in_words, span_in_words
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.parts.said import Said
from editor.ui.parts.tick import Tick


class What(Enum):
    """What is exported."""

    DAY = auto()
    RANGE = auto()
    EVERYTHING = auto()
    REVIEW = auto()


class ExportWhat(QWidget):
    """One of four. ``changed`` when another one, or other days, are chosen."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._review: Selection | None = None
        self._days: dict[TextRow, date | None] = {}
        look = desk.look
        self.ticks = {one: Tick(look, "", round_=True) for one in What}
        self.first = TextRow(look, self.tr("From"))
        self.last = TextRow(look, self.tr("To"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Said(look, self.tr("What"), size=12, bold=True, token="ink2"))
        self._range = QWidget()
        self._pair = QHBoxLayout(self._range)
        for row in (self.first, self.last):
            row.edit.setPlaceholderText(self.tr("8 Nov 2020"))
            row.committed.connect(lambda words, row=row: self._typed(row, words))
            self._pair.addWidget(row, 1)
        for what, tick in self.ticks.items():
            tick.toggled.connect(self._chosen)
            self._column.addWidget(tick)
            if what is What.RANGE:
                self._column.addWidget(self._range)
        look.changed.connect(self._space)
        self._space()
        self._name()
        self.choose(What.DAY)

    def _space(self) -> None:
        px = self._desk.look.px
        self._column.setSpacing(px(2))
        self._pair.setContentsMargins(px(30), 0, 0, px(6))
        self._pair.setSpacing(px(12))

    @property
    def what(self) -> What:
        """What is chosen."""
        return next(one for one, tick in self.ticks.items() if tick.isChecked())

    def choose(self, what: What) -> None:
        """Choose one."""
        self.ticks[what].setChecked(True)

    def offer(self, review: Selection | None) -> None:
        """Offer what Review shows, and choose it; or, with nothing, offer it no more."""
        self._review = review
        self.follow()
        if review is not None:
            self.choose(What.REVIEW)

    def follow(self) -> None:
        """Take over which day lies on the desk and how far the archive goes."""
        self._name()
        day, review = self.ticks[What.DAY], self.ticks[What.REVIEW]
        day.setEnabled(self._desk.day is not None)
        review.setVisible(self._review is not None)
        nothing = (self.what is What.DAY and not day.isEnabled()) or (
            self.what is What.REVIEW and self._review is None
        )
        if nothing:
            self.choose(What.DAY if day.isEnabled() else What.EVERYTHING)

    def _name(self) -> None:
        desk, session = self._desk, self._desk.session
        on_desk = long_day_in_words(desk.day) if desk.day else self.tr("no day lies there")
        for what, words, hint in (
            (What.DAY, self.tr("This day"), on_desk),
            (What.RANGE, self.tr("From one day to another"), ""),
            (What.EVERYTHING, self.tr("Everything"), self._everything()),
            (What.REVIEW, self.tr("What Review shows"),
             selection_in_words(session, self._review) if self._review else ""),
        ):  # fmt: skip
            self.ticks[what].say(words, hint)

    def _everything(self) -> str:
        days = self._desk.session.days
        span, undated = days.span(), days.undated().items
        if span is None:
            return self.tr("Undated items") if undated else self.tr("The archive is empty")
        words = self.tr("{0}, and undated items") if undated else "{0}"
        return words.format(span_in_words(*span))

    def _chosen(self, on: bool) -> None:
        if not on:
            return
        if self.what is What.RANGE and not self._days:
            self._begin_range()
        self._range.setVisible(self.what is What.RANGE)
        self.changed.emit()

    def _begin_range(self) -> None:
        first, last = self._desk.session.days.span() or (self._desk.day, self._desk.day)
        for row, day in ((self.first, first), (self.last, last)):
            self._show(row, day)

    def _show(self, row: TextRow, day: date | None) -> None:
        self._days[row] = day
        row.show_value(day_in_words(day) if day else "")

    def _typed(self, row: TextRow, words: str) -> None:
        try:
            self._show(row, day_from_words(words, self._desk.day) if words else None)
        except DayError as error:
            row.say_error(str(error))
        else:
            self._check_order()
        self.changed.emit()

    def _check_order(self) -> None:
        first, last = self._days.get(self.first), self._days.get(self.last)
        turned = first is not None and last is not None and first > last
        self.last.say_error(self.tr("The range ends before it begins.") if turned else "")

    @property
    def selection(self) -> Selection | None:
        """What is selected; None where the days typed are none."""
        match self.what:
            case What.DAY:
                return Selection(first=self._desk.day, last=self._desk.day)
            case What.RANGE if self.first.error or self.last.error:
                return None
            case What.RANGE:
                return Selection(first=self._days.get(self.first), last=self._days.get(self.last))
            case What.REVIEW:
                return self._review
            case _:
                return Selection()
