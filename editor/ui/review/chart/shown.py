"""What the chart shows just now: bars, their columns, the days in sight, and what is selected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from editor.ui.review.chart.sight import Sight
from editor.ui.review.figures.bars import Bars
from editor.ui.review.figures.columns import Column, Unit


@dataclass(frozen=True)
class Shown:
    """A chart with at least one day."""

    bars: Bars
    unit: Unit
    columns: tuple[Column, ...]
    sight: Sight
    selected: tuple[date, date] | None = None
    hovered: Column | None = None
    patterns: bool = False
    ringed: bool = False
    """Whether the chart has the focus, by key."""
    keyed: bool = True
    """Whether there is room for the key at the right."""

    @property
    def in_sight(self) -> Sequence[Column]:
        """The columns in sight, those that are cut included."""
        first, last = self.sight.first, self.sight.last
        start = self.place(first)
        return self.columns[start : self.place(last) + 1]

    def column_at(self, ordinal: int) -> Column | None:
        """The column that holds a day."""
        if not self.sight.start <= ordinal <= self.sight.end:
            return None
        return self.columns[self.place(ordinal)]

    def place(self, ordinal: int) -> int:
        """Which of the columns holds a day; the first or last where none does."""
        low, high = 0, len(self.columns)
        while high - low > 1:
            middle = (low + high) // 2
            if self.columns[middle].first.toordinal() <= ordinal:
                low = middle
            else:
                high = middle
        return low
