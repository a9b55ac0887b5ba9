"""Rows of the window for names that wait: a name at the left, a few words at the right."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW = 30
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRow:
    """``key`` stays the same while the words change."""

    key: str
    name: str
    said: str


class NamedRows(RowModel[NamedRow]):
    """Names, each with what is said of it."""

    def key(self, row: NamedRow) -> object:
        """A name is its folded key."""
        return row.key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the row, and both parts for reading aloud."""
        row = self.row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.name}, {row.said}"
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return row if role == ROW_ROLE else None


class NamedPainter(RowPainter):
    """One line."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, NamedRow):
            return
        draw, px, chosen = Drawing(painter, self._look), self._look.px, is_chosen(option)
        draw.ground(option.rect, option.state, chosen=chosen)
        box = option.rect.adjusted(px(10), 0, -px(10), 0)
        wide = min(draw.width(row.said, 12), box.width() // 2)
        right = QRect(box.right() - wide, box.top(), wide + 1, box.height())
        draw.words(right, row.said, 12, token="ink2", align=Qt.AlignmentFlag.AlignRight)
        draw.words(box.adjusted(0, 0, -wide - px(12), 0), row.name, 14, bold=chosen)
