"""Blending: what signs say and what was learned, each by how often it was right here."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from editor.chronicle.vocabulary import Category
from editor.suggesting.learning.sums import as_shares

_FLOOR = 0.01
"""A share below this speaks neither for nor against."""
_SHARP = 1.5
"""Weights to shares: so much more weight makes a category 2.7 times as likely."""
_MOST = 6
_LEAST = 0.3
"""What was learned speaks by itself only where it gives a category at least this share."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A category and its share of all that speaks for any."""

    category: int
    share: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Categories, the likeliest first, and the share of the first one's top category."""

    order: tuple[Ranked, ...]
    share: float


def blend(
    signs: Mapping[int, float],
    learned: Mapping[int, float],
    weights: tuple[float, float],
    categories: Mapping[int, Category],
) -> Ranking:
    """Rank what signs and learned shares speak for; nothing where neither says anything.

    First the top category is chosen, by all its parts together, then the likeliest of its parts.
    """
    if not signs and max(learned.values(), default=0.0) < _LEAST:
        return Ranking((), 0.0)
    by_signs, by_learned = weights
    scores = {
        one: by_signs * signs.get(one, 0.0)
        + by_learned * log((learned.get(one, 0.0) + _FLOOR) / _FLOOR)
        for one in categories
    }
    shares = as_shares({one: score / _SHARP for one, score in scores.items()})
    tops: dict[int, float] = {}
    for one, share in shares.items():
        top = _top(one, categories)
        tops[top] = tops.get(top, 0.0) + share
    best = max(tops, key=lambda one: (tops[one], -categories[one].position))
    spoken = [one for one in shares if signs.get(one) or learned.get(one, 0.0) >= _FLOOR]
    order = sorted(spoken, key=lambda one: (_top(one, categories) != best, -shares[one], one))
    first = order[:1]
    rest = sorted(order[1:], key=lambda one: (-shares[one], one))
    ranked = tuple(Ranked(one, shares[one]) for one in (*first, *rest)[:_MOST])
    return Ranking(ranked, tops[best])


def _top(category: int, categories: Mapping[int, Category]) -> int:
    """The category above; the category itself where that is retired, and so not among these."""
    above = categories[category].parent
    return above if above is not None and above in categories else category
