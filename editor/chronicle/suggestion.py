"""A suggestion: what an item might be, and why. Nothing is tagged until a person accepts it."""

from dataclasses import dataclass

from editor.chronicle.mention import PlaceRole, Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedPlace:
    """A place found in the words ``text[start:end]`` of the article (None: without words)."""

    place: int
    start: int | None
    end: int | None
    role: PlaceRole
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A category (or none) and places for one passage.

    ``reason`` is a sentence for the archivist; ``evidence`` the spans of the words that gave it;
    ``runner_up`` the next likely category; ``claim_by`` who is said to say so, if the text names
    somebody.
    """

    passage: int
    category: int | None
    reason: str
    evidence: tuple[tuple[int, int], ...] = ()
    runner_up: int | None = None
    places: tuple[SuggestedPlace, ...] = ()
    claim_by: str = ""
