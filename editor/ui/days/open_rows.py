"""The other days with open items: what stands in their list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.ui.days.said import open_said, short_day

Index = QModelIndex | QPersistentModelIndex

DAY_ROLE = Qt.ItemDataRole.UserRole + 1
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 2


class OpenRows(QAbstractListModel):
    """One row a day; ``years`` says whether the year must be named."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[date, int], ...] = ()
        self._years = False

    def show(self, rows: Sequence[tuple[date, int]], *, years: bool) -> None:
        """Show these days and how many items are open on each."""
        same = [day for day, _ in rows] == [day for day, _ in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._years = tuple(rows), years
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a day."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def day(self, index: Index) -> date | None:
        """The day of a row."""
        return self._rows[index.row()][0] if index.isValid() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The day in words, the whole row in words, the day and its number."""
        if not index.isValid():
            return None
        day, number = self._rows[index.row()]
        words = short_day(day, year=self._years)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words}, {open_said(number)}"
            case _:
                return {DAY_ROLE: day, NUMBER_ROLE: number}.get(role)
