"""What work on the gazetteer would change, in numbers, and names that wait for a place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceUse:
    """What names a place: items in any role, places that lie in it directly, rulings."""

    items: int
    inside: int
    rulings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeOutlook:
    """What a merge of a place into another would change.

    ``both`` are those of the ``items`` that name both places already: there one mention is left.
    ``placements`` is how many placements fewer are counted then: where both happened.
    """

    items: int
    both: int
    placements: int
    names: int
    inside: int
    rulings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedWords:
    """One mention of a name that waits, with the line it stands in and where in it (characters)."""

    mention: int
    passage: int
    article: int
    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingName:
    """Marked words without a place, alike but for case, script and accents; ``key`` is folded."""

    key: str
    words: str
    marked: tuple[MarkedWords, ...]

    @property
    def items(self) -> int:
        """In how many items it stands."""
        return len({one.passage for one in self.marked})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a name means in this archive where several places have it: by its folded ``key``."""

    key: str
    name: str
    place: int
