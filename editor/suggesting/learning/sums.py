"""Sums that leave no trace of what was taken back, and scores as shares."""

from collections import Counter
from collections.abc import Mapping
from math import exp
from typing import TypeVar

K = TypeVar("K")


def add(counter: Counter[K], key: K, times: int) -> None:
    """Add to a sum; one that is nothing again is gone."""
    counter[key] += times
    if not counter[key]:
        del counter[key]


def as_shares(scores: Mapping[K, float]) -> dict[K, float]:
    """Scores (logarithms) as shares of one."""
    top = max(scores.values(), default=0.0)
    raised = {one: exp(score - top) for one, score in scores.items()}
    whole = sum(raised.values())
    return {one: value / whole for one, value in raised.items()}
