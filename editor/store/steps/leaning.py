"""What leans on a row, and what a row leans on: found before a turn of the history is kept."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache

from editor.store import schema
from editor.store.following.images import Image

Row = tuple[str, int]
"""A table and an id."""


def torn(connection: sqlite3.Connection, images: Iterable[Image]) -> Row | None:
    """The first row that was parted from one of these images' rows; None if all hold together.

    That is a row which still names one that is gone, or one that is gone and still named.
    """
    # A step may write a row more than once; what it is in the end must hold.
    exists = cache(lambda row: _exists(connection, *row))
    for image in {(one.table, one.row): one for one in images}.values():
        pairs = _above(image) if image.after is not None else _below(connection, image)
        for there, named in pairs:
            if not exists(named):
                return there if image.after is None else named
    return None


def _above(image: Image) -> Iterator[tuple[Row, Row]]:
    """The image's row, with each row that it names."""
    values = image.sides[1]
    for column, table in schema.REFERENCES.get(image.table, {}).items():
        if values.get(column) is not None:
            yield (image.table, image.row), (table, values[column])


def _below(connection: sqlite3.Connection, image: Image) -> Iterator[tuple[Row, Row]]:
    """Each row that names the image's row, with this."""
    for table, columns in schema.REFERENCES.items():
        for column, named in columns.items():
            if named == image.table:
                for row in connection.execute(
                    f'SELECT id FROM "{table}" WHERE "{column}" = ? LIMIT 1', (image.row,)
                ):
                    yield (table, row[0]), (image.table, image.row)


def _exists(connection: sqlite3.Connection, table: str, row: int) -> bool:
    found = connection.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (row,))
    return found.fetchone() is not None


def last_step(connection: sqlite3.Connection, row: Row, after: int) -> str | None:
    """What the last step later than ``after`` that wrote a row is called."""
    found = connection.execute(
        'SELECT step.label FROM change JOIN step ON step.id = change.step WHERE "table" = ? '
        "AND row = ? AND step.id > ? AND state = 'done' ORDER BY change.id DESC LIMIT 1",
        (*row, after),
    ).fetchone()
    return str(found[0]) if found else None
