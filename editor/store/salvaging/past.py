"""What the history of a damaged archive knows of its rows: of lost ones, and of those that differ.

For each row the history says what it must be now (see ``checking/history.py``), if every image of
it can be read. A row that is not there is made from that. One that is otherwise is left as it
stands, unless the sum of all rows says that the history is right.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from editor.chronicle.text import fingerprint
from editor.store import schema
from editor.store.following.row_sum import MODULUS, comparable, number_of, numbers
from editor.store.salvaging.filling import insert
from editor.store.salvaging.shapes import Values, columns

_ABSENT = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A row as the history left it; None: it had been deleted."""

    table: str
    id: int
    values: Values | None


def remembered(new: sqlite3.Connection) -> Iterator[Remembered]:
    """Every row that the history can say for sure, with what it was left as."""
    found = new.execute(
        'SELECT "table", row, before, after FROM change JOIN step ON step.id = change.step '
        "WHERE state = 'done' ORDER BY \"table\", row, change.id"
    )
    for (table, key), images in groupby(found, key=lambda one: (one[0], one[1])):
        if table in schema.JOURNALED:
            yield from _left(table, key, [(one[2], one[3]) for one in images])


def _left(
    table: str, key: int, images: list[tuple[str | None, str | None]]
) -> Iterator[Remembered]:
    came: Counter[str] = Counter()
    values: dict[str, Values | None] = {_ABSENT: None}
    whole: Values = {}
    for pair in images:
        for image, weight in zip(pair, (-1, 1), strict=True):
            read = _read(image)
            if read is None and image is not None:
                return
            written = comparable(table, read) if read is not None else _ABSENT
            values[written] = read
            came[written] += weight
            whole |= {name: read[name] for name in ("text", "sha256") if read and name in read}
    ends = {image: number for image, number in came.items() if number}
    if sorted(ends.values()) == [-1, 1]:
        left = values[next(image for image, number in ends.items() if number == 1)]
        yield Remembered(table, key, None if left is None else {**left, **whole})


def _read(image: str | None) -> Values | None:
    if image is None:
        return None
    try:
        found = json.loads(image)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def bring_back(new: sqlite3.Connection, lost: Iterable[Remembered]) -> Counter[str]:
    """Make rows that are not there from the history; how many, by table."""
    made: Counter[str] = Counter()
    for one in lost:
        row = _complete(one)
        if row is not None and insert(new, one.table, row):
            made[one.table] += 1
    return made


def _complete(one: Remembered) -> Values | None:
    """A row with all its columns; None where the history does not hold them, or not as pasted."""
    if one.values is None:
        return None
    row = {
        column.name: one.values.get(column.name, column.added) for column in columns()[one.table]
    }
    full = all(
        row[column.name] is not None or column.empty or column.name == "id"
        for column in columns()[one.table]
    )
    sound = one.table != "article" or fingerprint(str(row["text"])) == row["sha256"]
    return row if full and sound else None


def present(new: sqlite3.Connection, table: str, key: int) -> Values | None:
    """A row as it stands."""
    names = [one.name for one in columns()[table]]
    listed = ", ".join(f'"{one}"' for one in names)
    found = new.execute(f'SELECT {listed} FROM "{table}" WHERE id = ?', (key,)).fetchone()
    return dict(zip(names, found, strict=True)) if found else None


def history_is_right(
    new: sqlite3.Connection, differing: list[Remembered], kept: int | None
) -> bool:
    """Whether the sum of all rows comes out with the rows as the history has them."""
    if kept is None or not differing:
        return False
    moved = sum(numbers(new))
    for one in differing:
        stands = present(new, one.table, one.id)
        moved += number_of(one.table, one.values) if one.values else 0
        moved -= number_of(one.table, stands) if stands else 0
    return moved % MODULUS == kept


def put(new: sqlite3.Connection, one: Remembered) -> None:
    """Let a row be what the history says."""
    new.execute(f'DELETE FROM "{one.table}" WHERE id = ?', (one.id,))
    bring_back(new, [one])
