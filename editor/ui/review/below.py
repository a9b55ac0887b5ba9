"""Below the chart: items, totals and map, as many beside one another as there is room for."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.review.figures.found import Found
from editor.ui.review.items.item_list import ItemList
from editor.ui.review.map.where import Where
from editor.ui.review.pane import Pane
from editor.ui.review.totals.totals import Totals

TOTALS, MAP = 236, 256
"""Widths at text size 100 %; items have the rest."""
ALL_FROM, TWO_FROM = 830, 520
"""All three, and two of them, from this width on at text size 100 %."""
GAP = 13


class Below(QWidget):
    """Panes that have no room stand behind a name in the head of the last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = desk.look
        self.items, self.totals, self.where = ItemList(desk), Totals(desk), Where(desk)
        self.panes: tuple[Pane, ...] = (self.items, self.totals, self.where)
        self._wanted = self.totals.name
        for pane in self.panes:
            pane.setParent(self)
            pane.asked_for.connect(self._want)
        desk.look.changed.connect(self.place)

    def show_found(self, found: Found) -> None:
        """Show it in every pane."""
        self.items.show_found(found)
        self.totals.show_found(found)
        self.where.show_found(found)

    def _want(self, name: str) -> None:
        self._wanted = name
        self.place()

    @property
    def columns(self) -> int:
        """How many panes stand beside one another."""
        wide = self.width() / self._look.factor
        return 3 if wide >= ALL_FROM else 2 if wide >= TWO_FROM else 1

    def shown(self) -> tuple[Pane, ...]:
        """The panes in sight, from the left."""
        if self.columns == 3:
            return self.panes
        if self.columns == 2:
            second = self.where if self._wanted == self.where.name else self.totals
            return (self.items, second)
        return tuple(one for one in self.panes if one.name == self._wanted) or (self.items,)

    def place(self) -> None:
        """Give every pane in sight its room."""
        shown, px = self.shown(), self._look.px
        hidden = tuple(one.name for one in self.panes if one not in shown)
        right = self.width()
        for pane in self.panes:
            pane.setVisible(pane in shown)
            pane.offer(hidden if pane is shown[-1] else ())
        for pane in reversed(shown[1:]):
            wide = px(MAP if pane is self.where or len(shown) == 2 else TOTALS)
            pane.setGeometry(QRect(right - wide, 0, wide, self.height()))
            right -= wide + 2 * px(GAP)
        shown[0].setGeometry(QRect(0, 0, max(right, 0), self.height()))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widths follow the window."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairlines: above, and between the panes."""
        painter = QPainter(self)
        Drawing(painter, self._look).hairline(0, self.width(), 0)
        line = self._look.colour("line")
        for pane in self.shown()[1:]:
            x = pane.x() - self._look.px(GAP)
            painter.fillRect(QRect(x, self._look.px(12), 1, self.height()), line)
