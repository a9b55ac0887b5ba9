"""The articles of the day: what stands in their list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.chronicle.sheet import Heading
from editor.ui.days.said import article_said, headline_said

Index = QModelIndex | QPersistentModelIndex

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Heading itself."""
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether this is the article on the desk."""


class ArticleRows(QAbstractListModel):
    """One row an article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Heading, ...] = ()
        self._shown: int | None = None

    def show(self, rows: Sequence[Heading], shown: int | None) -> None:
        """Show these; ``shown`` lies on the desk."""
        same = [one.id for one in rows] == [one.id for one in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._shown = tuple(rows), shown
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an article."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def heading(self, index: Index) -> Heading | None:
        """The article of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headline, the whole row in words, the Heading."""
        heading = self.heading(index)
        if heading is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return headline_said(heading)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{headline_said(heading)}, {article_said(heading)}"
            case _:
                own = {HEADING_ROLE: heading, SHOWN_ROLE: heading.id == self._shown}
                return own.get(role)
