"""How an article of the day is drawn: its headline, then source and numbers."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.chronicle.sheet import Heading
from editor.ui.days.article_rows import HEADING_ROLE, SHOWN_ROLE
from editor.ui.days.said import article_said, headline_said
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter

ROW = 48


class ArticlePainter(RowPainter):
    """The article on the desk has a tint and a bar in the accent."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        heading = index.data(HEADING_ROLE)
        if not isinstance(heading, Heading):
            return
        look, px = self._look, self._look.px
        draw, shown = Drawing(painter, look), bool(index.data(SHOWN_ROLE))
        box = option.rect.adjusted(px(8), 1, -px(8), -1)
        draw.ground(box, option.state, chosen=shown)
        if shown:
            bar = QRect(box.left(), box.top() + px(6), px(3), box.height() - px(12))
            draw.rounded(bar, 1, look.colour("accent"))
        words = box.adjusted(px(12), px(3), -px(8), -px(3))
        upper = QRect(words.left(), words.top(), words.width(), words.height() * 11 // 20)
        lower = QRect(words.left(), upper.bottom(), words.width(), words.bottom() - upper.bottom())
        painter.setFont(look.font(15, serif=True, bold=True))
        painter.setPen(look.colour("ink"))
        elided = QFontMetrics(painter.font()).elidedText(
            headline_said(heading), Qt.TextElideMode.ElideRight, upper.width()
        )
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(upper, middle, elided)
        draw.words(lower, article_said(heading), 12, token="ink2")
