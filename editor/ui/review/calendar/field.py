"""The days of the calendar: painted for the rows in sight alone, with mouse and keys."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from editor.chronicle.counting import Measure
from editor.chronicle.day import DayRecord
from editor.chronicle.day_words import MONTHS, WEEKDAYS
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.thin_bar import ThinBar
from editor.ui.review.calendar.grid import Grid
from editor.ui.review.calendar.painting import Cell, CellPainter
from editor.ui.review.calendar.words import day_said

HEAD, GUTTER, ROW, WEEK_ROW = 20, 68, 24, 52
MOVES = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0), Qt.Key.Key_PageUp: (-12, 0), Qt.Key.Key_PageDown: (12, 0),
}  # fmt: skip
Span = tuple[date, date]
NOWHEN = date(2000, 1, 1)
"""Where the calendar stands until days are shown."""


class DayField(QAbstractScrollArea):
    """A click or Enter goes to a day; a range is dragged, or chosen with Shift and arrows."""

    day_asked = Signal(object)
    coverage_asked = Signal(object, QPoint)
    """The first and last day whose coverage is to be said, and where to ask."""
    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.grid = desk, Grid.of(NOWHEN, NOWHEN, weekly=False)
        self.numbers: Mapping[date, int] = {}
        self.measure, self._most, self._shown = Measure.ITEMS, 1, False
        self.focused, self.anchor = NOWHEN, NOWHEN
        self.archive: Span = (NOWHEN, NOWHEN)
        self._records: dict[date, DayRecord] = {}
        self._seen: Span | None = None
        self.setObjectName("calendar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(desk.look))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleDescription(self.tr("Calendar"))

    # What is shown

    def show_days(
        self, grid: Grid, numbers: Mapping[date, int], measure: Measure, archive: Span
    ) -> None:
        """Show these; a day without a number was counted by nobody."""
        other = not self._shown or grid != self.grid
        self.archive = archive
        self.grid, self.numbers, self.measure, self._shown = grid, numbers, measure, True
        self._most, self._seen = max(numbers.values(), default=1), None
        if other:
            day = self._desk.day or max(numbers, default=grid.last)
            self.choose(grid.moved(day, 0, 0))
        self.fit()
        self.bring()
        self.refresh()

    def refresh(self) -> None:
        """Draw anew, and say where the keys are."""
        self.setAccessibleName(self.words(self.focused))
        self.viewport().update()

    def words(self, day: date) -> str:
        """A day in words."""
        return day_said(day, self.numbers.get(day), self.record(day), self.measure)

    def record(self, day: date) -> DayRecord:
        """What the archive knows of a day, read for all days in sight at once."""
        if self._seen is None or not self._seen[0] <= day <= self._seen[1]:
            days = [*self.grid.days(*self.in_sight()), day]
            self._seen = min(days), max(days)
            self._records = self._desk.session.days.records(*self._seen)
        return self._records.get(day, DayRecord(day=day))

    @property
    def chosen(self) -> Span:
        """The days from the one where choosing began to the one with the focus."""
        return min(self.anchor, self.focused), max(self.anchor, self.focused)

    def choose(self, day: date, *, extend: bool = False) -> None:
        """Go to a day; ``extend``: choose all days up to it."""
        self.focused = day
        if not extend:
            self.anchor = day
        self.bring()
        self.refresh()
        self.moved.emit()

    # Where things are

    @property
    def pitch(self) -> int:
        """The height of a row, in pixels."""
        return self._desk.look.px(WEEK_ROW if self.grid.weekly else ROW)

    def in_sight(self) -> tuple[int, int]:
        """The first and last row in sight."""
        top = self.verticalScrollBar().value() // self.pitch
        rows = self.viewport().height() // self.pitch + 1
        return top, min(top + rows, self.grid.rows - 1)

    def box(self, day: date) -> QRect:
        """Where a day stands in the viewport."""
        row, column = self.grid.cell(day)
        px, columns = self._desk.look.px, self.grid.columns
        wide = self.viewport().width() - px(GUTTER) - px(8)
        left = px(GUTTER) + wide * column // columns
        right = px(GUTTER) + wide * (column + 1) // columns
        top = px(HEAD) + row * self.pitch - self.verticalScrollBar().value()
        return QRect(left, top, right - left, self.pitch)

    def day_at(self, at: QPoint) -> date | None:
        """The day at a point of the viewport; None beside the days."""
        px = self._desk.look.px
        wide = self.viewport().width() - px(GUTTER) - px(8)
        if at.y() < px(HEAD) or not 0 <= at.x() - px(GUTTER) < wide:
            return None
        row = (at.y() - px(HEAD) + self.verticalScrollBar().value()) // self.pitch
        near = (at.x() - px(GUTTER)) * self.grid.columns // wide
        days = (self.grid.day(row, near + one) for one in (0, 1))
        return next((one for one in days if one and self.box(one).contains(at)), None)

    def fit(self) -> None:
        """Scroll over what does not fit."""
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._desk.look.px(HEAD)
        bar.setRange(0, max(0, self.grid.rows * self.pitch - room))
        bar.setSingleStep(self.pitch)
        bar.setPageStep(max(room, 1))

    def bring(self) -> None:
        """Scroll the day with the focus into sight."""
        bar, top = self.verticalScrollBar(), self.grid.cell(self.focused)[0] * self.pitch
        room = self.viewport().height() - self._desk.look.px(HEAD) - self.pitch
        bar.setValue(min(max(bar.value(), top - max(room, 0)), top))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day with the focus stays in sight."""
        super().resizeEvent(event)
        self._seen = None
        self.fit()
        self.bring()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Other days are drawn."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight, the months at their left and the heads above."""
        painter = QPainter(self.viewport())
        pen, (first, last) = CellPainter(painter, self._desk.look), self.chosen
        top, bottom = self.in_sight()
        for day in self.grid.days(top, bottom):
            pen.cell(self.box(day), Cell(
                day=day, record=self.record(day), number=self.numbers.get(day), most=self._most,
                chosen=first <= day <= last and first != last, large=self.grid.weekly,
                outside=not self.archive[0] <= day <= self.archive[1],
                focused=day == self.focused and self.hasFocus()))  # fmt: skip
        self._paint_names(painter, top, bottom)

    def _paint_names(self, painter: QPainter, top: int, bottom: int) -> None:
        look, px = self._desk.look, self._desk.look.px
        draw = Drawing(painter, look)
        for day in (one for one in self.grid.days(top, bottom) if one.day == 1):
            box = self.box(day)
            line = QRect(0, box.top(), px(GUTTER) - px(6), box.height())
            year = day.month == 1 or day == self.grid.first or self.grid.weekly
            words = f"{MONTHS[day.month - 1][:3]} {day.year}" if year else MONTHS[day.month - 1][:3]
            draw.words(line, words, 12, bold=year, token="ink2")
        painter.fillRect(0, 0, self.viewport().width(), px(HEAD), look.colour("paper"))
        for at in range(self.grid.columns):  # a first row may begin in the middle of a week
            day = self.grid.moved(self.grid.first, 0, at)
            box = self.box(day)
            words = WEEKDAYS[day.weekday()][:3] if self.grid.weekly else str(day.day)
            line = QRect(box.left(), 0, box.width(), px(HEAD))
            draw.words(line, words, 11, token="ink3", align=Qt.AlignmentFlag.AlignHCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.choose(day, extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose all days up to the mouse."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.buttons() & Qt.MouseButton.LeftButton and day != self.focused:
            self.choose(day, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the one day that was clicked; ask for the coverage of several."""
        at = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or self.day_at(at) is None:
            return
        if self.anchor == self.focused:
            self.day_asked.emit(self.focused)
        else:
            self._ask_coverage()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the coverage of the day, or of the days chosen."""
        day = self.day_at(event.pos())
        if day is not None and not self.chosen[0] <= day <= self.chosen[1]:
            self.choose(day)
        self._ask_coverage()

    def _ask_coverage(self) -> None:
        below = self.viewport().mapToGlobal(self.box(self.focused).bottomLeft())
        self.coverage_asked.emit(self.chosen, below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and row, Home and End to the ends; Enter goes there, C asks."""
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ends = {Qt.Key.Key_Home: self.grid.first, Qt.Key.Key_End: self.grid.last}
        key = Qt.Key(event.key())
        if key in MOVES:
            self.choose(self.grid.moved(self.focused, *MOVES[key]), extend=extend)
        elif key in ends:
            self.choose(ends[key], extend=extend)
        elif key in ENTERS:
            self.day_asked.emit(self.focused)
        elif key is Qt.Key.Key_C:
            self._ask_coverage()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the day under the mouse."""
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().viewportEvent(event)
