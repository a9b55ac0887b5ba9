"""Painters of rows: what every painter of a list's rows has in common."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.look.look import Look
from editor.ui.parts.row_model import Index

NARROW = 120
"""The width a row asks for, in pixels at text size 100 %; the view gives what there is."""


class RowPainter(QStyledItemDelegate):
    """Knows the look and how high a row is. What a row shows is in ``paint``."""

    row_height = 28
    """In pixels at text size 100 %."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def height(self, index: Index) -> int:
        """Of one row, in pixels at text size 100 %; where rows differ, the painter says how."""
        return self.row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the row; as wide as the view lets it be."""
        return QSize(self._look.px(NARROW), self._look.px(self.height(index)))


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the one that is chosen in its list."""
    return bool(option.state & QStyle.StateFlag.State_Selected)
