"""Row images: what a row was before and after a step, as JSON, and how it is put back."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from editor.chronicle.change import Change
from editor.store import schema


@dataclass(frozen=True)
class Image:
    """One row of one table before and after (JSON; None: the row was not there)."""

    table: str
    row: int
    before: str | None
    after: str | None

    def turned(self) -> "Image":
        """The same change the other way round."""
        return Image(self.table, self.row, self.after, self.before)

    def then(self, later: "Image") -> "Image":
        """One change of this and a later one of the same row."""
        return Image(self.table, self.row, self.before, later.after)

    @cached_property
    def sides(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Before and after as dictionaries; empty where the row was not there. Read once."""
        return json.loads(self.before or "{}"), json.loads(self.after or "{}")

    def values(self) -> list[dict[str, Any]]:
        """The images that are there, as dictionaries."""
        return [side for side in self.sides if side]


Follow = Callable[[Iterable[Image]], Change]
"""Brings the kept tables up to date with the images of a step and says what it touched."""


def images_of(connection: sqlite3.Connection, step: int) -> list[Image]:
    """Every row image of a step, in the order written."""
    rows = connection.execute(
        'SELECT "table", row, before, after FROM change WHERE step = ? ORDER BY id', (step,)
    )
    return [Image(*row) for row in rows]


@cache
def _all_columns() -> dict[str, tuple[str, ...]]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema.TABLES + schema.ADDED_2)
    found = {
        table: tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))
        for table in schema.JOURNALED
    }
    connection.close()
    return found


def columns(table: str, *, whole: bool) -> tuple[str, ...]:
    """Columns of a table's image; an update leaves out the article's text, which cannot change."""
    names = _all_columns()[table]
    if table == "article" and not whole:
        return tuple(name for name in names if name not in ("text", "sha256"))
    return names


def image_sql(names: tuple[str, ...], row: str | None) -> str:
    """SQL that makes the image of ``NEW``, ``OLD`` or a table's row."""
    if row is None:
        return "NULL"
    return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in names) + ")"


def put_back(connection: sqlite3.Connection, image: Image) -> bool:
    """Bring a row from ``before`` to ``after``; False if it is no longer as ``before`` says."""
    if image.table not in schema.JOURNALED or not _stands_as_before(connection, image):
        return False
    before, after = image.sides
    if image.after is None:
        connection.execute(f'DELETE FROM "{image.table}" WHERE id = ?', (image.row,))
        return True
    names = _known(image.table, tuple(after))
    if image.before is None:
        connection.execute(_insert_sql(image.table, names), [after[name] for name in names])
        return True
    other = tuple(name for name in names if before.get(name) != after[name])
    values = [after[name] for name in other]
    if other:
        connection.execute(_update_sql(image.table, other), (*values, image.row))
    return True


def _stands_as_before(connection: sqlite3.Connection, image: Image) -> bool:
    # An image of a former version of the file knows fewer columns.
    names = _known(image.table, tuple(image.sides[0] or image.sides[1]))
    found = connection.execute(_read_sql(image.table, names), (image.row,)).fetchone()
    return (found[0] if found else None) == image.before


@cache
def _known(table: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that are columns, in the table's order."""
    return tuple(name for name in columns(table, whole=True) if name in names)


@cache
def _read_sql(table: str, names: tuple[str, ...]) -> str:
    return f'SELECT {image_sql(names, "this")} FROM "{table}" AS this WHERE id = ?'


@cache
def _insert_sql(table: str, names: tuple[str, ...]) -> str:
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    return f'INSERT INTO "{table}" ({listed}) VALUES ({marks})'


@cache
def _update_sql(table: str, names: tuple[str, ...]) -> str:
    sets = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{table}" SET {sets} WHERE id = ?'
