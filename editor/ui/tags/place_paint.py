"""How a place of an item is drawn, and where on its row role and precision are."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.chronicle.mention import PlaceRole
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.tags.place_model import ROW_ROLE, PlaceRow
from editor.ui.terms import place_role_in_words, precision_in_words

ROW = 40
MENU = 112
"""Width of role and precision, in pixels at text size 100 %."""


def menu_area(look: Look, row: QRect) -> QRect:
    """Where role (upper half) and precision (lower half) are on a row."""
    return QRect(row.right() - look.px(MENU), row.top(), look.px(MENU), row.height())


class PlacePainter(RowPainter):
    """Pin, name, where it lies; at the right role and precision, each with a caret."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlaceRow):
            return
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        draw.ground(rect, option.state)
        upper = QRect(rect.left(), rect.top() + px(2), rect.width(), px(19))
        lower = QRect(rect.left(), rect.top() + px(20), rect.width(), px(17))
        happened = row.role is PlaceRole.HAPPENED
        draw.pin(rect.left() + px(4), upper.center().y(), filled=happened)
        menu = menu_area(self._look, rect)
        left = rect.left() + px(24)
        room = menu.left() - left - px(4)
        draw.words(QRect(left, upper.top(), room, upper.height()), row.name, size=14)
        draw.words(QRect(left, lower.top(), room, lower.height()), row.below, size=12, token="ink2")
        words = place_role_in_words(row.role), precision_in_words(row.precision)
        for line, said, token in zip((upper, lower), words, ("ink", "ink2"), strict=True):
            box = QRect(menu.left(), line.top(), menu.width() - px(22), line.height())
            draw.words(box, said, size=12, token=token, align=Qt.AlignmentFlag.AlignRight)
            draw.icon("caret-down", menu.right() - px(16), line.center().y(), 12, "ink3")
