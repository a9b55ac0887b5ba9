"""The other days with open items: what stands in their list."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.day_words import weekday_in_words
from editor.ui.days.said import open_said
from editor.ui.parts.row_model import Index, RowModel

DAY_ROLE = Qt.ItemDataRole.UserRole + 1
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A day, how many of its items are open, and whether its year must be named."""

    day: date
    number: int
    years: bool = False

    @property
    def words(self) -> str:
        """As in ``Sun 8 Nov``."""
        return weekday_in_words(self.day, year=self.years)


class OpenRows(RowModel[OpenDay]):
    """One row a day."""

    def key(self, row: OpenDay) -> object:
        """A day is the same one whatever is left of it."""
        return row.day

    def day(self, index: Index) -> date | None:
        """The day of a row."""
        row = self.row(index)
        return row.day if row is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The day in words, the whole row in words, the day and its number."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.words}, {open_said(row.number)}"
            case _:
                return {DAY_ROLE: row.day, NUMBER_ROLE: row.number}.get(role)
