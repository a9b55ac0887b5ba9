"""Places entered by the thousand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor.chronicle.gazetteer import GazetteerPlace
from editor.chronicle.names import fold
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class ManyPlaces:
    """The tables ``place`` and ``place_name``, for an import."""

    file: File

    def by_uid(self) -> dict[str, int]:
        """Every place by its uid."""
        return {row[0]: row[1] for row in self.file.rows("SELECT uid, id FROM place")}

    def enter(self, places: Sequence[tuple[str, GazetteerPlace]], known: Mapping[str, int]) -> None:
        """Insert places under uids. ``known``: ids by ``place_id`` of parents that are there.

        A parent that stands before its child among ``places`` is found too. Inside a step.
        """
        begin = self._next()
        ids = {**known, **{one.place_id: begin + at for at, (_, one) in enumerate(places)}}
        self.file.insert_all(
            "place",
            [
                {"id": begin + at, "uid": uid, "name": one.name, "kind": one.kind,
                 "parent": ids.get(one.parent_id or ""), "latitude": one.latitude,
                 "longitude": one.longitude, "country": one.country, "source": one.source}
                for at, (uid, one) in enumerate(places)
            ],
        )  # fmt: skip
        self.file.insert_all(
            "place_name",
            [
                {"place": begin + at, "name": name, "language": language, "key": fold(name)}
                for at, (_, one) in enumerate(places)
                for name, language in {one.name: "", **dict(one.names)}.items()
            ],
        )

    def _next(self) -> int:
        """The id that the next place would have; nobody else writes inside a step."""
        found = self.file.rows("SELECT seq FROM sqlite_sequence WHERE name = 'place'")
        return int(found[0][0]) + 1 if found else 1
