"""Mentioning: which places items name, and the part each plays."""

from collections.abc import Iterable, Sequence

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.mention import Mention, PlaceRole, Precision
from editor.chronicle.passage import Passage
from editor.chronicle.vocabulary import Place
from editor.session.suggesting import Suggesting
from editor.session.writing import Writing


class Mentioning:
    """Places of items. An item holds a place once."""

    def __init__(self, writing: Writing, suggesting: Suggesting) -> None:
        self._writing = writing
        self._store = writing.store
        self._suggesting = suggesting

    def add_place(
        self,
        passages: Iterable[int],
        place: int,
        *,
        start: int | None = None,
        end: int | None = None,
        role: PlaceRole | None = None,
        precision: Precision | None = None,
    ) -> Change:
        """Give items a place.

        Without a span its words are looked for in each item; role and precision not given are
        proposed from these words. Raises TagError where there is no such place.
        """
        found = self._store.places.some([place]).get(place)
        if found is None:
            raise TagError("That place is not in the gazetteer any more.")
        items = [
            one
            for one in self._writing.items(passages)
            if all(mention.place != place for mention in self._store.mentions.of(one.id))
        ]
        if not items:
            return NOTHING
        with self._writing.step(f"Place of {self._writing.name(items)}: {found.name}") as step:
            for one in items:
                self._add(one, found, _inside(one, start, end), role, precision)
        return self._writing.tell(step.change)

    def _add(
        self,
        one: Passage,
        place: Place,
        span: tuple[int, int] | None,
        role: PlaceRole | None,
        precision: Precision | None,
    ) -> None:
        """Give an item a place; what is not given is proposed from its words. Inside a step."""
        proposed = self._suggesting.mention(one, place, span)
        self._store.mentions.add(
            one.id,
            {
                "place": place.id,
                "start": proposed.start,
                "end": proposed.end,
                "role": role or proposed.role,
                "precision": precision or proposed.precision,
            },
        )

    def candidates(self, passage: int, start: int, end: int) -> tuple[int, ...]:
        """The places that selected words may mean; the likeliest first."""
        one = self._store.passages.get(passage)
        return self._suggesting.candidates(one, start, end) if one else ()

    def mark_words(self, passage: int, start: int, end: int) -> Change:
        """Mark words as a place; it is named at once where only one place fits.

        Raises TagError where the words lie outside the item.
        """
        one = self._store.passages.get(passage)
        if one is None or _inside(one, start, end) is None:
            raise TagError("Select words within one item.")
        fitting = self.candidates(passage, start, end)
        if len(fitting) == 1:
            return self.add_place([passage], fitting[0], start=start, end=end)
        with self._writing.step(f"Mark a place in {self._writing.name([one])}") as step:
            self._store.mentions.add(
                passage,
                {
                    "place": None,
                    "start": start,
                    "end": end,
                    "role": PlaceRole.HAPPENED,
                    "precision": Precision.SETTLEMENT,
                },
            )
        return self._writing.tell(step.change)

    def set_mention(
        self,
        mention: int,
        *,
        place: int | None = None,
        role: PlaceRole | None = None,
        precision: Precision | None = None,
    ) -> Change:
        """Change which place is meant, the part it plays, or how exact the text is."""
        before = self._store.mentions.get(mention)
        wanted = {"place": place, "role": role, "precision": precision}
        values = {
            key: value
            for key, value in wanted.items()
            if value is not None and before is not None and getattr(before, key) != value
        }
        if before is None or not values:
            return NOTHING
        if place is not None and any(
            other.place == place for other in self._store.mentions.of(before.passage)
        ):
            raise TagError("The item holds this place already.")
        with self._writing.step(self._label([before])) as step:
            self._store.mentions.set(mention, dict(values))
        return self._writing.tell(step.change)

    def set_mentions(
        self,
        mentions: Iterable[int],
        *,
        role: PlaceRole | None = None,
        precision: Precision | None = None,
    ) -> Change:
        """Change the part places play in several items, or how exact the texts are: one step."""
        wanted = {"role": role, "precision": precision}
        values = {key: value for key, value in wanted.items() if value is not None}
        found = [
            one
            for one in self._known(mentions)
            if any(getattr(one, key) != value for key, value in values.items())
        ]
        if not found:
            return NOTHING
        with self._writing.step(self._label(found)) as step:
            for one in found:
                self._store.mentions.set(one.id, dict(values))
        return self._writing.tell(step.change)

    def remove_mention(self, mention: int) -> Change:
        """Take a place away from an item."""
        return self.remove_mentions([mention])

    def remove_mentions(self, mentions: Iterable[int]) -> Change:
        """Take places away from several items in one step."""
        found = self._known(mentions)
        if not found:
            return NOTHING
        with self._writing.step(f"Take away: {self._label(found)}") as step:
            for one in found:
                self._store.mentions.delete(one.id)
        return self._writing.tell(step.change)

    def _known(self, mentions: Iterable[int]) -> list[Mention]:
        """Those that are still there."""
        found = (self._store.mentions.get(one) for one in mentions)
        return [one for one in found if one is not None]

    def _label(self, mentions: Sequence[Mention]) -> str:
        """Whose places they are, and which; several places are only said to be some."""
        items = self._store.passages.some({one.passage for one in mentions})
        places = {one.place for one in mentions}
        name = "marked words" if places == {None} else "several"
        if len(places) == 1 and (place := places.pop()) is not None:
            name = self._store.places.some([place])[place].name
        return f"Place of {self._writing.name(items)}: {name}"


def _inside(one: Passage, start: int | None, end: int | None) -> tuple[int, int] | None:
    if start is None or end is None or not one.start <= start < end <= one.end:
        return None
    return start, end
