"""A suggestion: what an item might be, and why. Nothing is tagged until a person accepts it."""

from dataclasses import dataclass
from datetime import date

from editor.chronicle.mention import PlaceRole, Precision

DEFAULT_TRUST = 80
"""Percent. What is right with at least this chance is accepted together where nothing is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedPlace:
    """A place found in the words ``text[start:end]`` of the article (None: without words)."""

    place: int
    start: int | None
    end: int | None
    role: PlaceRole
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedCategory:
    """One category of several that might fit, with the reason in a sentence.

    ``share`` is its part of all that speaks for any category, 0 to 1.
    """

    category: int
    share: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A category (or none) and places for one passage.

    ``reason`` is a sentence for the archivist; ``evidence`` the spans of the words that gave it;
    ``chance`` how likely the category is right, 0 to 1, by what was right before; ``runner_up``
    the next likely category; ``ranked`` all that might fit, the likeliest first. ``claim_by`` is
    who is said to say so, if the text names somebody. ``counts`` is False where the words tell
    of no event of the day: ``why_not`` is then the reason's code. ``day`` is set where the words
    name another day than the article's. ``remarks`` say in sentences why it does not count, and
    why it has a day of its own.
    """

    passage: int
    category: int | None
    reason: str
    evidence: tuple[tuple[int, int], ...] = ()
    chance: float = 0.0
    runner_up: int | None = None
    ranked: tuple[SuggestedCategory, ...] = ()
    places: tuple[SuggestedPlace, ...] = ()
    claim_by: str = ""
    counts: bool = True
    why_not: str = ""
    day: date | None = None
    remarks: tuple[str, ...] = ()
