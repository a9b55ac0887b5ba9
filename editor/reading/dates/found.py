"""The dates of a text: where they stand, which day each means, and why that one."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from editor.reading.dates.named import named_in
from editor.reading.dates.numeric import numeric_in
from editor.reading.dates.order import order_of
from editor.reading.dates.ordinal import of_year_in
from editor.reading.dates.printed import Printed
from editor.reading.dates.weekday import weekday_beside

_DIGITS = str.maketrans(
    {first + one: str(one) for first in (0x660, 0x6F0, 0xFF10) for one in range(10)}
)
_FOREIGN = re.compile("[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]")


@dataclass(frozen=True, slots=True)
class Found:
    """A printed date: ``text[start:end]`` and the day it means.

    ``until`` is the last day where a range is printed; ``why`` says how what is not printed, or
    can be read in two ways, was found.
    """

    start: int
    end: int
    day: date
    until: date | None = None
    why: str = ""


def western(text: str) -> str:
    """The text with Arabic and Persian digits as 0 to 9, of the same length."""
    return text.translate(_DIGITS) if not text.isascii() and _FOREIGN.search(text) else text


class Dates:
    """What a text prints of dates: ``full`` ones, those ``lacking`` a year, ``impossible`` ones."""

    def __init__(self, text: str, language: str = "en") -> None:
        self.text = western(text)
        printed = _printed(self.text, language)
        self.order = order_of(printed, self.text)
        self.lacking = [one for one in printed if one.year is None]
        self.full = sorted(
            (*self._found(printed), *(Found(*one) for one in of_year_in(self.text))),
            key=lambda one: one.start,
        )
        self.impossible = [one for one in printed if one.year is not None and not one.full]

    def full_in(self, start: int, end: int) -> Sequence[Found]:
        """The full dates that begin in ``text[start:end]``."""
        return self.full[_at(self.full, start) : _at(self.full, end)]

    def lacking_in(self, start: int, end: int) -> Sequence[Printed]:
        """The dates without a year that begin in ``text[start:end]``."""
        return self.lacking[_at(self.lacking, start) : _at(self.lacking, end)]

    def full_around(self, at: int) -> tuple[Found | None, Found | None]:
        """The last full date that begins before a place, and the first that begins behind it."""
        index = _at(self.full, at)
        before = self.full[index - 1] if index else None
        return before, self.full[index] if index < len(self.full) else None

    def in_nearest_year(
        self, one: Printed, near: date, why: str, *, by_weekday: bool = True
    ) -> Found | None:
        """A date without a year, in the year that brings it nearest to a day that is known.

        ``by_weekday`` lets a weekday beside it decide where it fits one of the years around.
        """
        years = range(max(near.year - 1, 1), min(near.year + 1, 9999) + 1)
        days = [day for year in years if (day := one.in_year(year))]
        beside = weekday_beside(self.text, one.start, one.end) if by_weekday else None
        fitting = [day for day in days if beside and day.weekday() == beside.weekday]
        day = min(fitting or days, key=lambda each: abs(each - near), default=None)
        if day is None:
            return None
        return Found(one.start, one.end, day, _until(one, day), f"its year is {day.year}: {why}")

    def _found(self, printed: Iterable[Printed]) -> Iterator[Found]:
        for each in printed:
            one = each.swapped() if each.swaps and self.order.month_first else each
            if day := one.full:
                why = self.order.why if each.swaps else ""
                yield Found(one.start, one.end, day, _until(one, day), why)


def _printed(text: str, language: str) -> list[Printed]:
    """What is printed as a date, in order; where two overlap, the earlier and longer."""
    found = [*named_in(text, language), *numeric_in(text, language)]
    kept: list[Printed] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _until(one: Printed, day: date) -> date | None:
    return replace(one, day=one.last).in_year(one.year or day.year) if one.last else None


def _at(found: Sequence[Found] | Sequence[Printed], start: int) -> int:
    return bisect_left(found, start, key=lambda one: one.start)


def dates_in(text: str, language: str = "en", offset: int = 0) -> list[Found]:
    """The full dates printed in a text of this language, in order; spans from ``offset``."""
    return [
        replace(one, start=one.start + offset, end=one.end + offset)
        for one in Dates(text, language).full
    ]
