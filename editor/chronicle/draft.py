"""A draft: what the reader understood of a text, before anything is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from editor.chronicle.article import Basis
from editor.chronicle.passage import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPassage:
    """A span with its role. ``parent`` is the index of the item it is nested in.

    ``why`` says in words what made it that.
    """

    start: int
    end: int
    role: Role
    parent: int | None = None
    day: date | None = None
    time: str = ""
    why: str = ""


class Meaning(StrEnum):
    """What a printed date says."""

    EVENT = "event"
    PUBLISHED = "published"
    RETRIEVED = "retrieved"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date printed at ``text[start:end]``, what it was taken for, and why, in words."""

    day: date
    start: int
    end: int
    meaning: Meaning
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutOffer:
    """One way to cut the text, by name, and how many items it gives."""

    name: str
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSettings:
    """What an archive knows that its texts do not say: settings of the archive, never of a site.

    ``first_day`` is day 1 of the series ("the 43rd day"); ``learned`` are the roles of lines that
    the source prints in every article, by their words.
    """

    first_day: date | None = None
    learned: Mapping[str, Role] = field(default_factory=dict[str, Role])


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reading of ``text``. Passages stand in order, do not overlap, and cover every word.

    ``layouts`` are the ways to cut it that find items, the likeliest first, ``layout`` the one
    used; ``dates`` are the printed dates. ``day_evidence`` is the span of the words that gave the
    day. ``remarks`` are sentences about what does not fit together (two dates, a weekday that is
    wrong); they decide nothing.
    """

    text: str
    passages: tuple[DraftPassage, ...]
    headline: str = ""
    day: date | None = None
    day_basis: Basis = Basis.NONE
    day_evidence: tuple[int, int] | None = None
    published: str = ""
    retrieved: str = ""
    byline: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    layout: str = ""
    layouts: tuple[LayoutOffer, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    remarks: tuple[str, ...] = field(default=())

    @property
    def items(self) -> tuple[DraftPassage, ...]:
        """The passages that are items, in order."""
        return tuple(one for one in self.passages if one.role is Role.ITEM)
