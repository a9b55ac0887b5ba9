"""A draft: what the reader understood of a text, before anything is stored."""

from dataclasses import dataclass, field
from datetime import date

from editor.chronicle.article import Basis
from editor.chronicle.passage import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPassage:
    """A span with its role. ``parent`` is the index of the item it is nested in."""

    start: int
    end: int
    role: Role
    parent: int | None = None
    day: date | None = None
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reading of ``text``. Passages stand in order, do not overlap, and cover every word.

    ``day_evidence`` is the span of the words that gave the day. ``remarks`` are sentences about
    what does not fit together (two dates, a weekday that is wrong); they decide nothing.
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
    remarks: tuple[str, ...] = field(default=())

    @property
    def items(self) -> tuple[DraftPassage, ...]:
        """The passages that are items, in order."""
        return tuple(one for one in self.passages if one.role is Role.ITEM)
