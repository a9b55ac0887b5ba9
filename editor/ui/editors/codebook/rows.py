"""The codebook as rows of a list: groups, their categories, and the sub-codes of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from editor.chronicle.vocabulary import Category, Group
from editor.ui.parts.row_model import Index, RowModel

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The CodebookRow itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookRow:
    """A group (no category), a category or a sub-code; ``items`` count with it."""

    group: Group
    category: Category | None = None
    items: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """What stays the same while the words change."""
        return (self.group.id if self.category is None else 0, self.id)

    @property
    def id(self) -> int:
        """The category's id; 0 for a group."""
        return self.category.id if self.category else 0

    @property
    def label(self) -> str:
        """What the row says."""
        return self.category.label if self.category else self.group.label

    @property
    def level(self) -> int:
        """0 group, 1 category, 2 sub-code."""
        if self.category is None:
            return 0
        return 1 if self.category.parent is None else 2


def rows_of(
    groups: Sequence[Group], categories: Sequence[Category], items: Mapping[int | None, int]
) -> tuple[CodebookRow, ...]:
    """Each group, then its categories, each followed by its sub-codes.

    A category is counted with its sub-codes, a group with its categories.
    """
    rows: list[CodebookRow] = []
    for group in groups:
        below = [
            row
            for top in categories
            if top.parent is None and top.group == group.id
            for row in _branch(top, group, categories, items)
        ]
        total = sum(row.items for row in below if row.level == 1)
        rows += [CodebookRow(group=group, items=total), *below]
    return tuple(rows)


def _branch(
    top: Category,
    group: Group,
    categories: Sequence[Category],
    items: Mapping[int | None, int],
) -> list[CodebookRow]:
    subs = [
        CodebookRow(group=group, category=one, items=items.get(one.id, 0))
        for one in categories
        if one.parent == top.id
    ]
    total = items.get(top.id, 0) + sum(row.items for row in subs)
    return [CodebookRow(group=group, category=top, items=total), *subs]


class CodebookModel(RowModel[CodebookRow]):
    """A thin list over the rows."""

    def key(self, row: CodebookRow) -> object:
        """Groups and categories keep their selection while their words change."""
        return row.key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label, the row, and what is read aloud."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.ToolTipRole:
                return row.category.definition or row.label if row.category else row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return row if role == ROW_ROLE else None

    def _spoken(self, row: CodebookRow) -> str:
        said = [row.label, self.tr("{0} items").format(row.items)]
        if row.category is None:
            said.insert(0, self.tr("group"))
        else:
            said.insert(0, row.category.code)
            if row.category.key:
                said.append(self.tr("key {0}").format(row.category.key))
            if row.category.retired:
                said.append(self.tr("retired"))
        return ", ".join(said)
