"""Whether the history, played through, leads to the rows as they are.

A step that is done took each of its rows from one image to another. Steps can be taken back out
of order, so the images of a row need not form a chain; but what is taken from a row and what is
given to it must balance: over all done steps, every image is left as often as it is come to, but
for the one the row began with and the one it has now.
"""

import json
import sqlite3
from collections import Counter
from itertools import groupby

from editor.store.following.images import columns, image_sql
from editor.store.following.row_sum import comparable
from editor.store.schema import JOURNALED

_ABSENT = ""
"""The image of a row that is not there."""


def wrong_rows(connection: sqlite3.Connection) -> int:
    """How many rows are other than the history left them."""
    gaps = connection.execute("SELECT EXISTS (SELECT 1 FROM step WHERE compacted)").fetchone()[0]
    found = connection.execute(
        'SELECT "table", row, before, after FROM change JOIN step ON step.id = change.step '
        "WHERE state = 'done' ORDER BY \"table\", row, change.id"
    )
    return sum(
        table not in JOURNALED  # a name that damage made
        or not _leads_to(
            _known(table, _image(connection, table, row)),
            [(_known(table, one[2]), _known(table, one[3])) for one in images],
            gaps=bool(gaps),
        )
        for (table, row), images in groupby(found, key=lambda one: (one[0], one[1]))
    )


def _image(connection: sqlite3.Connection, table: str, row: int) -> str | None:
    sql = image_sql(columns(table, whole=False), "this")
    found = connection.execute(f'SELECT {sql} FROM "{table}" AS this WHERE id = ?', (row,))
    image = found.fetchone()
    return str(image[0]) if image else None


def _known(table: str, image: str | None) -> str:
    if image is None:
        return _ABSENT
    try:
        return comparable(table, json.loads(image))
    except ValueError:
        return f"not an image: {image}"  # equal to none


def _leads_to(now: str, images: list[tuple[str, str]], *, gaps: bool) -> bool:
    """``gaps``: images of some steps were given up, so that only a loose end can be told."""
    came: Counter[str] = Counter()
    for before, after in images:
        came[after] += 1
        came[before] -= 1
    ends = {image: number for image, number in came.items() if number}
    if gaps or not ends:  # none: the row went round and is again as it once was
        return now in came
    return ends.get(now) == 1 and sorted(ends.values()) == [-1, 1]
