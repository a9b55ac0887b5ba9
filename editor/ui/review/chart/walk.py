"""Going from column to column by key: which are selected after a step."""

from dataclasses import dataclass
from datetime import date

from editor.ui.review.chart.shown import Shown


@dataclass(frozen=True, slots=True)
class Walk:
    """Selected are the columns from ``anchor`` to ``cursor``, whichever comes first."""

    anchor: int
    cursor: int

    @classmethod
    def at(cls, shown: Shown, anchor: date | None) -> "Walk | None":
        """Where the selection stands; ``anchor`` is a day of the end that stays, if known."""
        if shown.selected is None:
            return None
        first, last = (shown.place(day.toordinal()) for day in shown.selected)
        backwards = anchor is not None and anchor != shown.selected[0]
        return cls(last, first) if backwards else cls(first, last)

    def span(self, shown: Shown) -> tuple[date, date]:
        """The days selected."""
        low, high = sorted((self.anchor, self.cursor))
        return shown.columns[low].first, shown.columns[high].last

    def anchored(self, shown: Shown) -> date:
        """A day of the end that stays: the first where the cursor stands after it."""
        column = shown.columns[self.anchor]
        return column.first if self.anchor <= self.cursor else column.last


def stepped(shown: Shown, walk: Walk | None, step: int, *, extends: bool) -> Walk:
    """One column on, or back; from the end it comes from where nothing is selected."""
    end = len(shown.columns) - 1
    if walk is None:
        return jumped(None, 0 if step > 0 else end, extends=False)
    pick = max if step > 0 else min
    start = walk.cursor if extends else pick(walk.anchor, walk.cursor)
    return jumped(walk, max(0, min(start + step, end)), extends=extends)


def jumped(walk: Walk | None, to: int, *, extends: bool) -> Walk:
    """To a column; ``extends`` keeps the other end."""
    return Walk(walk.anchor if walk is not None and extends else to, to)
