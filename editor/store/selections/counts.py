"""Counts of a selection: sums of the kept ones, or the rule itself over what a filter selects."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from editor.chronicle.counting import Cell, Counted, Measure, first_of_each_event, tally
from editor.chronicle.counting import tally_places as placements_by_day
from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.mention import Precision
from editor.chronicle.selection import Selection
from editor.store import rows
from editor.store.file import File
from editor.store.following.countable import as_json, countable_where
from editor.store.selections.conditions import condition

_SUM = {
    Measure.ITEMS: "SELECT day, category, sum(items) FROM tally",
    Measure.EVENTS: "SELECT day, category, sum(events) FROM tally",
    Measure.PLACEMENTS: "SELECT day, category, sum(placements) FROM tally",
    Measure.CONFLICT: "SELECT day, category, sum(conflict) FROM tally",
}


@dataclass(frozen=True, slots=True)
class Counting:
    """Reads counts; the rule stands in ``chronicle/counting.py``."""

    file: File

    def counts(self, measure: Measure, selection: Selection) -> Counts:
        """The numbers of a measure over a selection."""
        cells = (
            self._filtered(measure, selection)
            if selection.narrows
            else self._kept(measure, selection)
        )
        return Counts(
            measure=measure,
            selection=selection,
            cells=cells,
            coverage=self.coverage(selection),
        )

    def _kept(self, measure: Measure, selection: Selection) -> Counter[Cell]:
        where, span = _days(selection)
        found = self.file.rows(f"{_SUM[measure]} WHERE {where} GROUP BY day, category", span)
        return Counter(
            {(rows.day_or_none(row[0]), row[1] or None): row[2] for row in found if row[2]}
        )

    def _filtered(self, measure: Measure, selection: Selection) -> Counter[Cell]:
        items = self._select(selection)
        if measure is Measure.EVENTS:
            chosen = {item.item for item in items}
            items = [
                item for item in first_of_each_event(self._linked(items)) if item.item in chosen
            ]
        return tally(items, measure)

    def _select(self, selection: Selection) -> list[Counted]:
        sql, values = condition(self.file, selection)
        return countable_where(self.file.connection, sql, values)

    def _linked(self, items: list[Counted]) -> list[Counted]:
        """The items and every other item of the same events."""
        events = as_json({item.event for item in items})
        return countable_where(
            self.file.connection,
            "(item.id IN (SELECT value FROM json_each(:events)) "
            "OR item.same_as IN (SELECT value FROM json_each(:events)))",
            {"events": events},
        )

    def by_place(self, selection: Selection) -> Counter[int | None]:
        """Placements by place; None: words not yet matched with a place."""
        if selection.narrows:
            found = placements_by_day(self._select(selection))
            places: Counter[int | None] = Counter()
            for (_, place), number in found.items():
                places[place] += number
            return places
        where, span = _days(selection)
        kept = self.file.rows(
            f"SELECT place, sum(placements) FROM tally_place WHERE {where} GROUP BY place",
            span,
        )
        return Counter({row[0] or None: row[1] for row in kept})

    def by_precision(self, selection: Selection) -> Counter[tuple[int | None, Precision]]:
        """Placements by place and by how exactly the text says where."""
        where, values = condition(self.file, selection)
        found = self.file.rows(
            "SELECT mention.place, mention.precision, count(*) FROM mention "
            "JOIN passage AS item ON item.id = mention.passage "
            "JOIN article ON article.id = item.article "
            "WHERE mention.role = 'happened' AND item.role = 'item' AND item.counts "
            f"AND {where} GROUP BY mention.place, mention.precision",
            values,
        )
        return Counter({(row[0], rows.one_of(Precision, row[1])): row[2] for row in found})

    def coverage(self, selection: Selection) -> dict[date, Coverage]:
        """What is known of the days of a selection."""
        where, span = _days(selection)
        found = self.file.rows(f"SELECT day, coverage FROM day WHERE {where}", span)
        return {rows.day(row[0]): rows.one_of(Coverage, row[1]) for row in found}


def _days(selection: Selection) -> tuple[str, tuple[str, ...]]:
    if selection.first is None and selection.last is None:
        return "1", ()
    first = selection.first.isoformat() if selection.first else "0001-01-01"
    last = selection.last.isoformat() if selection.last else "9999-12-31"
    return "day BETWEEN ? AND ?", (first, last)
