"""The day a chronicle is of, and the words that say so."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from editor.chronicle.article import Basis
from editor.chronicle.passage import Role
from editor.reading.dates import Found
from editor.reading.dates.ordinal import Counted, counted_in
from editor.reading.dating.cues import Cue, tells_of_the_day_before
from editor.reading.dating.page import Page, Sighting
from editor.reading.dating.stamps import Stamps

LONGEST_SERIES = 400
"""Days. A date in the lead that lies further back is not what days are counted from."""
_TOP = 12
"""Lines in which a date may stand for the whole text."""
_OF_EVENTS = (None, Cue.TODAY, Cue.NUMBERED)
_NOON = 12
_EARLY = 9
"""Hours. A report made by then tells of the day before, said or not."""


@dataclass(frozen=True, slots=True)
class OfDay:
    """A day, how it was found and why, and ``text[start:end]`` that says it (None: not in it)."""

    day: date | None
    basis: Basis
    evidence: tuple[int, int] | None = None
    why: str = ""


def find_day(page: Page, stamps: Stamps) -> OfDay:
    """The best evidence there is, in the order of how much it can be trusted."""
    for evidence in (_titled, _as_of, _counted, _told_by_items, _printed_beside, _in_text):
        for of in evidence(page, stamps):
            return of
    return OfDay(None, Basis.NONE)


def _of(found: Found, basis: Basis, why: str, *, back: int = 0) -> OfDay:
    day = found.day - timedelta(days=back) if back else found.day
    said = f"{why}; {found.why}" if found.why else why
    return OfDay(day, basis, (found.start, found.end), said)


def _titled(page: Page, _: Stamps) -> Iterator[OfDay]:
    """The headline, then the headings above the items."""
    lines = [(page.headline, Basis.HEADLINE)] if page.headline else []
    lines += [(line, Basis.HEADING) for line in page.with_role(Role.HEADING)]
    counted = counted_day(page)
    for line, basis in lines:
        for one in plain_dates(page, line.start):
            found = one.found
            if counted and not _full(page, found) and _same_but_year(counted[0].day, found.day):
                why = f"the {basis.value} names it, and the count of days its year"
                yield OfDay(counted[0].day, basis, (found.start, found.end), why)
            range_ = f", to {found.until}; the first day is taken" if found.until else ""
            yield _of(found, basis, f"the {basis.value} names it{range_}")


def plain_dates(page: Page, start: int) -> Iterator[Sighting]:
    """The dates of a line that no words say to be those of something else."""
    return (one for one in page.sightings if one.line.start == start and one.cue in _OF_EVENTS)


def _full(page: Page, found: Found) -> bool:
    return bool(page.dates.full_in(found.start, found.start + 1))


def _same_but_year(one: date, other: date) -> bool:
    return (one.month, one.day) == (other.month, other.day)


def _as_of(page: Page, _: Stamps) -> Iterator[OfDay]:
    """What a report was made as of; before noon it tells of the day before."""
    for one in page.sightings:
        if one.cue is Cue.AS_OF:
            back = 1 if _tells_of_the_eve(page, one) else 0
            when = "the morning after" if back else "then"
            yield _of(one.found, Basis.TEXT, f"the report is as of {when}", back=back)


def _tells_of_the_eve(page: Page, one: Sighting) -> bool:
    hour = int(one.moment[11:13]) if one.timed else None
    if tells_of_the_day_before(page.top):
        return hour is None or hour < _NOON
    return hour is not None and hour <= _EARLY


def _counted(page: Page, _: Stamps) -> Iterator[OfDay]:
    if counted := counted_day(page):
        yield _of(counted[0], Basis.ORDINAL, "the day is counted")


def counted_day(page: Page) -> tuple[Found, str] | None:
    """The day that "the 43rd day" means, and from what it is counted.

    Counted from the first day of the series where the archive knows it, else from the earliest
    date that the lead names.
    """
    nth = next(counted_of(page), None)
    leads = page.with_role(Role.LEAD)
    starts = [one.day for line in leads for one in page.dates.full_in(line.start, line.end)]
    first = page.first_day or min(starts, default=None)
    day = nth.from_first(first) if nth and first else None
    if nth is None or day is None:
        return None
    if page.first_day is None and nth.number > LONGEST_SERIES:
        return None
    said = f"the first day of the series, {first}" if page.first_day else "the date in the lead"
    return Found(nth.start, nth.end, day, why=f"from {said}"), said


def counted_of(page: Page) -> Iterator[Counted]:
    """The days that the headline, the lead and the headings count."""
    for line in page.with_role(Role.HEADLINE, Role.LEAD, Role.HEADING):
        words = page.dates.text[line.start : line.end]
        for one in counted_in(words, page.language):
            yield Counted(one.start + line.start, one.end + line.start, one.number)


def _told_by_items(page: Page, stamps: Stamps) -> Iterator[OfDay]:
    """A day that most items print, shortly before the text was published."""
    found = page.dates.full_in(*page.body)
    days = Counter(one.day for one in found)
    if len(found) < 4 or not stamps.published:
        return
    day, times = days.most_common(1)[0]
    ago = (stamps.published.found.day - day).days
    if times * 5 >= len(found) * 4 and 0 <= ago <= 7:
        first = next(one for one in found if one.day == day)
        yield _of(first, Basis.TEXT, f"{times} of the {len(found)} dates in the items are of it")


def _printed_beside(page: Page, stamps: Stamps) -> Iterator[OfDay]:
    """A date on a line of its own, else that of publication."""
    published = stamps.published
    if published is None:
        return
    lone = [
        one for one in page.sightings
        if one.lone and one.cue is None and not one.timed and one.line.start < page.body[0]
        and one.found.day != published.found.day and one is not stamps.retrieved
    ]  # fmt: skip
    for one in lone:
        if published.cue or published.timed:
            yield _of(one.found, Basis.DATELINE, "a line of its own names it")
    before = tells_of_the_day_before(page.top[: page.body[0]])
    why = "it is the only date of the article"
    if before:
        why = "the text tells of the day before it was published"
    yield _of(published.found, Basis.DATELINE, why, back=1 if before else 0)


def _in_text(page: Page, _: Stamps) -> Iterator[OfDay]:
    """The name of the file; else the first date near the top that no list prints."""
    if page.file_day:
        yield OfDay(page.file_day, Basis.FILE_NAME, why="the name of the file has it")
    for line in page.lines[:_TOP]:
        if line.mark is None:  # what a list tells of may have happened on any day
            for found in page.dates.full_in(line.start, line.end):
                yield _of(found, Basis.TEXT, "the first date of the text")
