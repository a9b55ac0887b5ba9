"""Categories and their chart groups: the codebook of this archive."""

from dataclasses import dataclass

from editor.chronicle.vocabulary import Category, Group
from editor.store import rows
from editor.store.file import File
from editor.store.keys import new_uid


@dataclass(frozen=True, slots=True)
class Categories:
    """The tables ``group`` and ``category``."""

    file: File

    def groups(self) -> tuple[Group, ...]:
        """The chart groups, in their order."""
        return tuple(
            rows.group(row) for row in self.file.rows('SELECT * FROM "group" ORDER BY position')
        )

    def all(self) -> tuple[Category, ...]:
        """Every category, retired ones too: parents in order, each before its sub-categories."""
        found = [rows.category(row) for row in self.file.rows("SELECT * FROM category")]
        place = {one.id: one.position for one in found}
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    place[one.parent or one.id],
                    one.parent is not None,
                    one.position,
                ),
            )
        )

    def add_group(self, values: dict[str, object]) -> int:
        """Insert a chart group."""
        return self.file.insert("group", {"uid": new_uid(), **values})

    def set_group(self, group: int, values: dict[str, object]) -> None:
        """Change fields of a chart group."""
        self.file.update("group", group, values)

    def add(self, values: dict[str, object]) -> int:
        """Insert a category."""
        return self.file.insert("category", {"uid": new_uid(), **values})

    def set(self, category: int, values: dict[str, object]) -> None:
        """Change fields of a category."""
        self.file.update("category", category, values)
