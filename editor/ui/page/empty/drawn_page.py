"""The picture of the empty page: a sheet with a headline and four items, the last still open."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

_WIDE, _HIGH = 200, 216
_SHEET = (7, 4, 168, 196)
_BEHIND = (25, 16, 168, 196)
_LINES = (
    (47, 28, 88, 7, "ink3"), (47, 42, 52, 4, "line"),
    (47, 66, 96, 4, "hatch"), (47, 77, 78, 4, "hatch"), (47, 101, 92, 4, "hatch"),
    (47, 125, 98, 4, "hatch"), (47, 136, 60, 4, "hatch"),
    (47, 160, 86, 4, "hatch"), (47, 171, 40, 4, "hatch"),
)  # fmt: skip
_DISCS = ((68, "#7A8FD6"), (103, "#B5714B"), (127, "#4E7396"))
"""Colours of the codebook, as any archive has them; they pass through the look."""
_OPEN = 162
_DISC = 13


class DrawnPage(QWidget):
    """Says nothing; the words beside it do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The sheet and the one behind it."""
        return QSize(self._look.px(_WIDE), self._look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both sheets, the lines and the discs."""
        painter, look = QPainter(self), self._look
        draw = Drawing(painter, look)
        self._shadow(painter)
        draw.rounded(self._box(*_BEHIND), 8, look.colour("chrome"), look.colour("line"))
        draw.rounded(self._box(*_SHEET), 8, look.colour("raised"), look.colour("line2"))
        for left, top, wide, high, token in _LINES:
            draw.rounded(self._box(left, top, wide, high), 2, look.colour(token))
        painter.setPen(Qt.PenStyle.NoPen)
        for middle, colour in _DISCS:
            painter.setBrush(look.swatch(colour))
            painter.drawEllipse(self._disc(middle))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("edge"), 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(self._disc(_OPEN))

    def _shadow(self, painter: QPainter) -> None:
        dark = QColor(self._look.colour("sunk" if self._look.dark else "ink"))
        dark.setAlphaF(0.010)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dark)
        for step in range(7):
            box = QRectF(self._box(*_SHEET)).adjusted(-step, 0, step, step + 4)
            painter.drawRoundedRect(box, 8 + step, 8 + step)

    def _box(self, left: int, top: int, wide: int, high: int) -> QRect:
        px = self._look.px
        return QRect(px(left), px(top), px(wide), px(high))

    def _disc(self, middle: int) -> QRectF:
        px = self._look.px
        return QRectF(px(24), px(middle) - px(_DISC) / 2, px(_DISC), px(_DISC))
