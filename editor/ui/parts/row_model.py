"""Lists over frozen rows: what every list model of the window has in common."""

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
"""What Qt hands to a model or a painter of rows."""

Row = TypeVar("Row")


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows that are replaced together. A list says in ``data`` what is shown of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def key(self, row: Row) -> object:
        """What of a row stays the same while its words change."""
        return row

    def show(self, rows: Iterable[Row]) -> None:
        """Show these instead. Where the keys are the same, what is chosen stays chosen."""
        new = tuple(rows)
        if [self.key(one) for one in new] != [self.key(one) for one in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        elif new != self._rows:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """A flat list: nothing lies below a row."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, key: object) -> QModelIndex:
        """Where the row with this key stands; an invalid index where it is not here."""
        for at, one in enumerate(self._rows):
            if self.key(one) == key:
                return self.index(at)
        return QModelIndex()


class Sectioned(Protocol):
    """A row that says which section it belongs to."""

    @property
    def section(self) -> str:
        """The heading it stands under."""


Under = TypeVar("Under", bound=Sectioned)


class SectionModel(RowModel[Under | str]):
    """Rows below the headings of their sections; headings are words and cannot be chosen."""

    def show_sections(self, rows: Iterable[Under]) -> None:
        """Show these instead, each section's heading before its first row."""
        shown: list[Under | str] = []
        now = ""
        for one in rows:
            if one.section != now:
                now = one.section
                shown.append(now)
            shown.append(one)
        self.show(shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only rows are chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
