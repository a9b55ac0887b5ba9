"""A cell of the totals: swatch and name, or a number; below the row a bar on the hairline."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.review.figures.segments import UNTAGGED, Segment
from editor.ui.review.items.painting import drawn_at
from editor.ui.review.totals.rows import MOST_ROLE, TOTAL_ROLE

ROW = 27


class TotalPainter(RowPainter):
    """Draws cell by cell; the bar runs below all cells of a row, ``wide`` pixels in all."""

    row_height = ROW

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(look, view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        painter.save()
        draw, box = Drawing(painter, self._look), drawn_at(option)[0]
        total, px = index.data(TOTAL_ROLE), self._look.px
        bold = total.segment is None
        if index.column():
            token = "ink" if index.data() else "ink3"
            words = box.adjusted(0, 0, -px(2), -px(2))
            right = Qt.AlignmentFlag.AlignRight
            draw.words(words, f"{index.data():,}", 13, bold=bold, token=token, align=right)
        else:
            left = box.left()
            if total.segment is not None:
                self._paint_swatch(draw, left, box.center().y() - 1, total.segment)
                left += px(16)
            words = QRect(left, box.top(), box.right() - left - px(4), box.height() - px(2))
            draw.words(words, index.data(), 13, bold=bold)
        if total.segment is not None:
            self._paint_bar(painter, option, box, index)
        painter.restore()

    def _paint_swatch(self, draw: Drawing, left: int, middle: int, segment: Segment) -> None:
        if segment.key != UNTAGGED:
            draw.swatch(left, middle, segment.colour)
            return
        side, colour = self._look.px(10), self._look.colour
        box = QRect(left, middle - side // 2 + 1, side, side)
        draw.rounded(box, 2, colour("raised"), colour("edge"))

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index
    ) -> None:
        """The part of the row's bar that lies below this cell."""
        total, most = index.data(TOTAL_ROLE), index.data(MOST_ROLE)
        wide = self._view.viewport().width()
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), self._look.colour("line"))
        length = round(wide * total.period / most) if most else 0
        part = QRect(0, box.bottom() - 1, length, 2) & box.adjusted(0, 0, 0, 1)
        edge = total.segment.key == UNTAGGED
        colour = self._look.colour("edge") if edge else self._look.bar(total.segment.colour)
        if part.width() > 0 and total.period:
            painter.fillRect(part, colour)
