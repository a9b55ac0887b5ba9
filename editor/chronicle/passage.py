"""A passage: a span of an article with a role. An item is a passage too."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a passage is. Stored as written here."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    LEAD = "lead"
    HEADING = "heading"
    ITEM = "item"
    MARK = "mark"
    SKIP = "skip"


class State(StrEnum):
    """How far an item has come."""

    OPEN = "open"
    TAGGED = "tagged"
    CHECKED = "checked"
    EXCLUDED = "excluded"


class Reason(StrEnum):
    """Why an item is not an event: the NE codes of the default codebook."""

    BACKGROUND = "NE.BACK"
    TALLY = "NE.TALLY"
    DUPLICATE = "NE.DUP"
    PLANNED = "NE.PLAN"
    BOILERPLATE = "NE.BOIL"
    UNDATED = "NE.UNDT"
    OPINION = "NE.OPIN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A span ``text[start:end]`` of one article (code points, end exclusive).

    Passages of an article do not overlap and together cover every printed word. The fields from
    ``day`` on mean something for items only. ``day`` is set where a heading or the archivist
    gives the item a day of its own; ``same_as`` names the first passage of the same event;
    ``checked`` says that a person has seen and confirmed the tags, ``second_look`` that somebody
    wants to come back to them.
    """

    id: int
    uid: str
    article: int
    start: int
    end: int
    role: Role
    parent: int | None = None
    day: date | None = None
    time: str = ""
    category: int | None = None
    counts: bool = True
    why_not: str = ""
    wording: str = ""
    claim_by: str = ""
    note: str = ""
    same_as: int | None = None
    checked: bool = False
    second_look: bool = False

    @property
    def state(self) -> State:
        """Open until it has a category or is said not to be an event."""
        return state_of(self.category, counts=self.counts, checked=self.checked)


def state_of(category: int | None, *, counts: bool, checked: bool) -> State:
    """How far an item is that is tagged so."""
    if not counts:
        return State.EXCLUDED
    if category is None:
        return State.OPEN
    return State.CHECKED if checked else State.TAGGED
