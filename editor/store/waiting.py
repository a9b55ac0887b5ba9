"""Marked words that no place is known for yet, with where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from editor.chronicle.mention import Mention
from editor.store import rows
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class Waiting:
    """The rows of ``mention`` without a place."""

    file: File

    def spans(self) -> list[tuple[int, int, int, int, int, int, int]]:
        """Mention, passage, article, start and end of the words, start and end of the passage.

        In the order of articles and words; offsets are code points of the article's text.
        """
        found = self.file.rows(
            'SELECT mention.id, passage.id, passage.article, mention.start, mention."end", '
            'passage.start, passage."end" FROM mention JOIN passage ON passage.id = passage '
            "WHERE place IS NULL AND mention.start IS NOT NULL "
            "ORDER BY article, mention.start"
        )
        return [tuple(row) for row in found]

    def text(self, article: int) -> str:
        """The text of an article."""
        found = self.file.rows("SELECT text FROM article WHERE id = ?", (article,))
        return str(found[0][0]) if found else ""

    def those(self, mentions: Iterable[int]) -> tuple[Mention, ...]:
        """Those of the mentions that still wait."""
        wanted = set(mentions)
        found = self.file.rows("SELECT * FROM mention WHERE place IS NULL ORDER BY id")
        return tuple(rows.mention(row) for row in found if row["id"] in wanted)
