"""The places of the selected items, as rows for a view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.chronicle.mention import PlaceRole, Precision
from editor.ui.tag_words import place_role_explained, precision_in_words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The PlaceRow itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One place of the items. ``mentions`` holds one id for each item that names it.

    ``below`` says where it lies, or on how many of the selected items it stands.
    """

    mentions: tuple[int, ...]
    place: int | None
    name: str
    below: str
    role: PlaceRole
    precision: Precision


class PlaceList(QAbstractListModel):
    """Places under each other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlaceRow, ...] = ()

    def show(self, rows: Sequence[PlaceRow]) -> None:
        """Show these instead; rows that stay in place keep their selection."""
        new = tuple(rows)
        if [one.mentions for one in new] != [one.mentions for one in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        elif new != self._rows:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a place."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the whole row in words, the PlaceRow."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = (row.name, row.below, place_role_explained(row.role))
                return ", ".join((*filter(None, said), precision_in_words(row.precision)))
            case _:
                return row if role == ROW_ROLE else None

    def row(self, index: Index) -> PlaceRow | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    @property
    def rows(self) -> tuple[PlaceRow, ...]:
        """All of them."""
        return self._rows
