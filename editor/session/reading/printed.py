"""What the last articles of a source print: the lines outside their items, and the items."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from editor.chronicle.change import Change
from editor.chronicle.sheet import Sheet
from editor.session.reading.outside import lines_outside
from editor.session.writing import Writing

LAST = 12
"""Articles of a source that are looked at; more would cost time and say nothing new."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What one article prints, word for word."""

    day: date | None
    outside: frozenset[str]
    items: frozenset[str]


class LastPrinted:
    """Looks at the last articles of a source; what it has seen stays at hand until it changes."""

    def __init__(self, writing: Writing) -> None:
        self._store = writing.store
        self._seen: dict[int, Printed] = {}
        writing.listeners.append(self._heard)

    def of_source(self, source: str, but: int | None = None) -> Iterator[Printed]:
        """The last articles of a source, newest first, without the article ``but``."""
        for article in self._store.articles.last_of_source(source, LAST):
            if article != but:
                yield self._of(article)

    def _of(self, article: int) -> Printed:
        if article not in self._seen:
            sheet = self._store.articles.sheet(article)
            self._seen[article] = _printed(sheet) if sheet else _NOTHING
            while len(self._seen) > 8 * LAST:
                del self._seen[next(iter(self._seen))]
        return self._seen[article]

    def _heard(self, change: Change) -> None:
        for article in change.articles:
            self._seen.pop(article, None)


_NOTHING = Printed(None, frozenset(), frozenset())


def _printed(sheet: Sheet) -> Printed:
    outside = lines_outside(sheet.article.text, sheet.passages)
    return Printed(
        day=sheet.article.day,
        outside=frozenset(words for _, words in outside),
        items=frozenset(map(sheet.quote, sheet.items)),
    )
