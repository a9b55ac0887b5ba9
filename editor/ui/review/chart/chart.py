"""The chart of the review: bars a day to look at, to point at and to go through by key."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ENTERS
from editor.ui.review.chart import words as say
from editor.ui.review.chart.pointing import CLOSER, Pointing
from editor.ui.review.chart.sheet import ChartSheet, Span
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.walk import Walk, jumped, stepped
from editor.ui.review.figures.columns import Column

STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
ZOOMS: dict[int, float] = {
    Qt.Key.Key_Plus: CLOSER,
    Qt.Key.Key_Equal: CLOSER,
    Qt.Key.Key_Minus: 1 / CLOSER,
}
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Chart(ChartSheet):
    """The chart with mouse and keys. It draws its title; ``stand_in_head`` puts buttons there."""

    span_selected = Signal(object, object)
    """First and last day that are selected; None, None: none is."""
    day_opened = Signal(object)
    """The user wants to read this day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self.setObjectName("chart")
        self.setAccessibleName(self.tr("Chart"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._anchor: date | None = None
        self._corner: QWidget | None = None
        self._pointing = pointing = Pointing(self)
        pointing.pressed.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
        pointing.dragged.connect(self._dragged)
        pointing.opened.connect(self._open_column)
        self._describe()

    def stand_in_head(self, corner: QWidget) -> None:
        """Put a widget (a row of buttons) at the right end of the title's line."""
        self._corner = corner
        corner.setParent(self)
        corner.show()
        self._place()

    @property
    def selected(self) -> Span | None:
        """The days that are selected."""
        return self.shown.selected if self.shown else None

    def _show(self, shown: Shown | None) -> None:
        super()._show(shown)
        self._describe()

    def _describe(self) -> None:
        shown = self.shown
        words = (
            say.described(shown.bars, shown.unit, shown.selected) if shown else say.empty_words()
        )
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _place(self) -> None:
        if self._corner is not None:
            size = self._corner.sizeHint()
            self.reserved = size.width() + self.look.px(12)
            self._corner.setGeometry(self.width() - size.width(), 0, size.width(), size.height())
        super()._place()

    # Selecting

    def _select(self, span: Span | None, *, tell: bool = True) -> None:
        if self.shown is None:
            return
        if span != self.shown.selected:
            self._show(replace(self.shown, selected=span))
        if tell:
            self.span_selected.emit(*(span or (None, None)))

    def _dragged(self, first: date | None, last: date | None, done: bool) -> None:
        """While the mouse is down the days are only shown; they are told when it is up."""
        span = (first, last) if first is not None and last is not None else None
        start = self._pointing.start
        self._anchor = first if start is None or start.first == first else last
        self._select(span, tell=done)

    def _open_column(self, column: Column) -> None:
        if column.days == 1:
            self.day_opened.emit(column.first)
        elif self.shown is not None:
            first, last = column.first.toordinal(), column.last.toordinal()
            self.see(self.shown.sight.of(first, last))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the days, closer or further; what is not meant here goes on."""
        if self.shown is None or not self._do(event.key(), self.shown, event.modifiers()):
            event.ignore()

    def _do(self, key: int, shown: Shown, held: Qt.KeyboardModifier) -> bool:
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        extends = bool(held & Qt.KeyboardModifier.ShiftModifier)
        walk = Walk.at(shown, self._anchor)
        if key in STEPS:
            self._walk(shown, stepped(shown, walk, STEPS[key], extends=extends))
        elif key in ENDS:
            to = ENDS[key] % len(shown.columns)
            self._walk(shown, jumped(walk, to, extends=extends))
        elif key in ZOOMS:
            self.see(shown.sight.zoomed(ZOOMS[key], self._middle(shown)))
        elif key == Qt.Key.Key_0:
            self.see(shown.sight.of(shown.sight.start, shown.sight.end))
        elif key in ENTERS and shown.selected is not None:
            self._open(shown)
        elif key == Qt.Key.Key_Escape and shown.selected is not None:
            self._select(None)
        else:
            return False
        return True

    def _walk(self, shown: Shown, walk: Walk) -> None:
        column = shown.columns[walk.cursor]
        self._anchor = walk.anchored(shown)
        for day in (column.last, column.first):
            sight = self.shown.sight if self.shown is not None else shown.sight
            self.see(sight.showing(day.toordinal()))
        self._select(walk.span(shown))

    def _open(self, shown: Shown) -> None:
        if shown.selected is None:
            return
        first, last = shown.selected
        if first == last:
            self.day_opened.emit(first)
        else:
            self.see(shown.sight.of(first.toordinal(), last.toordinal()))

    def _middle(self, shown: Shown) -> int:
        """What zooming by key goes around: the selected days, else the middle."""
        if shown.selected is not None:
            first, last = shown.selected
            middle = (first.toordinal() + last.toordinal()) // 2
            if shown.sight.first <= middle <= shown.sight.last:
                return middle
        return (shown.sight.first + shown.sight.last) // 2

    # Focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go, where the keys brought the focus here."""
        super().focusInEvent(event)
        self.ring(on=event.reason() in BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.ring(on=False)
