"""Rows of the filters: a measure with its number, a segment with its number and small line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.colour import text_on
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button
from editor.ui.review.figures.segments import UNTAGGED

ROW, LINED, LINE = 26, 34, 8
"""Heights of a row, of one with a small line, and of that line; pixels at text size 100 %."""
MARK, TEXT = 16, 26

Line = Sequence[int | None]
"""Numbers over the period; None where nothing is known."""


class FilterRow(Button):
    """Words at the left, a number at the right; the mark is drawn by its kinds."""

    row = ROW

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._number = 0
        self.setCheckable(True)
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int) -> None:
        """Show how many."""
        self._number = number
        self.setAccessibleName(f"{self.text()}, {number}")
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its kind; words elide."""
        return QSize(self._look.px(160), self._look.px(self.row))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(self._look.px(80), self._look.px(self.row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words and number."""
        painter, px = QPainter(self), self._look.px
        draw, box = Drawing(painter, self._look), QRect(self.rect())
        if self.underMouse():
            draw.under_mouse(box.adjusted(-px(4), 0, px(4), 0))
        line = QRect(box.left(), box.top(), box.width(), px(ROW))
        side = px(MARK)
        mark = QRectF(1, line.center().y() - side / 2 + 1, side, side)
        self.paint_mark(painter, mark)
        number = f"{self._number:,}"
        wide = draw.width(number, 13)
        on = self.isChecked()
        words = line.adjusted(px(TEXT), 0, -wide - px(6), 0)
        draw.words(words, self.text(), 14, bold=on and self.autoExclusive())
        right = line.adjusted(line.width() - wide, 0, 0, 0)
        token = "ink2" if self._number else "ink3"
        draw.words(right, number, 13, token=token, align=Qt.AlignmentFlag.AlignRight)
        self.paint_below(painter, box.adjusted(px(TEXT), px(ROW) - 2, 0, -px(2)))
        if self.hasFocus():
            draw.focus_ring(box)

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """Draw the circle or box."""

    def paint_below(self, painter: QPainter, box: QRect) -> None:
        """Draw what stands below the words."""


class MeasureRow(FilterRow):
    """One of several circles."""

    def __init__(self, look: Look, words: str, hint: str) -> None:
        super().__init__(look, words)
        self.setAutoExclusive(True)
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """A circle, filled inside where it is chosen."""
        look, on = self._look, self.isChecked()
        painter.setPen(QPen(look.colour("accent" if on else "edge"), 1.6 if on else 1.2))
        painter.setBrush(look.colour("raised"))
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8))
        if on:
            inset = look.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


class SegmentRow(FilterRow):
    """A box in the colour of a group or category."""

    row = LINED

    def __init__(self, look: Look, key: int, words: str, colour: str) -> None:
        super().__init__(look, words)
        self.key, self._colour = key, colour
        self._line: Line = ()
        self.setToolTip(words)

    def show_line(self, line: Line) -> None:
        """Show the numbers over the period."""
        self._line = line
        self.update()

    def paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """A box, filled with its colour where it is ticked."""
        look, on = self._look, self.isChecked()
        colour = look.colour("edge") if self.key == UNTAGGED else look.bar(self._colour)
        filled = on and self.key != UNTAGGED
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if filled else look.colour("raised"))
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), look.px(4), look.px(4))
        if on:
            ink = QColor(text_on(colour.name())) if filled else look.colour("ink")
            painter.setPen(QPen(ink, look.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            tick = QPainterPath(QPointF(box.left() + box.width() * 0.27, box.center().y()))
            tick.lineTo(box.left() + box.width() * 0.43, box.bottom() - box.height() * 0.3)
            tick.lineTo(box.left() + box.width() * 0.74, box.top() + box.height() * 0.32)
            painter.drawPath(tick)

    def paint_below(self, painter: QPainter, box: QRect) -> None:
        """The small line; it breaks at gaps."""
        known = [one for one in self._line if one is not None]
        if not known:
            return
        untagged = self.key == UNTAGGED
        colour = self._look.colour("edge") if untagged else self._look.bar(self._colour)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        painter.drawPath(line_path(self._line, QRectF(box), max(*known, 1)))
        painter.setOpacity(1.0)


def line_path(line: Line, box: QRectF, most: int) -> QPainterPath:
    """A line through the numbers, broken where there is none; a lone number is a short stroke."""
    path, step = QPainterPath(), box.width() / max(len(line), 1)
    for at, number in enumerate(line):
        if number is None:
            continue
        x, y = box.left() + (at + 0.5) * step, box.bottom() - box.height() * number / most
        if at and line[at - 1] is not None:
            path.lineTo(x, y)
        else:
            path.moveTo(x - min(step, 2) / 2, y)
            path.lineTo(x, y)
    return path
