"""The totals as a table: a name, its number in the selection and in the period."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from editor.chronicle.day_words import short_span_in_words
from editor.ui.parts.row_model import Index
from editor.ui.review.figures.found import Found, Total

TOTAL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Total of the row."""
MOST_ROLE = Qt.ItemDataRole.UserRole + 2
"""The highest number of the period, for the bars."""


class TotalRows(QAbstractTableModel):
    """The last row is all of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Total, ...] = ()
        self._heads = ("", "", "")

    def show(self, found: Found) -> None:
        """Show these numbers."""
        picked = found.asked.picked
        self.beginResetModel()
        self._rows = found.totals
        period = self.tr("{0} days").format(f"{found.bars.days:,}") if found.span else ""
        if found.bars.days == 1:
            period = self.tr("1 day")
        by = self.tr("Group") if found.asked.by == "group" else self.tr("Category")
        self._heads = (by, short_span_in_words(*picked) if picked else self.tr("selected"), period)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a segment, and one for all."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, selection, period."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns hold."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if shown and 0 <= section < 3 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name or number; the row in words; the Total."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._name(row), row.picked, row.period)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
            case _ if role == TOTAL_ROLE:
                return row
            case _ if role == MOST_ROLE:
                return max((one.period for one in self._rows[:-1]), default=0)
        return None

    def _name(self, row: Total) -> str:
        return row.segment.label if row.segment else self.tr("All")

    def _said(self, row: Total) -> str:
        return self.tr("{0}: {1}, {2} in the period").format(
            self._name(row), row.picked, row.period
        )

    def as_table(self) -> str:
        """The table with tabs, as spreadsheets take it."""
        lines = [self._heads, *((self._name(one), one.picked, one.period) for one in self._rows)]
        return "".join("\t".join(map(str, line)) + "\n" for line in lines)
