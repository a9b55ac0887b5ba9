"""The gazetteer as a table, in pages."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from editor.chronicle.vocabulary import Place
from editor.ui.editors.places.degrees import in_degrees
from editor.ui.parts.row_model import Index
from editor.ui.terms import kind_in_words

PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Place itself."""

PAGE = 200
NAME, KIND, PARENT, NAMES, LATITUDE, LONGITUDE, ITEMS = range(7)
NUMBERS = (LATITUDE, LONGITUDE, ITEMS)


class PlaceTable(QAbstractTableModel):
    """Places in rows. The view asks for the next page when it is scrolled to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self._parents: Mapping[int, Place] = {}
        self._items: Mapping[int, int] = {}
        self._shown = 0

    def show(
        self, places: Sequence[Place], parents: Mapping[int, Place], items: Mapping[int, int]
    ) -> None:
        """Show these instead; those of the same ids are only told as changed."""
        new = tuple(places)
        same = [one.id for one in new] == [one.id for one in self._places]
        if not same:
            self.beginResetModel()
            self._shown = min(PAGE, len(new))
        self._places, self._parents, self._items = new, parents, items
        if not same:
            self.endResetModel()
        elif self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(self._shown - 1, ITEMS))

    @property
    def total(self) -> int:
        """How many places there are, shown already or not."""
        return len(self._places)

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows of the pages asked for so far."""
        return 0 if parent is not None and parent.isValid() else self._shown

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, kind, parent, other names, latitude, longitude, items."""
        return 0 if parent is not None and parent.isValid() else ITEMS + 1

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is another page."""
        return not parent.isValid() and self._shown < len(self._places)

    def fetchMore(self, parent: Index) -> None:
        """Show one page more."""
        self._show_up_to(self._shown + PAGE)

    def _show_up_to(self, number: int) -> None:
        last = min(number, len(self._places))
        if last > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, last - 1)
            self._shown = last
            self.endInsertRows()

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What a column holds."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("Lies in"),
            self.tr("Other names"),
            self.tr("Latitude"),
            self.tr("Longitude"),
            self.tr("Items"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, the Place, and how they stand."""
        place = self.place(index)
        if place is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(place, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case _:
                return place if role == PLACE_ROLE else None

    def _words(self, place: Place, column: int) -> str:
        parent = self._parents.get(place.parent or 0)
        items = self._items.get(place.id, 0)
        return (
            place.name,
            kind_in_words(place.kind),
            parent.name if parent else "",
            ", ".join(place.names),
            in_degrees(place.latitude),
            in_degrees(place.longitude),
            str(items) if items else "",
        )[column]

    def place(self, index: Index) -> Place | None:
        """The place of a row."""
        return self._places[index.row()] if index.isValid() else None

    def row_of(self, place: int) -> int | None:
        """The row of a place, its page shown; None where it is not in the table."""
        at = next((at for at, one in enumerate(self._places) if one.id == place), None)
        if at is not None:
            self._show_up_to(-(-(at + 1) // PAGE) * PAGE)
        return at


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
