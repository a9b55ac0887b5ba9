"""Icons: the shipped outlines, drawn once for each colour, size and density of the screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor import paths


@cache
def _outline(name: str) -> str:
    return paths.shipped("resources", "icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon ``size`` logical pixels wide, sharp at a screen density of ``ratio``."""
    drawing = _outline(name).replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
