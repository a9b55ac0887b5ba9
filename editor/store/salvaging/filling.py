"""Filling a new archive with the rows that were read, under the ids they had."""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from editor.chronicle.text import fingerprint
from editor.store.following.row_sum import KEY
from editor.store.salvaging.shapes import Values, columns
from editor.store.salvaging.trees import Found


def fill(new: sqlite3.Connection, rows: Iterable[Found]) -> Counter[str]:
    """Insert rows; how many of each table could not be, being there already or not allowed."""
    refused: Counter[str] = Counter()
    for table, row in rows:
        if not insert(new, table, row):
            refused[table] += 1
    return refused


def insert(new: sqlite3.Connection, table: str, row: Values) -> bool:
    """Insert one row; False where another has its id or uid, or the table does not allow it."""
    if table == "meta" and row["key"] == KEY:
        return True
    names = [one.name for one in columns()[table]]
    listed, marks = ", ".join(f'"{one}"' for one in names), ", ".join("?" for _ in names)
    try:
        new.execute(
            f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', [row[one] for one in names]
        )
    except (sqlite3.IntegrityError, OverflowError):
        return False
    return True


def altered_articles(new: sqlite3.Connection) -> list[int]:
    """The articles whose text is not the one that was pasted."""
    found = new.execute("SELECT id, text, sha256 FROM article")
    return [row[0] for row in found if fingerprint(row[1]) != row[2]]
