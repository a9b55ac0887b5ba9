"""Scores: sums over asked items, and the shares that follow from them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

_BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
"""Where one row of the table of trust ends and the next begins."""


@dataclass(slots=True)
class Trusted:
    """Items of one band of trust: how many, the sum of their chances, how many were right."""

    items: int = 0
    chances: float = 0.0
    right: int = 0
    right_top: int = 0


@dataclass(slots=True)
class PlaceSums:
    """Places of the archive, suggested places, those in both, and what of those was right."""

    coded: int = 0
    suggested: int = 0
    found: int = 0
    same_place: int = 0
    same_role: int = 0
    same_precision: int = 0


@dataclass(slots=True)
class Scores:
    """How suggestions fared. ``top`` is a category, ``code`` a sub-category with it.

    A place is found where the same words, or the same place, were suggested.
    """

    learned_days: int = 0
    learned_items: int = 0
    days: int = 0
    items: int = 0
    top_first: int = 0
    top_of_three: int = 0
    code_first: int = 0
    code_of_three: int = 0
    counts: int = 0
    claims: int = 0
    places: PlaceSums = field(default_factory=PlaceSums)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    """By coded and suggested top category; ``""`` where nothing was suggested."""
    trust: dict[int, Trusted] = field(default_factory=dict[int, Trusted])
    accepted: Trusted = field(default_factory=Trusted)
    """What is at least as sure as the trust that was asked for."""

    def share(self, number: int, of: int | None = None) -> float:
        """A part of the asked items (or of ``of``), 0 where there are none."""
        whole = self.items if of is None else of
        return number / whole if whole else 0.0

    @property
    def place_f1(self) -> float:
        """The harmonic mean of precision and recall of places."""
        both = self.places.coded + self.places.suggested
        return 2 * self.places.found / both if both else 0.0

    def trusted(self, chance: float) -> Trusted:
        """The row of the table of trust for a chance."""
        band = next(at for at, end in enumerate(_BANDS[1:]) if chance < end)
        return self.trust.setdefault(band, Trusted())

    def bands(self) -> Iterator[tuple[float, float, Trusted]]:
        """The rows of the table of trust: from, to, and what fell between."""
        for band, row in sorted(self.trust.items()):
            yield _BANDS[band], min(_BANDS[band + 1], 1.0), row

    def as_values(self) -> dict[str, object]:
        """Everything as plain values, shares rounded to four digits."""
        return {
            "learned": {"days": self.learned_days, "items": self.learned_items},
            "asked": {"days": self.days, "items": self.items},
            "category": {
                "top_first": round(self.share(self.top_first), 4),
                "top_of_three": round(self.share(self.top_of_three), 4),
                "code_first": round(self.share(self.code_first), 4),
                "code_of_three": round(self.share(self.code_of_three), 4),
            },
            "places": self._places(),
            "counts": round(self.share(self.counts), 4),
            "claim": round(self.share(self.claims), 4),
            "accepted": _row(self.accepted),
            "trust": [{"from": first, "to": end, **_row(row)} for first, end, row in self.bands()],
            "confusion": [
                {"coded": coded, "suggested": suggested, "items": number}
                for (coded, suggested), number in sorted(self.confusion.items())
            ],
        }

    def _places(self) -> dict[str, object]:
        sums = self.places
        return {
            "precision": round(self.share(sums.found, sums.suggested), 4),
            "recall": round(self.share(sums.found, sums.coded), 4),
            "f1": round(self.place_f1, 4),
            "same_place": round(self.share(sums.same_place, sums.found), 4),
            "same_role": round(self.share(sums.same_role, sums.found), 4),
            "same_precision": round(self.share(sums.same_precision, sums.found), 4),
        }


def _row(row: Trusted) -> dict[str, object]:
    of = max(row.items, 1)
    return {
        "items": row.items,
        "chance": round(row.chances / of, 4),
        "code_right": round(row.right / of, 4),
        "top_right": round(row.right_top / of, 4),
    }
