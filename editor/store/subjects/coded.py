"""Passages by category: how many, which, and moving them all at once."""

from collections.abc import Collection
from dataclasses import dataclass

from editor.chronicle.recoding import CategoryUse
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class Coded:
    """Reads and writes the column ``category`` of ``passage``."""

    file: File

    def use(self, category: int) -> CategoryUse:
        """How many items have this category, and on how many days."""
        items, counting, days = self.file.rows(
            "SELECT count(*), coalesce(sum(counts), 0), "
            "count(DISTINCT coalesce(passage.day, article.day)) "
            "FROM passage JOIN article ON article.id = article "
            "WHERE category = ? AND role = 'item'",
            (category,),
        )[0]
        return CategoryUse(items=items, counting=counting, days=days)

    def passages(self, category: int) -> tuple[int, ...]:
        """Every passage that has this category, in whatever role."""
        found = self.file.rows("SELECT id FROM passage WHERE category = ?", (category,))
        return tuple(row[0] for row in found)

    def move(self, passages: Collection[int], category: int) -> None:
        """Give passages a category, and leave all else as it is."""
        if passages:
            self.file.update_all("passage", passages, {"category": category})
