"""How a day with open items is drawn: the day, and at the right how many."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.days.open_rows import NUMBER_ROLE
from editor.ui.days.said import open_said
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter

ROW = 28


class OpenPainter(RowPainter):
    """One line a day."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        number = index.data(NUMBER_ROLE)
        if not isinstance(number, int):
            return
        draw, px = Drawing(painter, self._look), self._look.px
        draw.ground(option.rect.adjusted(px(8), 1, -px(8), -1), option.state)
        box = option.rect.adjusted(px(16), 0, -px(16), 0)
        words = open_said(number)
        draw.words(box, words, 13, token="ink2", align=Qt.AlignmentFlag.AlignRight)
        box.setRight(box.right() - draw.width(words, 13) - px(8))
        draw.words(box, str(index.data(Qt.ItemDataRole.DisplayRole)), 13, token="ink2")
