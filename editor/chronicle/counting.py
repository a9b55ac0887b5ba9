"""The one counting rule. List, chart, command line and every export use it and nothing else.

An item counts until said otherwise, tagged or not. Measures:

- *items*: items that count;
- *events*: items linked as the same event count once, with the earliest item's day and category;
- *placements*: item x place where it happened (an item holds a place once);
- *conflict*: counting items whose category is marked as conflict.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Measure(StrEnum):
    """What is counted."""

    ITEMS = "items"
    EVENTS = "events"
    PLACEMENTS = "placements"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the rule needs to know of one item.

    ``order`` puts items into the order of the archive (article, then position). ``event`` is the
    same for all items of one event. ``happened`` are the places where it happened; a place not
    yet identified stands as None.
    """

    item: int
    order: tuple[int, int]
    day: date | None
    category: int | None
    conflict: bool
    counts: bool
    event: int
    happened: tuple[int | None, ...] = ()


Cell = tuple[date | None, int | None]
"""A day and a category: where a count is entered. None: undated, untagged."""


def tally(items: Iterable[Counted], measure: Measure) -> Counter[Cell]:
    """How many, by day and category."""
    counting = [item for item in items if item.counts]
    if measure is Measure.EVENTS:
        return Counter((item.day, item.category) for item in first_of_each_event(counting))
    cells: Counter[Cell] = Counter()
    for item in counting:
        if weight := _weight(item, measure):
            cells[item.day, item.category] += weight
    return cells


def _weight(item: Counted, measure: Measure) -> int:
    if measure is Measure.PLACEMENTS:
        return len(item.happened)
    return int(item.conflict) if measure is Measure.CONFLICT else 1


def tally_places(items: Iterable[Counted]) -> Counter[tuple[date | None, int | None]]:
    """Placements by day and place; by place, it is always placements that are counted."""
    return Counter((item.day, place) for item in items if item.counts for place in item.happened)


def first_of_each_event(items: Iterable[Counted]) -> list[Counted]:
    """The earliest counting item of each event: by day (undated last), then archive order."""
    first: dict[int, Counted] = {}
    for item in items:
        if item.counts and (item.event not in first or _moment(item) < _moment(first[item.event])):
            first[item.event] = item
    return list(first.values())


def _moment(item: Counted) -> tuple[date, tuple[int, int]]:
    return (item.day or date.max, item.order)
