"""How a row of the codebook's list is drawn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.editors.codebook.rows import ROW_ROLE, CodebookRow
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW = 28
"""Height of a row, in pixels at text size 100 %."""
INDENT = (8, 20, 40)
"""Where groups, categories and sub-codes begin."""
CODE = (0, 40, 44)
"""Room for the code: none for groups; sub-codes stand below the category they begin with."""
KEY, ITEMS, ITEMS_FROM = 24, 48, 280
"""Room for the key cap and the number of items, and the width from which these are shown."""
RIGHT = Qt.AlignmentFlag.AlignRight


class CodebookPainter(RowPainter):
    """Swatch, code, label, key cap, items."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CodebookRow):
            return
        draw, rect = Drawing(painter, self._look), option.rect
        chosen = is_chosen(option)
        draw.ground(rect, option.state, chosen=chosen)
        box = self._paint_end(draw, rect, row)
        self._paint_words(draw, box, row, chosen=chosen)

    def _paint_end(self, draw: Drawing, rect: QRect, row: CodebookRow) -> QRect:
        """Items and key at the right; the rest of the row is left."""
        px, middle, right = self._look.px, rect.center().y(), self._edge(rect)
        if row.items and right < rect.right():
            number = QRect(right, rect.top(), rect.right() - right - px(8), rect.height())
            draw.words(number, f"{row.items:,}", 12, token="ink2", align=RIGHT)
        left = right - px(KEY)
        if row.category is not None and row.category.key:
            draw.key_cap(left, middle, row.category.key)
        return rect.adjusted(px(INDENT[row.level]), 0, left - px(6) - rect.right(), 0)

    def _edge(self, rect: QRect) -> int:
        """Where the number of items begins; they give way where the row is narrow."""
        px = self._look.px
        return rect.right() - (px(ITEMS) if rect.width() > px(ITEMS_FROM) else px(4))

    def _paint_words(self, draw: Drawing, box: QRect, row: CodebookRow, *, chosen: bool) -> None:
        px, category = self._look.px, row.category
        if category is None:
            draw.swatch(box.left(), box.center().y(), row.group.colour)
            draw.words(box.adjusted(px(18), 0, 0, 0), row.label, 13, bold=True)
            return
        token = "ink3" if category.retired else "ink"
        draw.swatch(box.left(), box.center().y(), category.colour)
        code = QRect(box.left() + px(18), box.top(), px(CODE[row.level]), box.height())
        own = category.code.rpartition(".")[2]
        draw.words(code, own, 12, bold=True, token="ink3" if category.retired else "ink2")
        label = box.adjusted(px(18 + 4) + code.width(), 0, 0, 0)
        words = self.tr("{0} (retired)") if category.retired else "{0}"
        draw.words(label, words.format(row.label), 13, bold=chosen, token=token)
