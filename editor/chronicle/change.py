"""A change: what a step touched. The only thing panels hear."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one step touched, in words and in keys.

    ``label`` says it for the history ("Tag item 3 FIR.SHEL"). ``tables`` are the names of the
    tables written to; ``days`` the days whose counts may differ now (None: undated).
    """

    step: int
    label: str
    tables: frozenset[str] = frozenset()
    articles: frozenset[int] = frozenset()
    passages: frozenset[int] = frozenset()
    days: frozenset[date | None] = frozenset()

    def touches(self, *tables: str) -> bool:
        """Whether any of the tables was written to."""
        return not self.tables.isdisjoint(tables)


NOTHING = Change(step=0, label="")
"""The change of an act that found nothing to do: no step, nothing to undo."""


def together(changes: Iterable[Change]) -> Change:
    """Several changes as one, by the name of the last; NOTHING where nothing was done."""
    made = [one for one in changes if one.step]
    if not made:
        return NOTHING
    return Change(
        step=made[-1].step,
        label=made[-1].label,
        tables=frozenset[str]().union(*(one.tables for one in made)),
        articles=frozenset[int]().union(*(one.articles for one in made)),
        passages=frozenset[int]().union(*(one.passages for one in made)),
        days=frozenset[date | None]().union(*(one.days for one in made)),
    )
