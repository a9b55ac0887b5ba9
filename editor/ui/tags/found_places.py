"""What was found for the letters typed: places, and last a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.vocabulary import Place
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.place_words import other_names, whereabouts

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Found itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A row of the popup. ``place`` None stands for a new place called ``name``."""

    place: Place | None
    name: str
    kind: str = ""
    others: str = ""


def found_rows(
    places: Sequence[Place], parents: Callable[[int], Sequence[Place]], new_name: str = ""
) -> tuple[Found, ...]:
    """Rows for places, told apart by kind, parent and other names; then a new one, if named."""
    rows = [
        Found(
            place=one,
            name=one.name,
            kind=whereabouts(one, parents(one.id)),
            others=other_names(one),
        )
        for one in places
    ]
    return (*rows, Found(place=None, name=new_name)) if new_name else tuple(rows)


class FoundPlaces(RowModel[Found]):
    """The rows of the popup."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the whole row in words, the Found."""
        found = self.row(index)
        if found is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.name
            case Qt.ItemDataRole.AccessibleTextRole:
                if found.place is None:
                    return self.tr("New place “{0}”").format(found.name)
                return ", ".join(filter(None, (found.name, found.kind, found.others)))
            case _:
                return found if role == FOUND_ROLE else None
