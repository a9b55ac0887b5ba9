"""Why an item is not an event: the seven reasons, each with its digit."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.chronicle.passage import Reason

Index = QModelIndex | QPersistentModelIndex

REASON_ROLE = Qt.ItemDataRole.UserRole + 1
"""The code of the reason."""


class ReasonList(QAbstractListModel):
    """The reasons under each other."""

    def __init__(
        self, reasons: Sequence[tuple[Reason, str]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reasons = tuple(reasons)

    def show(self, reasons: Sequence[tuple[Reason, str]]) -> None:
        """Show these instead."""
        if tuple(reasons) != self._reasons:
            self.beginResetModel()
            self._reasons = tuple(reasons)
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a reason."""
        return 0 if parent is not None and parent.isValid() else len(self._reasons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the digit with them, the code."""
        if not index.isValid():
            return None
        reason, words = self._reasons[index.row()]
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
        return self._reasons[digit - 1][0] if 1 <= digit <= len(self._reasons) else None

    def place_of(self, reason: str) -> QModelIndex:
        """The row of a reason; an invalid index where there is none such."""
        for row, (one, _) in enumerate(self._reasons):
            if one.value == reason:
                return self.index(row)
        return QModelIndex()
