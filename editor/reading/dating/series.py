"""The first day of a series, told by articles that print both their day and its number."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from editor.reading.dates.found import western
from editor.reading.dates.ordinal import counted_in

_HEAD = 3000
"""Characters in which an article says which day it counts."""
_FEWEST = 3
"""Articles that must agree."""


def first_day_told(articles: Iterable[tuple[date, str]]) -> date | None:
    """Day 1, where most of the articles that count their day lead to the same; else None.

    Each is given with a day that was not found by counting, and its text. One article that
    counts wrongly does not hide what the others agree on.
    """
    told = Counter(first for day, text in articles if (first := _first(day, text)))
    if not told:
        return None
    first, times = told.most_common(1)[0]
    return first if times >= _FEWEST and times * 3 >= told.total() * 2 else None


def _first(day: date, text: str) -> date | None:
    counted = next(counted_in(western(text[:_HEAD]), ""), None)
    if counted is None or counted.number > day.toordinal():
        return None
    return day - timedelta(days=counted.number - 1)
