"""Alike: which item of the days around an item may tell of the same event."""

from dataclasses import dataclass
from datetime import date, timedelta

from editor.chronicle.selection import Selection
from editor.chronicle.sheet import ItemRow
from editor.store.store import Store
from editor.suggesting.same_event import Alike, Told, most_alike

_AROUND = timedelta(days=1)
"""Days before and after on which others may tell of it."""
_MOST = 300
"""Items that are compared: the cost stays the same however large the archive is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SameEvent:
    """An item that may tell of the same event: where it stands, and what both have in common."""

    passage: int
    number: int
    day: date
    places: tuple[str, ...]
    words: tuple[str, ...]


def same_event_of(store: Store, passage: int) -> SameEvent | None:
    """The likeliest one of other articles that is not linked with it yet; None where none is."""
    one = store.passages.get(passage)
    article = store.articles.get(one.article) if one else None
    day = (one.day or article.day) if one and article else None
    if one is None or day is None:
        return None
    rows = store.lists.items(_around(day), _MOST, 0)
    linked = {each.id for each in store.passages.same_event(one)}
    asked = next((row for row in rows if row.id == passage), None)
    others = [row for row in rows if row.article != one.article and row.id not in linked]
    found = most_alike(_told(asked), [_told(row) for row in others]) if asked else None
    return _offered(found, others) if found else None


def _around(day: date) -> Selection:
    """The calendar of the program has a first and a last day."""
    first = day - min(_AROUND, day - date.min)
    return Selection(first=first, last=day + min(_AROUND, date.max - day))


def _told(row: ItemRow) -> Told:
    return Told(passage=row.id, words=row.quote, places=frozenset(row.happened))


def _offered(found: Alike, rows: list[ItemRow]) -> SameEvent | None:
    row = next(one for one in rows if one.id == found.passage)
    if row.day is None:
        return None
    return SameEvent(
        passage=row.id, number=row.number, day=row.day, places=found.places, words=found.words
    )
