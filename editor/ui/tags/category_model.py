"""Categories for views: the grid of two columns, and a list of codes under each other."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from editor.chronicle.vocabulary import Category
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.tags.category_words import spoken, tooltip

CATEGORY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Category itself."""

COLUMNS = 2


def _said(category: Category, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return category.short_label or category.label
        case Qt.ItemDataRole.ToolTipRole:
            return tooltip(category)
        case Qt.ItemDataRole.AccessibleTextRole:
            return spoken(category)
        case _:
            return category if role == CATEGORY_ROLE else None


class CategoryGrid(QAbstractTableModel):
    """The categories in two columns, read down the first and then down the second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._categories: tuple[Category, ...] = ()

    def show(self, categories: Sequence[Category]) -> None:
        """Show these instead; those of the same ids are only told as changed."""
        new = tuple(categories)
        if [one.id for one in new] != [one.id for one in self._categories]:
            self.beginResetModel()
            self._categories = new
            self.endResetModel()
        elif new != self._categories:
            self._categories = new
            last = self.index(self.rowCount() - 1, COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def categories(self) -> tuple[Category, ...]:
        """All of them, in order."""
        return self._categories

    def rowCount(self, parent: Index | None = None) -> int:
        """Half of the categories, rounded up."""
        if parent is not None and parent.isValid():
            return 0
        return -(-len(self._categories) // COLUMNS)

    def columnCount(self, parent: Index | None = None) -> int:
        """Two."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The short label, the tooltip, the Category."""
        category = self.category(index)
        return None if category is None else _said(category, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The cell after the last category cannot be chosen."""
        if self.category(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def category(self, index: Index) -> Category | None:
        """The category of a cell."""
        if not index.isValid():
            return None
        at = index.column() * self.rowCount() + index.row()
        return self._categories[at] if at < len(self._categories) else None

    def place_of(self, category: int) -> QModelIndex:
        """The cell of a category; an invalid index where it is not offered."""
        for at, one in enumerate(self._categories):
            if one.id == category:
                column, row = divmod(at, self.rowCount())
                return self.index(row, column)
        return QModelIndex()


class CodeList(RowModel[Category]):
    """Codes under each other: the sub-codes of one category, or what a filter found."""

    def key(self, row: Category) -> object:
        """A code is the same one whatever it is called."""
        return row.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label, the tooltip, the Category."""
        code = self.row(index)
        if code is None:
            return None
        return code.label if role == Qt.ItemDataRole.DisplayRole else _said(code, role)

    def code(self, row: int) -> Category | None:
        """The code in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None
