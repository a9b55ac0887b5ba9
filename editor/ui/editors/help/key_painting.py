"""How the key sheet is drawn: words at the left, key caps at the right."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from editor.ui.editors.help.key_rows import KEY_ROLE, KeyRow, sign
from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter

ROW, HEADING = 30, 40


class KeyPainter(RowPainter):
    """Draws headings and rows."""

    def height(self, index: Index) -> int:
        """Headings are higher, for the air above them."""
        return ROW if index.data(KEY_ROLE) is not None else HEADING

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        draw, px = Drawing(painter, self._look), self._look.px
        box = QRect(option.rect).adjusted(0, 0, -px(12), 0)
        row = index.data(KEY_ROLE)
        if isinstance(row, KeyRow):
            draw.ground(box, option.state & ~QStyle.StateFlag.State_HasFocus)
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw.focus_ring(box)
            self._row(draw, box.adjusted(px(8), 0, -px(8), 0), row)
        else:
            words = box.adjusted(px(8), px(12), -px(8), 0)
            draw.words(words, str(index.data()), 12, bold=True, token="ink2")
            draw.hairline(box.left(), box.right(), box.bottom())
        painter.restore()

    def _row(self, draw: Drawing, box: QRect, row: KeyRow) -> None:
        px, middle = self._look.px, box.center().y()
        right = self._caps(draw, box.right(), middle, row)
        left = box.left()
        if row.colour:
            draw.swatch(left, middle, row.colour)
            left += px(18)
        wide = min(draw.width(row.words, 14), right - left)
        draw.words(QRect(left, box.top(), wide, box.height()), row.words, 14)
        aside = QRect(left + wide + px(10), box.top(), right - left - wide - px(10), box.height())
        if row.aside and aside.width() >= draw.width(row.aside, 12):
            draw.words(aside, row.aside, 12, token="ink3")

    def _caps(self, draw: Drawing, right: int, middle: int, row: KeyRow) -> int:
        px = self._look.px
        for number, chord in enumerate(reversed(row.keys)):
            if number:
                words = self._or()
                wide = draw.width(words, 12)
                box = QRect(right - wide, middle - px(9), wide, px(18))
                draw.words(box, words, 12, token="ink3")
                right -= wide + px(6)
            for cap in reversed(chord):
                draw.key_cap_at_right(right, middle, sign(cap))
                right -= cap_width(self._look, sign(cap)) + px(4)
            right -= px(4)
        return right - px(8)

    def _or(self) -> str:
        return self.tr("or")
