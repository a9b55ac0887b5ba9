"""The strokes of the map: ground, spots and names."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QTransform

from editor.ui.look.look import Look
from editor.ui.review.map.basemap import Outline, basemap
from editor.ui.review.map.layout import Label, Spot


def paint_ground(
    look: Look, size: QSize, view: QTransform, taken: Iterable[QRectF], ratio: float
) -> QPixmap:
    """The outlines and the names of countries, which keep off what is ``taken``."""
    ground = QPixmap(size * ratio)
    ground.setDevicePixelRatio(ratio)
    ground.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(0, 0, size.width(), size.height())
    frame = QPainterPath()
    frame.addRoundedRect(room, look.px(8), look.px(8))
    painter.setClipPath(frame)
    painter.fillRect(room, look.colour("sunk"))
    land = basemap()
    _fill(painter, view, land.countries, look)
    _stroke(painter, view, land.districts, QPen(look.colour("line"), 1))
    _stroke(painter, view, land.countries, QPen(look.colour("line2"), 1.2))
    _name(painter, look, view, room, list(taken))
    painter.end()
    return ground


def _fill(painter: QPainter, view: QTransform, outlines: Iterable[Outline], look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("paper"))
    for one in outlines:
        painter.drawPath(view.map(one.path))


def _stroke(painter: QPainter, view: QTransform, outlines: Iterable[Outline], pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for one in outlines:
        painter.drawPath(view.map(one.path))


def _name(
    painter: QPainter, look: Look, view: QTransform, room: QRectF, taken: list[QRectF]
) -> None:
    font = look.font(12, serif=True, italic=True)
    painter.setFont(font)
    painter.setPen(look.colour("ink3"))
    for one in basemap().countries:
        box = _name_box(one, view, room, font)
        if box is not None and not any(box.intersects(other) for other in taken):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one.name)


def _name_box(outline: Outline, view: QTransform, room: QRectF, font: QFont) -> QRectF | None:
    """Where the part of a country that is in sight is broad enough for its name."""
    inner, metrics = room.adjusted(6, 6, -6, -6), QFontMetricsF(font)
    seen = view.map(outline.path).boundingRect() & inner
    wide, high = metrics.horizontalAdvance(outline.name) + 4, metrics.height()
    if seen.width() < wide or seen.height() < high:
        return None
    box = QRectF(0, 0, wide, high)
    box.moveCenter(seen.center())
    corners = (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
    land = view.map(outline.path)
    return box if all(land.contains(corner) for corner in corners) else None


def paint_spot(painter: QPainter, look: Look, spot: Spot, *, strong: bool) -> None:
    """A dot for a settlement, a dashed circle for somewhere around."""
    accent = look.colour("accent")
    if spot.mark.exact:
        painter.setPen(QPen(look.colour("paper"), 1))
        dot = look.colour("accent")
        dot.setAlphaF(0.82)
        painter.setBrush(dot)
    else:
        fill = look.colour("accent")
        fill.setAlphaF(0.14)
        painter.setPen(QPen(accent, 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
    painter.drawEllipse(spot.centre, spot.radius, spot.radius)
    if strong:
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.centre, spot.radius + 3, spot.radius + 3)


def paint_labels(painter: QPainter, look: Look, labels: Iterable[Label]) -> None:
    """Names with a halo of the ground, so that outlines do not run through them."""
    painter.setFont(look.font(12))
    for one in labels:
        halo = look.colour("paper")
        halo.setAlphaF(0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(one.box.adjusted(-1, 1, 1, -1), 3, 3)
        painter.setPen(look.colour("ink"))
        painter.drawText(one.box, Qt.AlignmentFlag.AlignCenter, one.words)
