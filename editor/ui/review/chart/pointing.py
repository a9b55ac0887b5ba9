"""The mouse on the chart: click, double click, drag over days, wheel, pulling the days along."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from editor.ui.review.chart.sheet import ChartSheet
from editor.ui.review.chart.words import column_words
from editor.ui.review.figures.columns import Column

NOTCH = 120
"""What Qt counts for one notch of a wheel."""
CLOSER = 0.8
PULLING = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


class Pointing(QObject):
    """Turns what the mouse does on the plot into days."""

    dragged = Signal(object, object, bool)
    """First and last day under a drag (None, None: beside the days); True when it is done."""
    opened = Signal(object)
    """A column was double clicked."""
    pressed = Signal()

    def __init__(self, sheet: ChartSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.start: Column | None = None
        """Where the drag began that is going on."""
        self._down = False
        self._pulled: float | None = None
        self._turned = 0.0
        sheet.plot.widget.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse; leave everything else to the plot."""
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QHelpEvent):
            return self._tip(event)
        if event.type() is QEvent.Type.Leave:
            self._sheet.hover(None)
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        does = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }.get(event.type())
        if does is not None:
            does(event)
        return does is not None

    def _press(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        if event.button() in PULLING:
            self._pulled = event.position().x()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._down = True
            self.start = self._sheet.plot.column_at(event.position())
            self._drag(event.position(), done=False)

    def _move(self, event: QMouseEvent) -> None:
        if self._pulled is not None:
            self._pull(event.position().x())
        elif self._down:
            self._drag(event.position(), done=False)
        else:
            self._sheet.hover(self._sheet.plot.column_at(event.position()))

    def _release(self, event: QMouseEvent) -> None:
        if event.button() in PULLING:
            self._pulled = None
        elif self._down:
            self._drag(event.position(), done=True)
            self._down = False

    def _double(self, event: QMouseEvent) -> None:
        column = self._sheet.plot.column_at(event.position())
        if column is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(column)

    def _drag(self, at: QPointF, *, done: bool) -> None:
        if self.start is None:
            self.dragged.emit(None, None, done)
            return
        here = self._sheet.plot.column_near(at.x()) or self.start
        first, last = sorted((self.start, here), key=_first)
        self.dragged.emit(first.first, last.last, done)

    def _pull(self, x: float) -> None:
        """Move the days by as many whole ones as the mouse has gone over."""
        shown, day = self._sheet.shown, self._sheet.plot.scale.day
        if shown is None or self._pulled is None:
            return
        if days := round((self._pulled - x) / day):
            self._pulled -= days * day
            self._sheet.see(shown.sight.panned(days))

    def _wheel(self, event: QWheelEvent) -> bool:
        """Closer or further around the day under the mouse; sideways moves the days."""
        shown = self._sheet.shown
        if shown is None:
            return False
        sideways, turn = event.angleDelta().x(), event.angleDelta().y()
        moves = bool(sideways) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._turned += (sideways or turn) / NOTCH
        notches = int(self._turned)
        self._turned -= notches
        if notches and moves:
            self._sheet.see(shown.sight.panned(-notches * max(1, shown.sight.days // 10)))
        elif notches:
            around = self._sheet.plot.scale.ordinal(event.position().x())
            self._sheet.see(shown.sight.zoomed(CLOSER**notches, around))
        return True

    def _tip(self, event: QHelpEvent) -> bool:
        """Say what the bar under the mouse holds."""
        column = self._sheet.plot.column_at(QPointF(event.pos()))
        shown = self._sheet.shown
        if column is None or shown is None:
            QToolTip.hideText()
        else:
            words = column_words(shown.bars, column)
            QToolTip.showText(event.globalPos(), words, self._sheet.plot.widget)
        return True


def _first(column: Column) -> date:
    return column.first
