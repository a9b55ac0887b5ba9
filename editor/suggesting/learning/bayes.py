"""Naive Bayes over whole numbers: how often each feature was seen with each label.

Own code, since it is a page: the library that has it takes 1.6 seconds and 100 MB to load, and
cannot take back what it was taught. Only sums are kept, so teaching and taking back are exact.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from math import log
from typing import Generic, TypeVar

from editor.suggesting.learning.sums import add, as_shares

L = TypeVar("L", bound=Hashable)

_SMOOTH = 0.2
"""How often, in thought, every feature was seen with every label before anything was taught."""
_COOL = 8.0
"""Features are not independent: so many of them are worth one in the scores."""


class Bayes(Generic[L]):
    """Labels by their features."""

    def __init__(self) -> None:
        self._labels: Counter[L] = Counter()
        self._lengths: Counter[L] = Counter()
        self._seen: dict[str, Counter[L]] = {}

    def add(self, features: Iterable[str], label: L, times: int = 1) -> None:
        """Teach (1) or take back (-1)."""
        number = 0
        for one in features:
            number += 1
            of_label = self._seen.setdefault(one, Counter())
            add(of_label, label, times)
            if not of_label:
                del self._seen[one]
        add(self._labels, label, times)
        add(self._lengths, label, times * number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bayes) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]  # it changes, so it is no key

    def shares(self, features: Iterable[str]) -> dict[L, float]:
        """How likely each label is, all together 1; nothing where nothing was taught."""
        known = [found for one in features if (found := self._seen.get(one))]
        kinds = len(self._seen) + 1
        scores = {
            label: log(number)
            + len(known) * log(_SMOOTH / (self._lengths[label] + _SMOOTH * kinds))
            for label, number in self._labels.items()
        }
        for found in known:
            for label, number in found.items():
                scores[label] += log(1 + number / _SMOOTH)
        return as_shares({label: score / _COOL for label, score in scores.items()})

    def number(self, feature: str) -> Counter[L]:
        """How often a feature was seen with each label."""
        return self._seen.get(feature, Counter())
