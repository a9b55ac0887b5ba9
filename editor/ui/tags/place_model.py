"""The places of the selected items, as rows for a view."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.mention import PlaceRole, Precision
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.terms import place_role_explained, precision_in_words

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


class PlaceList(RowModel[PlaceRow]):
    """Places under each other."""

    def key(self, row: PlaceRow) -> object:
        """A row is the same one while it stands for the same mentions."""
        return row.mentions

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
