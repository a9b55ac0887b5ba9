"""Where the axis names days, weeks, months and years, and in which words."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from editor.chronicle.day_words import short_day_in_words, short_month_in_words

Tick = tuple[int, str]
"""The ordinal of a day, and its words."""
_MONTH_STEPS = (1, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def day_ticks(first: date, last: date, pixels: float, width: Callable[[str], float]) -> list[Tick]:
    """The finest ticks from ``first`` to ``last`` that have room.

    ``pixels`` is how wide a day is; ``width`` how wide words are, a gap included.
    """
    for candidate in _candidates(first, last, pixels, width("28 Sep")):
        ticks = list(candidate)
        if all(
            (second[0] - one[0]) * pixels >= (width(one[1]) + width(second[1])) / 2
            for one, second in pairwise(ticks)
        ):
            return ticks
    return []


def _candidates(first: date, last: date, pixels: float, narrow: float) -> Iterator[Iterator[Tick]]:
    # Looked at before they are made: there may be thousands of days.
    if narrow / 4 <= pixels:
        yield _days(first, last, 1)
    if narrow / 4 <= pixels * 7:
        yield _days(first, last, 7)
    for months in _MONTH_STEPS:
        if narrow / 4 <= pixels * 31 * months:
            yield _months(first, last, months)
    for years in _YEAR_STEPS:
        yield _years(first, last, years)


def _days(first: date, last: date, step: int) -> Iterator[Tick]:
    """Each day, or each Monday; the month is named where it is new."""
    start = first if step == 1 else first + timedelta(days=-first.weekday() % 7)
    named = 0
    for ordinal in range(start.toordinal(), last.toordinal() + 1, step):
        day = date.fromordinal(ordinal)
        new, named = day.month != named, day.month
        yield ordinal, short_day_in_words(day) if new else str(day.day)


def _months(first: date, last: date, step: int) -> Iterator[Tick]:
    """Firsts of months; January, and the first one named, with the year."""
    named = False
    for month in range(first.year * 12, last.year * 12 + 12, step):
        day = date(month // 12, month % 12 + 1, 1)
        if first <= day <= last:
            short = short_month_in_words(day)
            yield day.toordinal(), short if named and day.month > 1 else f"{short} {day.year}"
            named = True


def _years(first: date, last: date, step: int) -> Iterator[Tick]:
    for year in range(-(-first.year // step) * step, last.year + 1, step):
        if year >= 1 and first <= date(year, 1, 1) <= last:
            yield date(year, 1, 1).toordinal(), str(year)
