"""The strokes of the chart: segments, hatches, outlines, numbers. Colours come from the look."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from editor.ui.look.look import Look
from editor.ui.review.figures.segments import UNTAGGED, Segment

HATCH = 6
"""Pixels between the lines of a hatch, at text size 100 %."""
PLAIN = ("", "No", "Solid")
"""Names of patterns that leave the colour as it is."""


class Strokes:
    """A painter that knows the look and the marks of the chart."""

    def __init__(self, painter: QPainter, look: Look, *, patterns: bool = False) -> None:
        self.painter, self.look, self._patterns = painter, look, patterns
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def segment(self, box: QRectF, segment: Segment, *, hollow: bool = False) -> None:
        """A part of a bar; hollow where untagged or told elsewhere."""
        if segment.key == UNTAGGED:
            self._outlined(box, self.look.colour("edge"), self.look.colour("paper"))
            return
        colour = self.look.bar(segment.colour)
        if hollow:
            pale = QColor(colour)
            pale.setAlphaF(0.3)
            self._outlined(box, colour, pale)
        else:
            self.painter.fillRect(box, colour)
        if self._patterns and segment.pattern not in PLAIN:
            self._pattern(box, segment.pattern)

    def hollow(self, box: QRectF, token: str) -> None:
        """The mark of numbers told elsewhere."""
        colour = self.look.colour(token)
        pale = QColor(colour)
        pale.setAlphaF(0.3)
        self._outlined(box, colour, pale)

    def _outlined(self, box: QRectF, line: QColor, fill: QColor) -> None:
        self.painter.fillRect(box, fill)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(line, 1))
        self.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _pattern(self, box: QRectF, name: str) -> None:
        """The codebook's pattern in the colour of the paper, at the size of the screen."""
        style = getattr(Qt.BrushStyle, f"{name}Pattern", None)
        if style is not None:
            self.painter.fillRect(box, QBrush(self.look.colour("paper"), style))

    def hatch(self, box: QRectF, token: str = "hatch", apart: float = HATCH) -> None:
        """Slanting lines at a fixed distance, however the box is stretched."""
        step = max(3, self.look.px(apart))
        self.painter.setPen(QPen(self.look.colour(token), 1))
        self.painter.drawLines(_slanting(box, step))

    def dashed(self, box: QRectF) -> None:
        """The outline of a day on which no chronicle was issued."""
        pen = QPen(self.look.colour("edge"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, 0.5))

    def cap(self, box: QRectF) -> None:
        """The cap of a day that is covered in part."""
        self.hatch(box, "ink3", 3)

    def ground(self, box: QRectF, token: str) -> None:
        """The ground of what is selected or under the mouse."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.colour(token))
        corner = self.look.px(3)
        self.painter.drawRoundedRect(box, corner, corner)

    def ring(self, box: QRectF) -> None:
        """Where the keys go."""
        self.painter.setPen(QPen(self.look.colour("accent"), 2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self.look.px(3)
        self.painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)

    def line(self, line: QLineF, token: str) -> None:
        """A line of one pixel."""
        self.painter.setPen(QPen(self.look.colour(token), 1))
        self.painter.drawLine(line)

    def words(
        self,
        box: QRectF,
        words: str,
        token: str,
        align: Qt.AlignmentFlag,
        *,
        bold: bool = False,
        italic: bool = False,
    ) -> None:
        """Words in a box; they are not clipped."""
        self.painter.setFont(self.look.font(12, bold=bold, italic=italic))
        self.painter.setPen(self.look.colour(token))
        self.painter.drawText(box, align | Qt.TextFlag.TextDontClip, words)

    def upright(self, middle: QPointF, words: str) -> None:
        """Words from bottom to top around a point."""
        metrics = self.look.metrics(12, italic=True)
        length, height = metrics.horizontalAdvance(words) + 2, metrics.height()
        self.painter.save()
        self.painter.translate(middle)
        self.painter.rotate(-90)
        box = QRectF(-length / 2, -height / 2, length, height)
        self.painter.fillRect(box, self.look.colour("paper"))
        self.words(box, words, "ink2", Qt.AlignmentFlag.AlignCenter, italic=True)
        self.painter.restore()


def _slanting(box: QRectF, step: int) -> list[QLineF]:
    """Lines from lower left to upper right, cut at the box; they meet across boxes."""
    width, height = box.width(), box.height()
    first = step - (box.left() + box.top()) % step  # x + y is the same along a line
    lines = []
    for at in range(int((width + height - first) // step) + 1):
        along = first + at * step
        left, right = max(0.0, along - height), min(width, along)
        start = QPointF(box.left() + left, box.top() + along - left)
        lines.append(QLineF(start, QPointF(box.left() + right, box.top() + along - right)))
    return lines
