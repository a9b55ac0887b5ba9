"""How a day is drawn: its number, and what its face shows below."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from editor.ui.days.face import Face, Sign
from editor.ui.days.said import new_month_said
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

BAR, BAR_HEIGHT, SHORT = 16, 3, 9
"""The bar under a number; how long it is where a day is covered in part."""
_NUMBER, _NUMBER_BELOW, _MONTH, _BAR_AT = 13, 17, 5, 27
"""Middles from the top of a cell: number, number under a month's name, that name, bar."""
_FAINT, _TAGGED = 0.62, 0.45
_BETWEEN, _DOT = 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day to be drawn. ``face`` None: a day outside the archive. ``month``: named above it."""

    day: date
    face: Face | None
    month: bool = False
    selected: bool = False
    hovered: bool = False
    focused: bool = False


class CellPainter:
    """Draws cells with one painter."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look = painter, look
        self._draw = Drawing(painter, look)

    def cell(self, box: QRect, cell: Cell) -> None:
        """Ground, number and mark of a day."""
        look, face = self._look, cell.face
        if cell.selected:
            self._draw.rounded(box, 6, look.colour("accent"))
        elif face is not None and face.sign is Sign.NOT_COVERED:
            self.hatch(box)
        if cell.hovered and not cell.selected:
            self._draw.rounded(box, 6, look.colour("hover"))
        if cell.focused:
            self._ring_of_focus(box, over=cell.selected)
        self._numbers(box, cell)
        if face is not None:
            self.mark(QRect(box.left(), box.top() + look.px(_BAR_AT) - look.px(2), box.width(),
                            look.px(BAR_HEIGHT)), face, over=cell.selected)  # fmt: skip
            if face.signed_off:
                self._dot(box, over=cell.selected)

    def _ring_of_focus(self, box: QRect, *, over: bool) -> None:
        """Inside the cell, as on a filled button: outside it would be cut off."""
        if over:
            self._draw.rounded(box.adjusted(2, 2, -2, -2), 4, None, self._look.colour("on"))
        else:
            self._draw.focus_ring(box)

    def _numbers(self, box: QRect, cell: Cell) -> None:
        look, painter = self._look, self._painter
        middle = _NUMBER
        if cell.month:
            middle = _NUMBER_BELOW
            self._month(box, cell)
        gap = cell.face is not None and cell.face.sign is Sign.NOT_COVERED
        colour = look.colour("on" if cell.selected else "ink")
        if cell.face is None or gap:
            colour = look.colour("on" if cell.selected else "ink3")
        if cell.face is None and not cell.selected:
            colour.setAlphaF(_FAINT)
        painter.setPen(colour)
        self._centred(box, middle, str(cell.day.day), 13, colour, bold=cell.selected)

    def _month(self, box: QRect, cell: Cell) -> None:
        """The month's name above its first day, and above the first of the archive."""
        outside = cell.face is None and not cell.selected
        token = "on" if cell.selected else "ink3" if outside else "accent"
        words, colour = new_month_said(cell.day), self._look.colour(token)
        self._centred(box, _MONTH, words, 11, colour, bold=True)

    def _centred(
        self, box: QRect, middle: int, words: str, size: int, colour: QColor, *, bold: bool
    ) -> None:
        look, high = self._look, self._look.px(20)
        line = QRect(box.left() - high, box.top() + look.px(middle) - high // 2,
                     box.width() + 2 * high, high)  # fmt: skip
        self._painter.setFont(look.font(size, bold=bold))
        self._painter.setPen(colour)
        self._painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def mark(self, line: QRect, face: Face, *, over: bool = False) -> None:
        """The bar, or what stands in its place, in the middle of a line."""
        match face.sign:
            case Sign.NOT_COVERED:
                return
            case Sign.NONE_ISSUED:
                self._ring(line, over=over)
            case Sign.NOTHING:
                self._nought(line, over=over)
                if face.partly:
                    self._cut(line, over=over)
            case _:
                self._bar(line, face, over=over)

    def _nought(self, line: QRect, *, over: bool) -> None:
        colour = self._look.colour("on" if over else "ink2")
        box = QRect(line.left(), line.center().y(), line.width(), 0)
        self._centred(box, 0, "0", 11, colour, bold=False)

    def _ring(self, line: QRect, *, over: bool) -> None:
        px, painter = self._look.px, self._painter
        painter.setPen(QPen(self._look.colour("on" if over else "ink3"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = QRectF(line).center()
        painter.drawEllipse(middle, px(5) / 2, px(5) / 2)

    def _bar(self, line: QRect, face: Face, *, over: bool) -> None:
        look, px = self._look, self._look.px
        whole = QRectF(line.center().x() + 1 - px(BAR) / 2, line.top(), px(BAR), line.height())
        length = px(SHORT) if face.partly else whole.width()
        track = look.colour("on" if over else "line2")
        if over:
            track.setAlphaF(0.35)
        strong = look.colour("on" if over else "accent")
        soft = QColor(strong)
        soft.setAlphaF(_TAGGED)
        left = whole.left()
        bar = QRectF(left, whole.top(), length, whole.height())
        self._painter.save()
        path = QPainterPath()
        path.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(bar, track)
        for share, colour in ((face.settled, strong), (face.tagged, soft)):
            wide = length * share
            self._painter.fillRect(QRectF(left, bar.top(), wide, bar.height()), colour)
            left += wide
        self._painter.restore()
        if face.partly:
            self._cut(line, over=over)

    def _cut(self, line: QRect, *, over: bool) -> None:
        """Where a bar is cut short, two dots stand for what is missing."""
        look, px = self._look, self._look.px
        colour = look.colour("on" if over else "ink3")
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        start = line.center().x() + 1 - px(BAR) / 2 + px(SHORT)
        for at in (0.25, 0.75):
            x = start + at * px(BAR - SHORT) + 1
            self._painter.drawEllipse(QPointF(x, QRectF(line).center().y()), 0.8, 0.8)

    def _dot(self, box: QRect, *, over: bool) -> None:
        px, painter = self._look.px, self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("on" if over else "accent"))
        middle = QPointF(box.right() - px(1), box.top() + px(9))
        painter.drawEllipse(middle, px(_DOT) / 2, px(_DOT) / 2)

    def signed_off(self, middle: QPointF) -> None:
        """The dot of a day that is signed off, by itself."""
        px = self._look.px
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("accent"))
        self._painter.drawEllipse(middle, px(_DOT) / 2, px(_DOT) / 2)

    def hatch(self, box: QRect) -> None:
        """The ground of what is not covered."""
        painter, step = self._painter, self._look.px(_BETWEEN)
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), self._look.px(6), self._look.px(6))
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._look.colour("hatch"), 1.5 * self._look.factor))
        left, top, high = box.left(), box.top(), box.height()
        steps = range(left, left + box.width() + high + step, step)
        painter.drawLines([QLineF(at, top, at - high - 1, top + high + 1) for at in steps])
        painter.restore()
