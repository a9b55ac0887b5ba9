"""Places: looking them up and keeping the gazetteer of this archive."""

from collections.abc import Iterable

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.vocabulary import Place, PlaceKind
from editor.session.writing import Writing, differing

FIELDS = {"name", "kind", "parent", "latitude", "longitude", "country", "source"}


class Places:
    """The gazetteer."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store

    def find(self, words: str, limit: int = 8) -> tuple[Place, ...]:
        """Places for what has been typed so far, in any spelling or script; best first."""
        from editor.suggesting.type_ahead import closest, rank

        return self._store.places.find(words, rank, closest, limit)

    def get(self, place: int) -> Place | None:
        """A place."""
        return self._store.places.some([place]).get(place)

    def some(self, places: Iterable[int]) -> dict[int, Place]:
        """Places by id."""
        return self._store.places.some(places)

    def all(self) -> tuple[Place, ...]:
        """The whole gazetteer, by name."""
        return self._store.places.all()

    def parents(self, place: int) -> tuple[Place, ...]:
        """What a place lies in, nearest first."""
        found: list[Place] = []
        at = self.get(place)
        while at is not None and at.parent is not None and len(found) < 20:
            at = self.get(at.parent)
            if at is None or at in found:
                break
            found.append(at)
        return tuple(found)

    def add(
        self,
        name: str,
        kind: PlaceKind,
        *,
        parent: int | None = None,
        latitude: int | None = None,
        longitude: int | None = None,
        names: Iterable[str] = (),
    ) -> tuple[Change, int]:
        """Enter a new place and return it too. Raises TagError for a name without letters."""
        name = _checked_name(name)
        _check_point(latitude, longitude)
        with self._writing.step(f"New place: {name}") as step:
            place = self._store.places.add(
                {
                    "name": name,
                    "kind": kind,
                    "parent": parent,
                    "latitude": latitude,
                    "longitude": longitude,
                    "country": "",
                    "source": "entered by hand",
                },
                [(other.strip(), "") for other in names],
            )
        return self._writing.tell(step.change), place

    def change(self, place: int, **fields: object) -> Change:
        """Change name, kind, parent, latitude, longitude, country or source of a place."""
        before = self.get(place)
        new = differing(before, fields, FIELDS)
        if before is None or not new:
            return NOTHING
        if "name" in new:
            new["name"] = _checked_name(str(new["name"]))
        _check_point(
            _coordinate(new.get("latitude", before.latitude)),
            _coordinate(new.get("longitude", before.longitude)),
        )
        if "parent" in new and new["parent"] in self._store.places.within(place):
            raise TagError("A place cannot lie in itself.")
        with self._writing.step(f"Change the place {before.name}") as step:
            self._store.places.set(place, new)
            if "name" in new:
                self._store.places.add_names(place, [(str(new["name"]), "")])
        return self._writing.tell(step.change)

    def add_name(self, place: int, name: str) -> Change:
        """Enter another form of a place's name."""
        with self._writing.step(f"Name of a place: {_checked_name(name)}") as step:
            self._store.places.add_names(place, [(_checked_name(name), "")])
        return self._writing.tell(step.change)

    def remove_name(self, place: int, name: str) -> Change:
        """Delete a form of a place's name; the display name stays."""
        before = self.get(place)
        if before is None or name == before.name:
            return NOTHING
        with self._writing.step(f"Take away a name of {before.name}: {name}") as step:
            self._store.places.remove_name(place, name)
        return self._writing.tell(step.change)


def _checked_name(name: str) -> str:
    if not any(letter.isalnum() for letter in name):
        raise TagError("A place needs a name.")
    return " ".join(name.split())


def _coordinate(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _check_point(latitude: int | None, longitude: int | None) -> None:
    if (latitude is None) != (longitude is None):
        raise TagError("A point needs both latitude and longitude.")
    if (
        latitude is not None
        and longitude is not None
        and not (abs(latitude) <= 90_000_000 and abs(longitude) <= 180_000_000)
    ):
        raise TagError("Latitude goes from -90 to 90 degrees, longitude from -180 to 180.")
