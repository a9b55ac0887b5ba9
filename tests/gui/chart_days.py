"""Days to show on the chart in tests, of no real event."""

from datetime import date, timedelta

from editor.chronicle.counting import Cell, Measure
from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Category, Group
from editor.ui.review.figures.bars import Bars, bars_of

START = date(2021, 2, 22)
GROUPS = tuple(
    Group(id=at, uid=f"g{at}", code=f"G{at}", label=label, colour=colour, position=at)
    for at, label, colour in ((1, "Roads", "#D55E00"), (2, "Rivers", "#0072B2"))
)
CATEGORIES = tuple(
    Category(
        id=at * 10, uid=f"c{at}", code=f"C{at}", label=f"Kind {at}", short_label=f"Kind {at}",
        parent=None, group=at, definition="", include="", exclude="", cues=(), colour="#336699",
        pattern="", key="", position=at, conflict=False, counts=True, retired=False,
    )
    for at in (1, 2)
)  # fmt: skip


def day(at: int) -> date:
    return START + timedelta(days=at)


def counted(cells: dict[Cell, int], coverage: dict[date, Coverage]) -> Counts:
    """Counts of items."""
    return Counts(measure=Measure.ITEMS, selection=Selection(), cells=cells, coverage=coverage)


def bars(days: int, numbers: dict[int, int | None] | None = None, **coverage: set[int]) -> Bars:
    """Days with a number each (3 if not said, None: not covered), in two groups."""
    numbers = numbers or {}
    known = {}
    cells = {}
    for at in range(days):
        number = numbers.get(at, 3)
        known[day(at)] = Coverage.COVERED if number is not None else Coverage.NOT_COVERED
        if number:
            cells[day(at), 10] = number - number // 2
            cells[day(at), 20] = number // 2
    known |= {day(at): Coverage.PARTIAL for at in coverage.get("partial", set())}
    known |= {day(at): Coverage.NONE_ISSUED for at in coverage.get("none_issued", set())}
    return bars_of(counted(cells, known), GROUPS, CATEGORIES, None, by="group")
