"""The calendar: days in cells, painted for the rows in sight alone."""

from dataclasses import dataclass
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
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from editor.ui.days.cell_paint import Cell, CellPainter
from editor.ui.days.face import Sign, face_of
from editor.ui.days.keys import moved
from editor.ui.days.run import Cells, Run
from editor.ui.days.said import day_said
from editor.ui.days.seen import SeenDays
from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.thin_bar import ThinBar


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Of a calendar, in pixels at text size 100 %."""

    edge: int
    cell: tuple[int, int]
    pitch: int


class DayField(QAbstractScrollArea):
    """Days of a run. A click or a key goes to a day; ``went`` tells of the click."""

    left = Signal()
    went = Signal()
    day_menu_asked = Signal(object, QPoint)
    signs_seen = Signal()
    scrolled = Signal()

    def __init__(self, desk: Desk, seen: SeenDays, measures: Measures) -> None:
        super().__init__()
        self._desk, self._seen, self._measures = desk, seen, measures
        self.run: Run | None = None
        self.signs: frozenset[Sign] = frozenset()
        self._under: date | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(desk.look))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the page
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleDescription(self.tr("Calendar of the archive"))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())

    # What is shown.

    def show_run(self, run: Run | None) -> None:
        """Show these days; None: an empty archive."""
        self.run = run
        self.signs = frozenset()
        self.follow()

    def follow(self) -> None:
        """The desk went to another day: bring it into sight."""
        self._fit()
        self.bring(self.focused_day)
        self.refresh()

    def refresh(self) -> None:
        """Days changed; what is in sight stays in sight."""
        self.name_focus()
        self.viewport().update()

    @property
    def focused_day(self) -> date | None:
        """The day that keys start from: the one on the desk, else the archive's last."""
        if self.run is None:
            return None
        return self._desk.day or self.run.last

    def name_focus(self) -> None:
        """Say the focused day in words."""
        day = self.focused_day
        words = self.words(day) if day is not None else self.tr("No days yet")
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def words(self, day: date) -> str:
        """A day in words."""
        outside = self.run is not None and not self.run.holds(day)
        return day_said(day, self._seen.record(day), outside=outside)

    # Where things are.

    @property
    def pitch(self) -> int:
        """The height of a row."""
        return self._desk.look.px(self._measures.pitch)

    def cells(self, width: int = 0) -> Cells:
        """Where cells stand now, or would in another width: that of a row above the calendar."""
        width = width or self.width()
        look, columns = self._desk.look, self.run.columns if self.run else 7
        edge, (wide, high) = look.px(self._measures.edge), self._measures.cell
        most = (width - 2 * edge) // columns  # where a narrow panel was chosen
        return Cells(
            columns=columns,
            width=width,
            edge=edge,
            cell=(max(1, min(look.px(wide), most)), look.px(high)),
            pitch=self.pitch,
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def box(self, day: date) -> QRect:
        """Where a day stands in the viewport; empty where it is not in the run."""
        cell = self.run.cell(day) if self.run is not None else None
        if cell is None:
            return QRect()
        return QRect(*self.cells().box(*cell)).translated(0, -self.verticalScrollBar().value())

    def day_at(self, at: QPoint) -> date | None:
        """The day at a point of the viewport."""
        cell = self.cells().at(at.x(), at.y() + self.verticalScrollBar().value())
        return self.run.day(*cell) if cell is not None and self.run is not None else None

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and last row in sight."""
        return self.cells().rows_in(self.verticalScrollBar().value(), self.viewport().height())

    def _fit(self) -> None:
        bar, rows = self.verticalScrollBar(), self.run.rows if self.run is not None else 0
        whole = max(self.viewport().height() // self.pitch, 1)
        bar.setRange(0, max(0, rows - whole) * self.pitch)  # rows are never cut at the top
        bar.setSingleStep(self.pitch)
        bar.setPageStep(max(self.viewport().height(), 1))

    def bring(self, day: date | None) -> None:
        """Scroll a day into sight, with a row to spare."""
        cell = self.run.cell(day) if self.run is not None and day is not None else None
        if cell is None:
            return
        bar, row = self.verticalScrollBar(), cell[0]
        whole = max(self.viewport().height() // self.pitch, 1)
        spare = 1 if whole > 2 else 0
        top = min(-(-bar.value() // self.pitch), row - spare)
        bar.setValue(max(top, row + 1 + spare - whole) * self.pitch)

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day in sight stays in sight."""
        super().resizeEvent(event)
        self._fit()
        self.bring(self.focused_day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days in sight."""
        top, bottom = self.rows_in_sight()
        span = self.run.span(top, bottom) if self.run is not None else None
        if self.run is None or span is None:
            return
        self._seen.look(*span)
        painter = QPainter(self.viewport())
        pen, cells = CellPainter(painter, self._desk.look), self.cells()
        scrolled = self.verticalScrollBar().value()
        signs: set[Sign] = set()
        for ordinal in range(span[0].toordinal(), span[1].toordinal() + 1):
            day = date.fromordinal(ordinal)
            place = self.run.cell(day)
            if place is not None:
                cell = self._cell(day)
                signs |= cell.face.signs if cell.face else set()
                pen.cell(QRect(*cells.box(*place)).translated(0, -scrolled), cell)
        self._notice(frozenset(signs))

    def _cell(self, day: date) -> Cell:
        run = self.run
        inside = run is not None and run.holds(day)
        return Cell(
            day=day,
            face=face_of(self._seen.record(day)) if inside else None,
            month=day.day == 1 or (run is not None and day == run.first),
            selected=day == self._desk.day,
            hovered=day == self._under,
            focused=self.hasFocus() and day == self.focused_day,
        )

    def _notice(self, signs: frozenset[Sign]) -> None:
        if not signs <= self.signs:
            self.signs |= signs
            self.signs_seen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        day = self.day_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            self._desk.show_day(day)
            self.went.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day would be gone to."""
        self._hover(self.day_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self._hover(None)

    def _hover(self, day: date | None) -> None:
        if day != self._under:
            self._under = day
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; what is then under the mouse is shown on the next move."""
        self._hover(None)
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a day."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        day = self.focused_day if by_key else self.day_at(event.pos())
        if day is not None:
            where = self.box(day).bottomLeft() if by_key else event.pos()
            self.day_menu_asked.emit(day, self.viewport().mapToGlobal(where))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say a day in words where the mouse rests."""
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            words = self.words(day) if day is not None else ""
            QToolTip.showText(event.globalPos(), words, self.viewport(), self.box(day or date.min))
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys of the calendar win over shortcuts while it has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            day = self.focused_day
            if self.run is not None and day is not None:
                known = event.key() in ENTERS or moved(self.run, day, event) is not None
                if known and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                    event.accept()
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day, week and month; Enter goes to the article."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        day = self.focused_day
        if not plain or self.run is None or day is None:
            event.ignore()
            return
        if event.key() in ENTERS or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        there = moved(self.run, day, event)
        if there is None:
            event.ignore()
        elif there != self._desk.day:
            self._desk.show_day(there)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which day keys start from."""
        super().focusInEvent(event)
        self.name_focus()
        self.bring(self.focused_day)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()
