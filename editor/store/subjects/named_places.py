"""What names a place: mentions of items, places that lie in it, rulings; and moving it over."""

from collections.abc import Iterable
from dataclasses import dataclass

from editor.chronicle.mention import Mention
from editor.store import rows
from editor.store.file import File
from editor.store.following.countable import as_json


@dataclass(frozen=True, slots=True)
class NamedPlaces:
    """Rows of other tables by the place that they name."""

    file: File

    def mentions(self, place: int) -> tuple[Mention, ...]:
        """Every mention of a place, whatever its role."""
        found = self.file.rows("SELECT * FROM mention WHERE place = ? ORDER BY id", (place,))
        return tuple(rows.mention(row) for row in found)

    def in_passages(self, place: int, passages: Iterable[int]) -> dict[int, Mention]:
        """The mentions of a place in these passages, by passage."""
        found = self.file.rows(
            "SELECT * FROM mention WHERE place = ? AND passage IN (SELECT value FROM json_each(?))",
            (place, as_json(passages)),
        )
        return {row["passage"]: rows.mention(row) for row in found}

    def children(self, place: int) -> list[int]:
        """The places that lie in it directly."""
        return self._ids("SELECT id FROM place WHERE parent = ?", place)

    def rulings(self, place: int) -> list[int]:
        """The rulings that mean it."""
        return self._ids("SELECT id FROM ruling WHERE place = ?", place)

    def names(self, place: int) -> list[int]:
        """The forms of its name."""
        return self._ids("SELECT id FROM place_name WHERE place = ?", place)

    def _ids(self, sql: str, place: int) -> list[int]:
        return [row[0] for row in self.file.rows(sql, (place,))]

    def delete(self, place: int) -> None:
        """Delete a place with its names and rulings; what lies in it then lies in its parent.

        Nothing may mention it any more.
        """
        above = self.file.rows("SELECT parent FROM place WHERE id = ?", (place,))[0][0]
        self._give("place", self.children(place), {"parent": above})
        for table, keys in (("ruling", self.rulings(place)), ("place_name", self.names(place))):
            for key in keys:
                self.file.delete(table, key)
        self.file.delete("place", place)

    def move(self, mentions: Iterable[int], place: int) -> None:
        """From now on these mentions mean this place."""
        self._give("mention", list(mentions), {"place": place})

    def move_rulings(self, place: int, into: int) -> None:
        """The rulings that mean one place mean another."""
        self._give("ruling", self.rulings(place), {"place": into})

    def move_children(self, place: int, into: int) -> None:
        """What lies in one place lies in another; the other itself excepted."""
        keys = [one for one in self.children(place) if one != into]
        self._give("place", keys, {"parent": into})

    def _give(self, table: str, keys: list[int], values: dict[str, object]) -> None:
        if keys:
            self.file.update_all(table, keys, values)
