"""Review: counts, lists and search. Reads only."""

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.chronicle.mention import Precision
from editor.chronicle.selection import Selection
from editor.chronicle.sheet import Hit, ItemRow
from editor.chronicle.vocabulary import Place
from editor.store.store import Store


class Review:
    """What the archive says, added up by the one counting rule."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def counts(self, measure: Measure, selection: Selection) -> Counts:
        """The numbers of a measure by day and category."""
        return self._store.counting.counts(measure, selection)

    def items(
        self, selection: Selection, limit: int = 500, offset: int = 0, order: str = "day"
    ) -> tuple[ItemRow, ...]:
        """A page of items, by ``day`` or by ``category``."""
        return self._store.lists.items(selection, limit, offset, order)

    def number_of_items(self, selection: Selection) -> int:
        """How many items a selection holds, counting or not."""
        return self._store.lists.number(selection)

    def by_place(self, selection: Selection) -> tuple[tuple[Place | None, int], ...]:
        """Placements by place, most first; None: words not yet matched with a place."""
        found = self._store.counting.by_place(selection)
        places = self._store.places.some(one for one in found if one is not None)
        rows = [(places.get(one) if one else None, number) for one, number in found.items()]
        return tuple(sorted(rows, key=lambda row: (-row[1], row[0].name if row[0] else "")))

    def by_precision(self, selection: Selection) -> tuple[tuple[Place | None, Precision, int], ...]:
        """Placements by place and by how exactly the text says where; for the map."""
        found = self._store.counting.by_precision(selection)
        places = self._store.places.some(one for one, _ in found if one is not None)
        return tuple(
            (places.get(place) if place else None, precision, number)
            for (place, precision), number in found.items()
        )

    def claimants(self) -> tuple[str, ...]:
        """Everybody who is said to claim something."""
        return self._store.lists.claimants()

    def sources(self) -> tuple[str, ...]:
        """Every source that articles name."""
        return self._store.lists.sources()

    def languages(self) -> tuple[str, ...]:
        """The codes of every language that articles are in."""
        return self._store.lists.languages()

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Items that hold what was typed, newest first."""
        return self._store.lists.search(words, limit)
