"""The palette's rows: a model over what was found, and how a row is drawn."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.palette.found import Found
from editor.ui.parts.row_model import Index, SectionModel
from editor.ui.parts.row_paint import RowPainter, is_chosen

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Found itself; None for the heading of a section."""

ROW, HEADING = 38, 28


class FoundRows(SectionModel[Found]):
    """Each section's heading, then its rows."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what is read aloud, and the Found."""
        row = self.row(index)
        if role == FOUND_ROLE:
            return row if isinstance(row, Found) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words if isinstance(row, Found) else row
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Found):
            return ", ".join(one for one in (row.words, row.aside, " ".join(row.keys)) if one)
        return None

    def next(self, at: int, by: int) -> int:
        """The next row that can be chosen, from ``at`` in steps of ``by``; else ``at``."""
        row = at + by
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Found):
                return row
            row += by
        return at


class FoundPainter(RowPainter):
    """Draws a row: icon, words with the hits marked, what stands aside, keys."""

    def height(self, index: Index) -> int:
        """Headings are lower."""
        return ROW if index.data(FOUND_ROLE) is not None else HEADING

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        draw, px = Drawing(painter, self._look), self._look.px
        box = QRect(option.rect).adjusted(px(8), 0, -px(8), 0)
        row = index.data(FOUND_ROLE)
        if isinstance(row, Found):
            chosen = is_chosen(option)
            draw.ground(box, option.state & ~QStyle.StateFlag.State_HasFocus, chosen=chosen)
            if chosen:
                bar = QRect(box.left(), box.top(), px(3), box.height())
                draw.rounded(bar, 1, self._look.colour("accent"))
            self._row(painter, draw, box, row, chosen=chosen)
        else:
            draw.words(box.adjusted(px(12), px(6), 0, 0), str(index.data()), 12, token="ink2")
        painter.restore()

    def _row(
        self, painter: QPainter, draw: Drawing, box: QRect, row: Found, *, chosen: bool
    ) -> None:
        px, middle = self._look.px, box.center().y()
        if row.icon:
            draw.icon(row.icon, box.left() + px(12), middle, 15, "ink3")
        right = box.right() - px(12)
        for key in reversed(row.keys):
            draw.key_cap_at_right(right, middle, key, on=chosen)
            right -= cap_width(self._look, key) + px(4)
        if row.aside:
            wide = self._look.text_width(row.aside, 12, bold=True)
            aside = QRect(right - wide - px(6), box.top(), wide, box.height())
            draw.words(aside, row.aside, 12, token="ink2")
            right = aside.left() - px(8)
        words = QRect(box.left() + px(42), box.top(), right - box.left() - px(42), box.height())
        self._marks(painter, words, row, bold=chosen)
        draw.words(words, row.words, 14, bold=chosen)

    def _marks(self, painter: QPainter, box: QRect, row: Found, *, bold: bool) -> None:
        metrics = self._look.metrics(14, bold=bold)
        for start, end in row.marked:
            left = box.left() + metrics.horizontalAdvance(row.words[:start])
            right = min(box.left() + metrics.horizontalAdvance(row.words[:end]), box.right())
            if left < right:
                tall = metrics.height()
                mark = QRect(left - 1, box.center().y() - tall // 2, right - left + 2, tall)
                painter.fillRect(mark, self._look.colour("mark"))
