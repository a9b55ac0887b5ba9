"""Counts: the numbers of one measure over one selection, ready for list, chart and export."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from editor.chronicle.counting import Cell, Measure
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many by day and category. A day in ``coverage`` without a cell is a written zero.

    A day that is neither covered nor partly covered is a gap, and has no number.
    """

    measure: Measure
    selection: Selection
    cells: Mapping[Cell, int]
    coverage: Mapping[date, Coverage]

    @property
    def total(self) -> int:
        """All of it, undated items included."""
        return sum(self.cells.values())

    def by_day(self) -> Counter[date | None]:
        """By day; None: undated."""
        found: Counter[date | None] = Counter()
        for (day, _), number in self.cells.items():
            found[day] += number
        return found

    def by_category(self) -> Counter[int | None]:
        """By category as tagged, sub-categories apart; None: untagged."""
        found: Counter[int | None] = Counter()
        for (_, category), number in self.cells.items():
            found[category] += number
        return found

    def by_group(self, categories: Iterable[Category]) -> Counter[int | None]:
        """By chart group; None: untagged."""
        group = {one.id: one.group for one in categories}
        found: Counter[int | None] = Counter()
        for category, number in self.by_category().items():
            found[group.get(category) if category is not None else None] += number
        return found
