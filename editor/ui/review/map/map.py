"""The map: placements of the selection over outlines, as exact as was said and no more."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ENTERS
from editor.ui.review.map.layout import Label, Spot, highest, labels_of, spots_of, view_of
from editor.ui.review.map.placements import Placements
from editor.ui.review.map.strokes import paint_ground, paint_labels, paint_spot

NEAR, LEAST = 4, 120
MOVES = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Map(QWidget):
    """A click, or arrows and Enter, choose a place as filter."""

    place_chosen = Signal(object)
    """The id of a place; None where the one chosen is clicked again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.placements = Placements()
        self.chosen: int | None = None
        self.spots: list[Spot] = []
        self.labels: list[Label] = []
        self._ground: QPixmap | None = None
        self._at = -1
        self.setObjectName("map")
        self.setAccessibleName(self.tr("Map"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._lay_out)

    def show_placements(self, placements: Placements, chosen: int | None) -> None:
        """Show these; ``chosen`` is the place that is the filter."""
        self.placements, self.chosen, self._at = placements, chosen, -1
        names = (f"{one.name} {one.number}" for one in placements.marks)
        self.setAccessibleDescription(", ".join(names))
        self._lay_out()

    def _lay_out(self) -> None:
        most = highest(self.placements.marks, max(self.width(), 1))
        self.setMaximumHeight(max(round(most), self._look.px(LEAST)))
        room = QRectF(self.rect())
        if room.isEmpty():
            return
        view = view_of(self.placements.marks, room)
        self.spots = spots_of(self.placements.marks, view, self._look.px)
        metrics = self._look.metrics(12)
        inner = room.adjusted(2, 2, -2, -2)
        self.labels = labels_of(
            self.spots, inner, lambda words: metrics.horizontalAdvance(words) + 2, metrics.height()
        )
        taken = [*(one.box for one in self.spots), *(one.box for one in self.labels)]
        self._ground = paint_ground(self._look, self.size(), view, taken, self.devicePixelRatio())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map fills its room."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outlines, the spots, the names."""
        painter = QPainter(self)
        if self._ground is not None:
            painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, spot in enumerate(self.spots):
            strong = spot.mark.place == self.chosen or (self.hasFocus() and at == self._at)
            paint_spot(painter, self._look, spot, strong=strong)
        paint_labels(painter, self._look, self.labels)

    # Pointing

    def spot_at(self, point: QPointF) -> Spot | None:
        """The smallest spot at a point."""
        near = [
            one
            for one in self.spots
            if _length(one.centre - point) <= one.radius + self._look.px(NEAR)
        ]
        return min(near, key=lambda one: one.radius, default=None)

    def said(self, spot: Spot) -> str:
        """Name and number of a spot, and how exact it is."""
        mark = spot.mark
        number = (
            self.tr("1 placement")
            if mark.number == 1
            else self.tr("{0} placements").format(mark.number)
        )
        words = f"{mark.name}, {number}"
        if mark.within:
            return self.tr("{0}; shown at {1}, its own point is not known").format(
                words, mark.within
            )
        return words if mark.exact else self.tr("{0}; somewhere around this point").format(words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what lies under the mouse."""
        spot = self.spot_at(event.position())
        hand = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self.said(spot), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        spot = self.spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(spot)

    def _choose(self, spot: Spot) -> None:
        place = spot.mark.place
        self.place_chosen.emit(None if place == self.chosen else place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from spot to spot; Enter chooses."""
        if event.key() in MOVES and self.spots:
            step = MOVES[Qt.Key(event.key())]
            self._at = (self._at + step) % len(self.spots) if self._at >= 0 else 0
            spot = self.spots[self._at]
            self.setAccessibleDescription(self.said(spot))
            QToolTip.showText(self.mapToGlobal(spot.centre.toPoint()), self.said(spot), self)
            self.update()
        elif event.key() in ENTERS and self._at >= 0:
            self._choose(self.spots[self._at])
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The words go with the mouse."""
        QToolTip.hideText()
        super().leaveEvent(event)


def _length(vector: QPointF) -> float:
    return float((vector.x() ** 2 + vector.y() ** 2) ** 0.5)
