"""What a copy of an archive comes to, read without changing it."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from editor.chronicle.backup import Contents
from editor.store.connecting import connection as opening
from editor.store.connecting.trouble import plain_words
from editor.store.connecting.trust import verify

_NUMBERS = """
SELECT (SELECT count(*) FROM day WHERE coverage IN ('covered', 'partial')) AS days,
       (SELECT count(*) FROM article) AS articles,
       (SELECT count(*) FROM passage WHERE role = 'item') AS items,
       (SELECT count(*) FROM passage WHERE role = 'item' AND category IS NOT NULL) AS tags,
       (SELECT count(*) FROM mention) AS places
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an archive has come: two copies with the same mark hold the same."""

    newest: int
    done: int
    turned: int
    compacted: int


def mark_of(connection: sqlite3.Connection) -> Mark:
    """The mark of an open archive."""
    row = connection.execute(
        "SELECT coalesce(max(id), 0), coalesce(sum(state = 'done'), 0), "
        "coalesce(max(turned), 0), coalesce(sum(compacted), 0) FROM step"
    ).fetchone()
    return Mark(*row)


def contents(path: Path) -> Contents:
    """What the archive or copy at ``path`` comes to, on a connection of its own.

    Raises ArchiveError in plain words where it is no archive or is damaged.
    """
    connection = opening.connect_reader(path)
    try:
        verify(connection, path)
        with plain_words(path):
            numbers = connection.execute(_NUMBERS).fetchone()
            last = connection.execute(
                "SELECT label, at FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
            ).fetchone()
        return Contents(**dict(numbers), last=last[0] if last else "", at=last[1] if last else "")
    finally:
        opening.leave_reader(connection)
