"""The items of a selection as a list, read in pages as they come into sight."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    Qt,
)

from editor.chronicle.day_words import day_in_words
from editor.chronicle.selection import Selection
from editor.chronicle.sheet import ItemRow
from editor.ui.desk import Desk
from editor.ui.parts.row_model import Index
from editor.ui.terms import state_in_words

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ItemRow itself."""
PAGE = 100


class ItemRows(QAbstractListModel):
    """Knows how many there are, and reads a page when one of its rows is asked for."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection, self._order, self._number = Selection(), "day", 0
        self._pages: dict[int, tuple[ItemRow, ...]] = {}

    def show(self, selection: Selection, order: str) -> None:
        """List a selection, by ``day`` or ``category``."""
        self.beginResetModel()
        self._selection, self._order, self._pages = selection, order, {}
        self._number = self._desk.session.review.number_of_items(selection)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an item."""
        return 0 if parent is not None and parent.isValid() else self._number

    def item(self, index: Index) -> ItemRow | None:
        """The item of a row; None where it is no longer there."""
        if not index.isValid() or not 0 <= index.row() < self._number:
            return None
        page, at = divmod(index.row(), PAGE)
        if page not in self._pages:
            self._pages[page] = self._desk.session.review.items(
                self._selection, PAGE, page * PAGE, self._order
            )
        rows = self._pages[page]
        return rows[at] if at < len(rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The quote, the whole row in words, the ItemRow."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
            ITEM_ROLE,
        ):
            return None
        item = self.item(index)
        if item is None or role == ITEM_ROLE:
            return item
        return self._said(item) if role == Qt.ItemDataRole.AccessibleTextRole else item.quote

    def _said(self, item: ItemRow) -> str:
        category = self._desk.session.codebook.category(item.category)
        parts = [
            self.tr("Item {0}").format(item.number),
            day_in_words(item.day) if item.day else self.tr("undated"),
            item.quote,
            f"{category.code} {category.label}" if category else self.tr("untagged"),
            ", ".join(item.happened),
            state_in_words(item.state),
        ]
        return ", ".join(part for part in parts if part)

    def row_of(self, item: int) -> int | None:
        """The row of an item among those read so far, the first page read if need be."""
        self.item(self.index(0))
        for page, rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.id == item:
                    return page * PAGE + at
        return None
