"""Confirmed items with their words: what suggestions are learned from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from editor.chronicle.article import Article
from editor.chronicle.passage import Passage
from editor.store import rows
from editor.store.file import File

_LOOKED_AT = 50_000
"""Passages that are looked at from the newest back; a very large archive is not read whole."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Reads the items that a person has confirmed with a category."""

    file: File

    def newest(self, limit: int) -> Iterator[tuple[Article, Passage]]:
        """The newest of them with their articles, in the order they came."""
        found = self.file.rows(
            "SELECT * FROM passage WHERE id > (SELECT coalesce(max(id), 0) FROM passage) - ? "
            "AND checked AND category IS NOT NULL AND role = 'item' ORDER BY id DESC LIMIT ?",
            (_LOOKED_AT, limit),
        )
        yield from self._with_articles([rows.passage(row) for row in reversed(found)])

    def between(self, first: date, last: date) -> Iterator[tuple[Article, Passage]]:
        """Those of the articles of some days, by day."""
        found = self.file.rows(
            "SELECT passage.* FROM passage JOIN article ON article.id = passage.article "
            "WHERE article.day BETWEEN ? AND ? AND checked AND category IS NOT NULL "
            "AND role = 'item' ORDER BY article.day, article.id, start",
            (rows.stored(first), rows.stored(last)),
        )
        yield from self._with_articles([rows.passage(row) for row in found])

    def _with_articles(self, items: list[Passage]) -> Iterator[tuple[Article, Passage]]:
        """Each text is read once for the items that follow each other in it."""
        article: Article | None = None
        for one in items:
            if article is None or article.id != one.article:
                article = rows.article(
                    self.file.rows("SELECT * FROM article WHERE id = ?", (one.article,))[0]
                )
            yield article, one
