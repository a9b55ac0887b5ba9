"""The articles of the day: what stands in their list."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.sheet import Heading
from editor.ui.days.said import article_said, headline_said
from editor.ui.parts.row_model import Index, RowModel

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Heading itself."""
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether this is the article on the desk."""


class ArticleRows(RowModel[tuple[Heading, bool]]):
    """One row an article, and whether it lies on the desk."""

    def key(self, row: tuple[Heading, bool]) -> object:
        """An article is the same one whatever its headline and numbers."""
        return row[0].id

    def show_articles(self, headings: Iterable[Heading], shown: int | None) -> None:
        """Show these; ``shown`` lies on the desk."""
        self.show((one, one.id == shown) for one in headings)

    def heading(self, index: Index) -> Heading | None:
        """The article of a row."""
        row = self.row(index)
        return row[0] if row is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headline, the whole row in words, the Heading."""
        row = self.row(index)
        if row is None:
            return None
        heading, shown = row
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return headline_said(heading)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{headline_said(heading)}, {article_said(heading)}"
            case _:
                return {HEADING_ROLE: heading, SHOWN_ROLE: shown}.get(role)
