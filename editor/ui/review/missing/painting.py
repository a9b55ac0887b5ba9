"""The rows of both lists as they are drawn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from editor.chronicle.missing import Lack
from editor.chronicle.text import printed
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen
from editor.ui.review.missing.rows import ROW_ROLE
from editor.ui.review.missing.words import detail_said, lack_in_words, title_said

LONGEST = 400
"""Letters of printed words that a line may need."""


class LackPainter(RowPainter):
    """The name of a list, its number at the right."""

    row_height = 30

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        draw, px, box = Drawing(painter, self._look), self._look.px, QRect(option.rect)
        draw.ground(box, _state(option), chosen=is_chosen(option))
        number = f"{row[1]:,}"
        wide = draw.width(number, 13, bold=True)
        inner = box.adjusted(px(8), 0, -px(8), 0)
        right = Qt.AlignmentFlag.AlignRight
        draw.words(inner, number, 13, bold=True, token="ink" if row[1] else "ink3", align=right)
        inner.setRight(inner.right() - wide - px(8))
        draw.words(inner, lack_in_words(row[0]), 13, bold=is_chosen(option))
        painter.restore()


class MissingPainter(RowPainter):
    """Printed words in the serif, below them what is missing."""

    row_height = 46

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        draw, px, box = Drawing(painter, self._look), self._look.px, QRect(option.rect)
        draw.ground(box, _state(option), chosen=is_chosen(option))
        half = (box.height() - px(6)) // 2
        line = QRect(box.left() + px(8), box.top() + px(3), box.width() - px(16), half)
        painter.setFont(self._look.font(15, serif=row.lack is not Lack.DAYS))
        painter.setPen(self._look.colour("ink"))
        words = printed(title_said(row)[:LONGEST])
        shown = QFontMetrics(painter.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        draw.words(line.translated(0, half), detail_said(row), 12, token="ink2")
        painter.restore()


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return QStyle.StateFlag(option.state)
