"""How a backup looks in the list: when and how, what it holds, how that differs from now."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.editors.restoring.rows import COPY_ROLE, Copy, not_read_yet
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW = 64
"""Height of a row, in pixels at text size 100 %."""
RIGHT = Qt.AlignmentFlag.AlignRight


class CopyPainter(RowPainter):
    """Three lines; the third is the reason where it cannot be read."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(COPY_ROLE)
        if not isinstance(row, Copy):
            return
        painter.save()
        draw, px, box = Drawing(painter, self._look), self._look.px, QRect(option.rect)
        chosen = is_chosen(option)
        draw.ground(box, option.state, chosen=chosen)
        if chosen:
            bar = QRect(box.left(), box.top(), px(3), box.height())
            draw.rounded(bar, 1, self._look.colour("accent"))
        self._lines(draw, box.adjusted(px(12), px(5), -px(12), 0), row)
        painter.restore()

    def _lines(self, draw: Drawing, box: QRect, row: Copy) -> None:
        px, look = self._look.px, self._look
        tall, small = look.metrics(14).height(), look.metrics(12).height()
        wide = draw.width(row.origin, 12)
        first = QRect(box.left(), box.top(), box.width() - wide - px(12), tall)
        draw.words(first, row.when, 14)
        end = QRect(box.right() - wide, box.top(), wide + 1, tall)
        draw.words(end, row.origin, 12, token="ink2", align=RIGHT)
        second = QRect(box.left(), first.bottom() + px(1), box.width(), small)
        if row.why:
            draw.icon("warning", box.left(), second.center().y(), 12, "bad")
            draw.words(second.adjusted(px(18), 0, 0, 0), row.why, 12, token="bad")
            return
        draw.words(second, row.held or not_read_yet(), 12, token="ink2" if row.held else "ink3")
        third = second.translated(0, small + px(1))
        draw.words(third, row.differs, 12, token="ink2")
