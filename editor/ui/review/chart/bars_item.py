"""All bars as one item of the scene. It maps to the screen first, so that hatches never stretch."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from editor.ui.look.look import Look
from editor.ui.review.chart.drawing import draw
from editor.ui.review.chart.scale import Scale
from editor.ui.review.chart.shown import Shown


class BarsItem(pg.GraphicsObject):
    """Draws what is shown; the view decides which days are in sight."""

    def __init__(self, look: Look) -> None:
        pg.GraphicsObject.__init__(self)
        self._look = look
        self._shown: Shown | None = None
        self._lines: list[int] = []

    def show_chart(self, shown: Shown | None, lines: list[int]) -> None:
        """Draw this from now on, with a hairline at each of the numbers."""
        self._shown, self._lines = shown, lines
        self.update()

    def mark(self, shown: Shown) -> None:
        """Draw this with the same lines."""
        self._shown = shown
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is in sight: labels stand above and between the bars."""
        return QRectF(pg.GraphicsObject.viewRect(self))

    def viewRangeChanged(self) -> None:
        """Other days are in sight."""
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw in pixels of the screen."""
        if self._shown is None:
            return
        scale = scale_of(painter.transform(), pg.GraphicsObject.viewRect(self))
        painter.save()
        painter.resetTransform()
        draw(painter, self._look, self._shown, scale, self._lines)
        painter.restore()


def scale_of(transform: QTransform, seen: QRectF) -> Scale:
    """The scale of a view: ``transform`` takes days and numbers to pixels, ``seen`` is in them."""
    zero, one = transform.map(QPointF(0, 0)), transform.map(QPointF(1, 1))
    corner = transform.map(QPointF(seen.left(), seen.bottom()))
    other = transform.map(QPointF(seen.right(), seen.top()))
    return Scale(
        left=corner.x(),
        right=other.x(),
        top=min(corner.y(), other.y()),
        base=round(zero.y()),
        origin=zero.x(),
        day=one.x() - zero.x(),
        one=zero.y() - one.y(),
    )
