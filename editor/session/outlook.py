"""What an export would hold, before it is written."""

from dataclasses import dataclass
from datetime import date

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.store.store import Store

Day = date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """``rows`` records of ``items`` items, of which ``counting`` count.

    ``open_days`` are the days with open items and how many, ``left_out`` the days that hold items
    and are not annotated yet; both in the order of the archive, undated last. Where only annotated
    days are exported the numbers are of those.
    """

    items: int = 0
    rows: int = 0
    counting: int = 0
    open_days: tuple[tuple[Day, int], ...] = ()
    left_out: tuple[Day, ...] = ()

    @property
    def open_items(self) -> int:
        """How many items of the selection have no category yet."""
        return sum(number for _, number in self.open_days)


def outlook(store: Store, selection: Selection, annotated: set[Day] | None) -> Outlook:
    """Adds up a selection, or what of it lies on the days in ``annotated``."""
    sums = store.lists.by_day(selection)
    counts = store.counting.counts(Measure.ITEMS, selection).by_day()
    kept = [one for one in sums if annotated is None or one.day in annotated]
    return Outlook(
        items=sum(one.items for one in kept),
        rows=sum(one.rows for one in kept),
        counting=sum(counts[one.day] for one in kept),
        open_days=tuple((one.day, one.open) for one in sums if one.open),
        left_out=tuple(one.day for one in sums if annotated is not None and one not in kept),
    )
