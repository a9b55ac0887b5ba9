"""Remarks: what a text's dates say that does not fit together. They decide nothing."""

from collections.abc import Iterator
from datetime import timedelta

from editor.chronicle.article import Basis
from editor.chronicle.passage import Role
from editor.reading.dates import Found
from editor.reading.dates.names import ENGLISH_WEEKDAYS
from editor.reading.dates.weekday import weekday_beside
from editor.reading.dating.day import LONGEST_SERIES, OfDay, counted_day, plain_dates
from editor.reading.dating.page import Page
from editor.reading.dating.stamps import Stamps

_TOP = 20
"""Lines."""
_LONGEST = 100
"""Characters. What is longer tells more than which day follows."""
_EVE = timedelta(days=1)
"""An agenda is issued the day before."""


def remarks(page: Page, of: OfDay, stamps: Stamps) -> tuple[str, ...]:
    """Sentences for the archivist, each once."""
    top = page.lines[_TOP - 1].end if len(page.lines) >= _TOP else len(page.text)
    found = [
        *_impossible(page, top), *_weekdays(page, page.found_in(0, top)), *_order(page),
        *_ordinal(page, of), *_named_twice(page, of), *_published_before(of, stamps),
        *_without_a_year(page, of, top),
    ]  # fmt: skip
    return tuple(dict.fromkeys(found))


def _impossible(page: Page, top: int) -> Iterator[str]:
    for one in page.dates.impossible:
        if one.start < top:
            yield f"“{page.text[one.start : one.end]}” is no day of the calendar."


def _weekdays(page: Page, found: list[Found]) -> Iterator[str]:
    """Weekdays right before or after a date that fell on another."""
    for one in found:
        beside = weekday_beside(page.text, one.start, one.end)
        if beside and beside.weekday != one.day.weekday():
            right = ENGLISH_WEEKDAYS[one.day.weekday()]
            yield f"{one.day} was a {right}, not a {ENGLISH_WEEKDAYS[beside.weekday]}."


def _order(page: Page) -> Iterator[str]:
    if mixed := page.dates.order.mixed:
        one, other = (page.text[each.start : each.end] for each in mixed)
        yield f"“{one}” has the day first, “{other}” the month: other dates may be read wrongly."


def _ordinal(page: Page, of: OfDay) -> Iterator[str]:
    counted = counted_day(page)
    if counted is None or of.day is None or counted[0].day == of.day:
        return
    found, origin = counted
    if page.first_day or abs((found.day - of.day).days) < LONGEST_SERIES:
        words = page.text[found.start : found.end]
        yield f"“{words}”, counted from {origin}, is {found.day}, not {of.day}."


def _named_twice(page: Page, of: OfDay) -> Iterator[str]:
    """A sentence above the items that is of another day than the headline."""
    if of.basis is not Basis.HEADLINE:
        return
    headings = (one for one in page.with_role(Role.HEADING) if len(one.words) <= _LONGEST)
    for line in headings:
        for one in plain_dates(page, line.start):
            if one.found.day != of.day and not one.lone:
                words = page.text[one.found.start : one.found.end]
                yield f"The headline is of {of.day}; “{words}” stands above the items."


def _published_before(of: OfDay, stamps: Stamps) -> Iterator[str]:
    published = stamps.published
    if of.day and published and published.found.day < of.day - _EVE:
        yield f"The text is dated {published.found.day}, before the day it is of, {of.day}."


def _without_a_year(page: Page, of: OfDay, top: int) -> Iterator[str]:
    for one in page.dates.lacking_in(0, top):
        if of.day is None and page.in_a_year(one.start) is None:
            yield f"“{page.text[one.start : one.end]}” is printed without a year."
