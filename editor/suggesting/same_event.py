"""Same event: which item of other articles tells of what this one tells of, and why one thinks so.

Words that few of the compared items hold say more than words that all hold; a place where both
happened adds to them. Nothing is linked here: it is only offered.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from editor.suggesting.learning.features import stems_of
from editor.suggesting.weighing import small_letters

_ALIKE, _ALIKE_AT_ONE_PLACE = 0.5, 0.3
"""The part of the rarer words that two items have to share; less where a place is shared."""
_RARE = 3
"""Among the compared items, words that so many hold are still rare."""
_MOST_WORDS = 2
_REASONS = 2
"""Rare words, or one and a place: one thing in common is chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An item with its words and the names of the places where it happened."""

    passage: int
    words: str
    places: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """An item that seems to tell of the same event: the places and rare words both have."""

    passage: int
    places: tuple[str, ...]
    words: tuple[str, ...]


def most_alike(asked: Told, others: Sequence[Told]) -> Alike | None:
    """The item most like the asked one; None where none is like it."""
    stems = {one.passage: _stems(one.words) for one in (asked, *others)}
    holding = Counter(stem for each in stems.values() for stem in each)
    weight = {stem: log((len(stems) + 1) / number) for stem, number in holding.items()}
    best: tuple[float, Alike] | None = None
    for other in others:
        one, two = stems[asked.passage], stems[other.passage]
        both = sum(weight[stem] for stem in one.keys() & two.keys())
        less = min(sum(weight[stem] for stem in each) for each in (one, two))
        places = tuple(sorted(asked.places & other.places))
        words = _rare_words(one, two, holding)
        enough = both >= less * (_ALIKE_AT_ONE_PLACE if places else _ALIKE)
        if enough and len(words) + bool(places) >= _REASONS and (best is None or both > best[0]):
            best = both, Alike(passage=other.passage, places=places, words=words)
    return best[1] if best else None


def _stems(words: str) -> dict[str, str]:
    """Stems with the words they are cut from."""
    return {stem: words[first:last] for stem, first, last in stems_of(small_letters(words))}


def _rare_words(
    one: dict[str, str], other: dict[str, str], holding: Counter[str]
) -> tuple[str, ...]:
    """The rarest words of both, the longest first."""
    rare = [stem for stem in one if stem in other and holding[stem] <= _RARE]
    rare.sort(key=lambda stem: (holding[stem], -len(one[stem]), stem))
    return tuple(one[stem] for stem in rare[:_MOST_WORDS])
