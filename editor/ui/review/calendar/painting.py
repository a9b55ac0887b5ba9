"""How a day of the calendar is drawn: its number on a shade of it, coverage, progress, sign-off."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from editor.chronicle.day import Coverage, DayRecord
from editor.ui.look.look import Look
from editor.ui.review.chart.strokes import Strokes

LEAST, MOST = 0.10, 0.42
"""The shade of the smallest and of the largest number: words stay readable on both."""
BAR, DOT, CORNER = 3, 3, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day to be drawn. ``number`` None: nobody counted. ``large``: its date stands in it.

    ``outside``: before or after the archive, where a day that is not covered is no gap.
    """

    day: date
    record: DayRecord
    number: int | None
    most: int
    chosen: bool = False
    focused: bool = False
    large: bool = False
    outside: bool = False


class CellPainter:
    """Draws cells with one painter."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look = painter, look
        self._strokes = Strokes(painter, look)

    def cell(self, box: QRect, cell: Cell) -> None:
        """Ground, number and marks of a day."""
        inner = QRectF(box).adjusted(1, 1, -1, -1)
        self._ground(inner, cell)
        if cell.chosen:
            tint = self._look.colour("accent")
            self._strokes.ring(inner)
            tint.setAlphaF(0.16)
            self._painter.fillRect(inner, tint)
        self._number(inner, cell)
        if cell.large:
            self._date(inner, cell)
        self._progress(inner, cell.record)
        if cell.record.signed_off:
            self._dot(inner)
        if cell.focused:
            self._strokes.ring(inner)

    def _ground(self, box: QRectF, cell: Cell) -> None:
        coverage = cell.record.coverage
        if cell.number:
            self._round(box, shade(self._look, cell.number, cell.most))
        elif coverage is Coverage.NOT_COVERED and not cell.record.items:
            if not cell.outside:
                self._strokes.hatch(box)
        elif coverage is Coverage.NONE_ISSUED:
            self._strokes.dashed(box)
        else:
            self._round(box, self._look.colour("hover"))
        if coverage is Coverage.PARTIAL:
            self._strokes.cap(QRectF(box.left(), box.top(), box.width(), self._look.px(5)))

    def _number(self, box: QRectF, cell: Cell) -> None:
        if cell.number is None:
            return
        size = 15 if cell.large else 12
        words = f"{cell.number:,}"
        if self._look.text_width(words, size, bold=True) > box.width():
            size = 11
        self._painter.setFont(self._look.font(size, bold=cell.number > 0))
        self._painter.setPen(self._look.colour("ink" if cell.number else "ink2"))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _date(self, box: QRectF, cell: Cell) -> None:
        self._painter.setFont(self._look.font(12))
        self._painter.setPen(self._look.colour("line2" if cell.outside else "ink2"))
        inside = box.adjusted(self._look.px(5), self._look.px(2), 0, 0)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._painter.drawText(inside, top, str(cell.day.day))

    def _progress(self, box: QRectF, record: DayRecord) -> None:
        """Settled and tagged shares of the day's items, on a track that shows what is open."""
        if not record.items or record.items == record.checked + record.excluded:
            return
        high = self._look.px(BAR)
        track = QRectF(box.left(), box.bottom() - high, box.width(), high)
        self._painter.fillRect(track, self._look.colour("line2"))
        strong = self._look.colour("accent")
        soft = QColor(strong)
        soft.setAlphaF(0.45)
        left = track.left()
        for part, colour in ((record.checked + record.excluded, strong), (record.tagged, soft)):
            wide = track.width() * part / record.items
            self._painter.fillRect(QRectF(left, track.top(), wide, high), colour)
            left += wide

    def _dot(self, box: QRectF) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("accent"))
        px = self._look.px
        self._painter.drawEllipse(QPointF(box.right() - px(4), box.top() + px(4)), px(DOT) / 2 + 1,
                                  px(DOT) / 2 + 1)  # fmt: skip

    def _round(self, box: QRectF, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        corner = self._look.px(CORNER)
        self._painter.drawRoundedRect(box, corner, corner)


def shade(look: Look, number: int, most: int) -> QColor:
    """The shade of a number, darker where it is nearer to the largest one shown."""
    colour = look.colour("accent")
    colour.setAlphaF(LEAST + (MOST - LEAST) * min(number / max(most, 1), 1))
    return colour
