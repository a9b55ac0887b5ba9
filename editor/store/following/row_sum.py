"""The sum of all rows: one number that says whether a step, or something else, wrote the file.

A byte that flips on a bad disk can leave a file that SQLite finds sound, with another category in
it or another place. So each row has a number made of its values, and ``meta`` holds the sum of
them, which each step moves by the rows it wrote. The check adds the rows up anew. The text of an
article stands aside: its ``sha256`` tells of it. A migration that changes rows forgets the sum,
and the next step makes it anew.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from editor.store import schema
from editor.store.following.images import Image, columns

KEY = "sum of rows"
"""Its key in ``meta``; this row is no part of the sum, and of no step."""
MODULUS = 1 << 128
_ADDED: Mapping[str, Mapping[str, object]] = {"passage": {"second_look": 0}}
"""Columns that images of older versions lack, with what such rows have in them."""


def comparable(table: str, values: Mapping[str, object]) -> str:
    """A row as one text, the same for its image and for the row itself."""
    known = {**_ADDED.get(table, {}), **values}
    if table == "article":
        known = {name: value for name, value in known.items() if name not in ("text", "sha256")}
    return json.dumps([table, known], sort_keys=True)


def number_of(table: str, values: Mapping[str, object]) -> int:
    """A row as a number; 0 for the row that holds the sum."""
    if table == "meta" and values.get("key") == KEY:
        return 0
    written = comparable(table, values).encode()
    return int.from_bytes(hashlib.blake2b(written, digest_size=16).digest())


def keep_sum(connection: sqlite3.Connection, images: Iterable[Image]) -> None:
    """Move the sum by the rows of a step; where there is none yet, add all rows up."""
    kept = kept_sum(connection)
    if kept is None:
        total = sum(numbers(connection))
    else:
        total = kept + sum(_moved(image) for image in images)
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (KEY, f"{total % MODULUS:032x}"),
    )


def _moved(image: Image) -> int:
    before, after = (number_of(image.table, one) if one else 0 for one in image.sides)
    return after - before


def kept_sum(connection: sqlite3.Connection) -> int | None:
    """The sum that the last step left; None where there is none, -1 where it is no number."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return None if found is None else number_from(found[0])


def number_from(written: str) -> int:
    """The sum as it is written; -1 where this is no number."""
    try:
        return int(written, 16)
    except ValueError:
        return -1


def numbers(connection: sqlite3.Connection) -> Iterator[int]:
    """The number of every row that steps write."""
    for table in schema.JOURNALED:
        names = columns(table, whole=False)
        listed = ", ".join(f'"{one}"' for one in names)
        for row in connection.execute(f'SELECT {listed} FROM "{table}"'):
            yield number_of(table, dict(zip(names, row, strict=True)))


def agrees(connection: sqlite3.Connection) -> bool:
    """Whether the rows add up to the sum that was kept, where one was."""
    kept = kept_sum(connection)
    return kept is None or kept == sum(numbers(connection)) % MODULUS
