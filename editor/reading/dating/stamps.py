"""When an article was published and when it was copied."""

from dataclasses import dataclass

from editor.chronicle.passage import Role
from editor.reading.dating.cues import Cue, tells_of_the_day_before
from editor.reading.dating.page import Page, Sighting


@dataclass(frozen=True, slots=True)
class Stamps:
    """The dates of publication and of retrieval, and of what a report was made as of."""

    published: Sighting | None = None
    published_why: str = ""
    retrieved: Sighting | None = None
    retrieved_why: str = ""


def stamps(page: Page) -> Stamps:
    """The likeliest of each: words beside a date say most, then a time, then its place."""
    retrieved = next((one for one in page.sightings if one.cue is Cue.RETRIEVED), None)
    why = "words beside it say that the page was copied then"
    weighed = [
        (weight, reason, one)
        for one in page.sightings
        if one is not retrieved
        for weight, reason in [_weight(page, one)]
        if weight
    ]
    if not weighed:
        return Stamps(retrieved=retrieved, retrieved_why=why)
    _, reason, published = max(weighed, key=lambda each: each[0])
    if retrieved is None and (header := _page_header(page, published)):
        retrieved, why = header, "it stands above the headline and is later than the other date"
    return Stamps(published, reason, retrieved, why)


_SAID = {
    Cue.ISSUED: (5.0, "words beside it say that the text was issued then"),
    Cue.UPDATED: (4.0, "words beside it say that the text was brought up to date then"),
    Cue.NUMBERED: (3.5, "the number of the issue stands beside it"),
    Cue.TODAY: (2.5, "the text says that it is today"),
}
_NOTHING = (0.0, "")


def _weight(page: Page, one: Sighting) -> tuple[float, str]:
    """How much speaks for the date being that of publication; 0: nothing does."""
    below = one.line.start >= page.body[1]
    role = page.roles.get(one.line.start)
    if one.cue is Cue.AS_OF:
        return _weight_of_as_of(page)
    if one.inside or (below and one.cue not in (Cue.ISSUED, Cue.UPDATED)):
        return _NOTHING
    if one.cue in _SAID and (one.cue is not Cue.NUMBERED or role is not Role.HEADLINE):
        return _SAID[one.cue]
    if one.cue is None and one.lone and role is not Role.HEADING:
        return _weight_of_place(one)
    return _NOTHING


def _weight_of_place(one: Sighting) -> tuple[float, str]:
    if one.timed:
        return 3.0, "a line of its own with a time"
    return (1.5 if one.above else 2.0), "a line of its own"


def _weight_of_as_of(page: Page) -> tuple[float, str]:
    if not tells_of_the_day_before(page.top):
        return _NOTHING
    return 1.0, "the report is as of then, and no other date of issue is printed"


def _page_header(page: Page, published: Sighting) -> Sighting | None:
    """A date of its own above the headline, printed first, and no earlier than the other."""
    first = next(iter(page.sightings), None)
    if first is None or first is published or not (first.above and first.lone):
        return None
    return first if first.cue is None and first.found.day >= published.found.day else None
