"""Places and every form of their names."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from editor.chronicle.names import fold
from editor.chronicle.vocabulary import Place
from editor.store import rows
from editor.store.file import File
from editor.store.following.countable import as_json
from editor.store.keys import new_uid

NameForm = tuple[str, str]
"""A form of a name and its language (BCP 47, empty where not known)."""
_MOST, _MOST_SIMILAR = 200, 20_000
"""How many names are looked at for what has been typed."""


@dataclass(frozen=True, slots=True)
class Places:
    """The tables ``place`` and ``place_name``."""

    file: File

    def add(self, values: dict[str, object], forms: Iterable[NameForm] = ()) -> int:
        """Insert a place with its display name and other forms."""
        place = self.file.insert("place", {"uid": new_uid(), **values})
        self.add_names(place, [(str(values["name"]), ""), *forms])
        return place

    def add_names(self, place: int, forms: Iterable[NameForm]) -> None:
        """Insert forms of a place's name; one that is there already is left as it is."""
        there = {name for name, _ in self.forms(place)}
        new = [one for one in dict.fromkeys(forms) if one[0] not in there and one[0].strip()]
        self.file.insert_all(
            "place_name",
            [
                {"place": place, "name": name, "language": language, "key": fold(name)}
                for name, language in new
            ],
        )

    def forms(self, place: int) -> list[NameForm]:
        """Every form of a place's name, the display name among them, in the order entered."""
        found = self.file.rows(
            "SELECT name, language FROM place_name WHERE place = ? ORDER BY id", (place,)
        )
        return [(row[0], row[1]) for row in found]

    def set_language(self, place: int, name: str, language: str) -> None:
        """Say in which language a form of a place's name is."""
        for row in self.file.rows(
            "SELECT id FROM place_name WHERE place = ? AND name = ?", (place, name)
        ):
            self.file.update("place_name", row[0], {"language": language})

    def set(self, place: int, values: dict[str, object]) -> None:
        """Change fields of a place."""
        self.file.update("place", place, values)

    def remove_name(self, place: int, name: str) -> None:
        """Delete a form of a place's name."""
        for row in self.file.rows(
            "SELECT id FROM place_name WHERE place = ? AND name = ?", (place, name)
        ):
            self.file.delete("place_name", row[0])

    def some(self, places: Iterable[int]) -> dict[int, Place]:
        """Places by id, with their names."""
        keys = as_json(places)
        names: dict[int, list[str]] = {}
        for row in self.file.rows(
            "SELECT place, name FROM place_name WHERE place IN (SELECT value FROM json_each(?)) "
            "ORDER BY id",
            (keys,),
        ):
            names.setdefault(row[0], []).append(row[1])
        found = self.file.rows(
            "SELECT * FROM place WHERE id IN (SELECT value FROM json_each(?))", (keys,)
        )
        return {row["id"]: _place(row, names.get(row["id"], [])) for row in found}

    def all(self) -> tuple[Place, ...]:
        """The whole gazetteer."""
        names: dict[int, list[str]] = {}
        for row in self.file.rows("SELECT place, name FROM place_name ORDER BY id"):
            names.setdefault(row[0], []).append(row[1])
        found = self.file.rows("SELECT * FROM place ORDER BY name, id")
        return tuple(_place(row, names.get(row["id"], [])) for row in found)

    def find(
        self,
        words: str,
        rank: Callable[[str, tuple[Place, ...], int], list[Place]],
        closest: Callable[[str, list[str]], list[str]],
        limit: int,
    ) -> tuple[Place, ...]:
        """Places whose name in any form begins like ``words``, best first.

        Where no name does, ``closest`` chooses among names with the same first two letters.
        """
        key = fold(words)
        keys = self._starting(key, _MOST) or closest(key, self._starting(key[:2], _MOST_SIMILAR))
        found = self.file.rows(
            "SELECT DISTINCT place FROM place_name WHERE key IN (SELECT value FROM json_each(?)) "
            "LIMIT ?",
            (json.dumps(keys), _MOST),
        )
        candidates = tuple(self.some(row[0] for row in found).values())
        return tuple(rank(words, candidates, limit))

    def _starting(self, key: str, limit: int) -> list[str]:
        """The keys that begin so, in their order; the index alone is read."""
        if not key:
            return []
        after = key[:-1] + chr(ord(key[-1]) + 1)
        found = self.file.rows(
            "SELECT DISTINCT key FROM place_name WHERE key >= ? AND key < ? ORDER BY key LIMIT ?",
            (key, after, limit),
        )
        return [row[0] for row in found]

    def within(self, place: int) -> frozenset[int]:
        """A place and everything that lies in it."""
        found = self.file.rows(
            "WITH RECURSIVE inside (id) AS (SELECT ? UNION "
            "SELECT place.id FROM place JOIN inside ON place.parent = inside.id) "
            "SELECT id FROM inside",
            (place,),
        )
        return frozenset(row[0] for row in found)


def _place(row: sqlite3.Row, names: list[str]) -> Place:
    others = tuple(dict.fromkeys(name for name in names if name != row["name"]))
    return rows.place(row, others)
