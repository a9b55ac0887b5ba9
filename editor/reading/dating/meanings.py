"""Every printed date with what it was taken for, and why, in words."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from editor.chronicle.article import Basis
from editor.chronicle.draft import DraftPassage, FoundDate, Meaning
from editor.chronicle.passage import Role
from editor.reading.dates import Found
from editor.reading.dates.weekday import weekday_beside
from editor.reading.dating.day import OfDay
from editor.reading.dating.own_days import dates_near, heading_day
from editor.reading.dating.page import Page
from editor.reading.dating.stamps import Stamps


def meanings(
    page: Page, of: OfDay, stamps: Stamps, passages: Sequence[DraftPassage]
) -> tuple[FoundDate, ...]:
    """The dates of the whole text, in order, none twice."""
    known = {one.start: one for one in (*_of_page(stamps), *_of_day(of))}
    starts = [one.start for one in passages]
    for found in _all(page, of.day):
        if found.start not in known:
            at = bisect_right(starts, found.start) - 1
            meaning, why = _in_passage(page, of, passages[at] if at >= 0 else None)
            known[found.start] = _dated(found, meaning, why)
    return tuple(_with_weekday(page, one) for _, one in sorted(known.items()))


def _dated(found: Found, meaning: Meaning, why: str) -> FoundDate:
    said = f"{why}; {found.why}" if found.why else why
    return FoundDate(day=found.day, start=found.start, end=found.end, meaning=meaning, why=said)


def _all(page: Page, day: date | None) -> list[Found]:
    """The dates of the text; among the items a missing year is that nearest to the day."""
    first, last = page.body if day else (len(page.text), len(page.text))
    found = [*page.found_in(0, first), *page.found_in(last, len(page.text))]
    if day:
        found += dates_near(page, first, last, day)
    return found


def _of_day(of: OfDay) -> Iterator[FoundDate]:
    if of.day and of.evidence:
        start, end = of.evidence
        yield FoundDate(day=of.day, start=start, end=end, meaning=Meaning.EVENT, why=of.why)


def _of_page(stamps: Stamps) -> Iterator[FoundDate]:
    if one := stamps.retrieved:
        yield _dated(one.found, Meaning.RETRIEVED, stamps.retrieved_why)
    if one := stamps.published:
        yield _dated(one.found, Meaning.PUBLISHED, stamps.published_why)


def _in_passage(page: Page, of: OfDay, passage: DraftPassage | None) -> tuple[Meaning, str]:
    """What a date is that neither gave the day nor is a stamp, by the passage it stands in."""
    role = passage.role if passage else Role.SKIP
    if passage and role is Role.HEADING and heading_day(page, passage, of):
        return Meaning.EVENT, "a heading names it"
    if passage and role is Role.HEADLINE and of.basis is Basis.HEADLINE:
        return Meaning.EVENT, "the headline names it again"
    return Meaning.MENTIONED, _WHERE.get(role, "it stands outside the items")


_WHERE = {
    Role.ITEM: "an item mentions it",
    Role.LEAD: "the lead mentions it",
    Role.HEADING: "a heading mentions it",
    Role.HEADLINE: "the headline mentions it",
}


def _with_weekday(page: Page, one: FoundDate) -> FoundDate:
    beside = weekday_beside(page.text, one.start, one.end)
    if beside is None:
        return one
    fits = "fits" if beside.weekday == one.day.weekday() else "does not fit"
    return replace(one, why=f"{one.why}; the weekday {fits}")
