"""The lists with their numbers, and the rows of one of them, read in pages."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from editor.chronicle.missing import Lack, Missing
from editor.ui.desk import Desk
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.review.missing.words import detail_said, lack_in_words, title_said

PAGE = 100
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself."""
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class LackRows(RowModel[tuple[Lack, int]]):
    """Every list with what it comes to."""

    def key(self, row: tuple[Lack, int]) -> object:
        """A list stays the same while its number changes."""
        return row[0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name with its number."""
        row = self.row(index)
        if row is None or role not in (*_SPOKEN, ROW_ROLE):
            return None
        return row if role == ROW_ROLE else f"{lack_in_words(row[0])}: {row[1]:,}"


class MissingRows(QAbstractListModel):
    """Knows how many there are, and reads a page when one of its rows is asked for."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lack, self._number = desk, Lack.DAYS, 0
        self._pages: dict[int, tuple[Missing, ...]] = {}

    def show(self, lack: Lack) -> None:
        """List what is missing of this kind."""
        self.beginResetModel()
        self._lack, self._pages = lack, {}
        self._number = self._desk.session.lacking.number(lack)[0]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """A flat list."""
        return 0 if parent is not None and parent.isValid() else self._number

    def missing(self, index: Index) -> Missing | None:
        """A row; None where it is no longer there."""
        if not index.isValid() or not 0 <= index.row() < self._number:
            return None
        page, at = divmod(index.row(), PAGE)
        if page not in self._pages:
            read = self._desk.session.lacking.page
            self._pages[page] = read(self._lack, PAGE, page * PAGE)
        rows = self._pages[page]
        return rows[at] if at < len(rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Both lines in words, the row itself."""
        if role not in (*_SPOKEN, ROW_ROLE):
            return None
        row = self.missing(index)
        if row is None or role == ROW_ROLE:
            return row
        return f"{title_said(row)}, {detail_said(row)}"
