"""Items that are of another day than their article: a heading or their first words say so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Role
from editor.reading.dates import Found
from editor.reading.dating.day import OfDay
from editor.reading.dating.page import Page

_SPEAKS = re.compile(r"(?:-\w{1,3})?(?:,?\s\w+)?\s?(?:[:–—|\t]|\s-\s)")
"""What parts a date from the item it begins."""


def with_own_days(
    passages: Sequence[DraftPassage], page: Page, of: OfDay
) -> tuple[DraftPassage, ...]:
    """Items under a heading that names another day than the text's are of that day."""
    made: list[DraftPassage] = []
    own: date | None = None
    for one in passages:
        if one.role in (Role.HEADING, Role.HEADLINE, Role.DATELINE):
            own = heading_day(page, one, of) or own
        day = (_begins_with(page, one, of) or own) if one.role is Role.ITEM else None
        made.append(replace(one, day=day if day != of.day else None))
    return tuple(made)


def heading_day(page: Page, heading: DraftPassage, of: OfDay) -> date | None:
    """The one day a heading among the items names; above them, where it is a heading alone."""
    above = heading.start < page.body[0]
    if of.day is None or (above and heading.role is not Role.HEADING):
        return None
    found = list(dates_near(page, heading.start, heading.end, of.day))
    if len(found) != 1 or (above and not _alone(page, heading, found[0])):
        return None
    return found[0].day


def _alone(page: Page, heading: DraftPassage, found: Found) -> bool:
    rest = page.text[heading.start : found.start] + page.text[found.end : heading.end]
    return sum(one.isalpha() for one in rest) <= 12


def _begins_with(page: Page, item: DraftPassage, of: OfDay) -> date | None:
    if of.day is None:
        return None
    first = next(dates_near(page, item.start, item.start + 1, of.day), None)
    return first.day if first and _SPEAKS.match(page.text, first.end) else None


def dates_near(page: Page, start: int, end: int, day: date) -> Iterator[Found]:
    """The dates printed in ``text[start:end]``; one without a year is in that nearest to a day."""
    yield from page.dates.full_in(start, end)
    for one in page.dates.lacking_in(start, end):
        why = f"nearest to {day}, the day of the article"
        if found := page.dates.in_nearest_year(one, day, why, by_weekday=False):
            yield found
