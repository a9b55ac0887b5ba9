"""Mentions: which places an item names, and the part they play."""

from dataclasses import dataclass

from editor.chronicle.mention import Mention
from editor.store import rows
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class Mentions:
    """The table ``mention``."""

    file: File

    def add(self, passage: int, values: dict[str, object]) -> int:
        """Insert a mention and return its id."""
        return self.file.insert("mention", {"passage": passage, **values})

    def set(self, mention: int, values: dict[str, object]) -> None:
        """Change fields of a mention."""
        self.file.update("mention", mention, values)

    def delete(self, mention: int) -> None:
        """Delete a mention."""
        self.file.delete("mention", mention)

    def get(self, mention: int) -> Mention | None:
        """A mention, or None where there is none with this id."""
        found = self.file.rows("SELECT * FROM mention WHERE id = ?", (mention,))
        return rows.mention(found[0]) if found else None

    def of(self, passage: int) -> tuple[Mention, ...]:
        """The mentions of an item: in the order of their words, those without words last."""
        found = self.file.rows(
            "SELECT * FROM mention WHERE passage = ? ORDER BY start IS NULL, start, id", (passage,)
        )
        return tuple(rows.mention(row) for row in found)

    def of_article(self, article: int) -> dict[int, tuple[Mention, ...]]:
        """The mentions of an article's passages."""
        found = self.file.rows(
            "SELECT mention.* FROM mention JOIN passage ON passage.id = mention.passage "
            "WHERE article = ? ORDER BY passage.start, mention.start IS NULL, mention.start, "
            "mention.id",
            (article,),
        )
        by_passage: dict[int, list[Mention]] = {}
        for row in found:
            by_passage.setdefault(row["passage"], []).append(rows.mention(row))
        return {passage: tuple(some) for passage, some in by_passage.items()}
