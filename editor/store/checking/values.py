"""Values that this program never writes: they come from a damaged disk or from a strange hand."""

import sqlite3
from collections.abc import Iterator
from enum import Enum

from editor.chronicle.article import Basis
from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.vocabulary import PlaceKind

_NO_DAY = (
    "{0} IS NOT NULL AND (length({0}) <> 10 OR {0} < '0001' OR date({0}, '+0 days') IS NOT {0})"
)
_NO_TRUTH = "{0} NOT IN (0, 1)"


def _none_of(column: str, kind: type[Enum]) -> str:
    known = ", ".join(f"'{one.value}'" for one in kind)
    return f"{column} NOT IN ({known})"


NEVER: tuple[tuple[str, str, str], ...] = (
    ("article", "day", _NO_DAY.format("day")),
    ("article", "day_basis", _none_of("day_basis", Basis)),
    ("passage", "day", _NO_DAY.format("day")),
    ("passage", "role", _none_of("role", Role)),
    ("passage", "start", "start < 0"),
    *(("passage", one, _NO_TRUTH.format(one)) for one in ("counts", "checked", "second_look")),
    ("mention", "role", _none_of("role", PlaceRole)),
    ("mention", "precision", _none_of("precision", Precision)),
    ("mention", "start", 'start < 0 OR (start IS NULL) <> ("end" IS NULL) OR "end" < start'),
    ("place", "kind", _none_of("kind", PlaceKind)),
    ("place", "latitude", "abs(latitude) > 90000000"),
    ("place", "longitude", "abs(longitude) > 180000000"),
    *(("category", one, _NO_TRUTH.format(one)) for one in ("conflict", "counts", "retired")),
    ("day", "day", _NO_DAY.format("day")),
    ("day", "coverage", _none_of("coverage", Coverage)),
)
"""Table, column, and the condition that holds where its value cannot be."""
_TREES = ("place", "category", "passage")


def strange_values(connection: sqlite3.Connection) -> Iterator[str]:
    """A sentence for each column that holds what it cannot, and for parents in a circle."""
    for table, column, never in NEVER:
        number = connection.execute(f'SELECT count(*) FROM "{table}" WHERE {never}').fetchone()[0]
        if number:
            yield f"{number} rows of “{table}” hold a {column} that Chronicle Editor never writes."
    for table in _TREES:
        if rows := in_circles(connection, table):
            yield f"{len(rows)} rows of “{table}” lie in one another in a circle."


def in_circles(connection: sqlite3.Connection, table: str) -> set[int]:
    """Rows whose parents come back to themselves, and those below them."""
    parents = dict(
        connection.execute(f'SELECT id, parent FROM "{table}" WHERE parent IS NOT NULL').fetchall()
    )
    sound: set[int] = set()
    circling: set[int] = set()
    for start in parents:
        way: list[int] = []
        at: int | None = start
        while at is not None and at in parents and at not in sound and at not in circling:
            if at in way:
                circling.update(way)
                break
            way.append(at)
            at = parents[at]
        (circling if at in circling else sound).update(way)
    return circling
