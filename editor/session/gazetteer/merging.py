"""Merging two places into one, and deleting a place that nothing names."""

from collections.abc import Iterable

from editor.chronicle.change import Change
from editor.chronicle.errors import TagError
from editor.chronicle.gazetteer_work import MergeOutlook, PlaceUse
from editor.chronicle.mention import Mention, PlaceRole
from editor.chronicle.vocabulary import Place
from editor.session.gazetteer.doubles import kept_and_gone
from editor.session.writing import Writing
from editor.store.subjects.named_places import NamedPlaces


class Merging:
    """Each is one step."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store
        self._named = NamedPlaces(writing.store.file)

    def use(self, place: int) -> PlaceUse:
        """What names a place."""
        named = self._named
        return PlaceUse(
            items=len(named.mentions(place)),
            inside=len(named.children(place)),
            rulings=len(named.rulings(place)),
        )

    def delete(self, place: int) -> Change:
        """Delete a place; what lies in it then lies in its parent.

        Raises TagError where items name it.
        """
        one = self._get(place)
        if items := self.use(place).items:
            number = "1 item names" if items == 1 else f"{items:,} items name"
            raise TagError(f"{number} {one.name}. Merge it into another place instead.")
        with self._writing.step(f"Delete the place {one.name}") as step:
            self._named.delete(place)
        return self._writing.tell(step.change)

    def outlook(self, place: int, into: int) -> MergeOutlook:
        """What merging a place into another would change. Raises TagError where it cannot be."""
        one, other = self._two(place, into)
        mentions = self._named.mentions(place)
        there = self._named.in_passages(into, (each.passage for each in mentions))
        happened = PlaceRole.HAPPENED
        return MergeOutlook(
            items=len(mentions),
            both=len(there),
            placements=sum(
                each.role is happened and there[each.passage].role is happened
                for each in mentions
                if each.passage in there
            ),
            names=len({one.name, *one.names} - {other.name, *other.names}),
            inside=len([each for each in self._named.children(place) if each != into]),
            rulings=len(self._named.rulings(place)),
        )

    def merge(self, place: int, into: int) -> Change:
        """Make one place of two: items, names, rulings and what lies in it follow to ``into``.

        What ``into`` lacks (a point, a parent, a country) it takes over. An item that names both
        keeps one mention. Raises TagError where it cannot be.
        """
        one, other = self._two(place, into)
        forms = self._store.places.forms(place)
        with self._writing.step(f"Merge {one.name} into {other.name}") as step:
            self._store.places.set(into, self._taken_over(one, other))
            self._merge_mentions(self._named.mentions(place), into)
            self._named.move_children(place, into)
            self._named.move_rulings(place, into)
            self._store.places.add_names(into, forms)
            self._named.delete(place)
        return self._writing.tell(step.change)

    def _taken_over(self, one: Place, other: Place) -> dict[str, object]:
        """What the place that stays takes from the one that goes; it never lies in itself."""
        taken: dict[str, object] = {}
        if other.latitude is None:
            taken |= {"latitude": one.latitude, "longitude": one.longitude}
        inside = other.id in self._store.places.within(one.id)
        above_is_inside = one.parent in self._store.places.within(other.id)
        if inside or (other.parent is None and not above_is_inside):
            taken["parent"] = one.parent
        return {**taken, "country": other.country or one.country}

    def _merge_mentions(self, mentions: Iterable[Mention], into: int) -> None:
        mentions = tuple(mentions)
        there = self._named.in_passages(into, (one.passage for one in mentions))
        pairs = [(one, there[one.passage]) for one in mentions if one.passage in there]
        settled = [kept_and_gone(*pair) for pair in pairs]
        for _, gone in settled:
            self._store.mentions.delete(gone.id)
        stay = {one.id for one in mentions} - {gone.id for _, gone in settled}
        self._named.move(stay, into)

    def _two(self, place: int, into: int) -> tuple[Place, Place]:
        if place == into:
            raise TagError("Choose another place to merge it into.")
        return self._get(place), self._get(into)

    def _get(self, place: int) -> Place:
        found = self._store.places.some([place]).get(place)
        if found is None:
            raise TagError("That place is not in the gazetteer any more.")
        return found
