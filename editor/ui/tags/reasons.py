"""Why an item is not an event: the seven reasons, each with its digit."""

from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.passage import Reason
from editor.ui.parts.row_model import Index, RowModel

REASON_ROLE = Qt.ItemDataRole.UserRole + 1
"""The code of the reason."""


class ReasonList(RowModel[tuple[Reason, str]]):
    """The reasons under each other, each with its words."""

    def key(self, row: tuple[Reason, str]) -> object:
        """The code of the reason."""
        return row[0].value

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the digit with them, the code."""
        row = self.row(index)
        if row is None:
            return None
        reason, words = row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return f"{reason.value}  {words}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{0}, key {1}").format(words, index.row() + 1)
            case _:
                return reason.value if role == REASON_ROLE else None

    def reason(self, digit: int) -> Reason | None:
        """The reason with this digit, from 1."""
        return self._rows[digit - 1][0] if 1 <= digit <= len(self._rows) else None
