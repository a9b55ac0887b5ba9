"""Giving up the details of old steps: their names, times and numbers stay, their rows go.

What is given up is a beginning of the history, without a gap, and never of its last year.
"""

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from editor.chronicle.steps import Spared
from editor.store.connecting.trouble import plain_words

_SIZE = "length(CAST(coalesce(before, '') AS BLOB)) + length(CAST(coalesce(after, '') AS BLOB))"


def older_than(connection: sqlite3.Connection, day: date) -> Spared:
    """What goes if every step before a day gives up its details."""
    return _spared(connection, _last_before(connection, day))


def larger_than(connection: sqlite3.Connection, size: int, kept_from: date) -> Spared:
    """What goes if the details are to take no more than so many bytes; none from a day on go."""
    through, room = 0, size
    for step, its_size in _sizes_from_newest(connection):
        room -= its_size
        if room < 0:
            through = step
            break
    return _spared(connection, min(through, _last_before(connection, kept_from)))


def give_up(connection: sqlite3.Connection, through: int) -> None:
    """Give up the details of every step up to this one. Belongs inside a transaction."""
    connection.execute("DELETE FROM change WHERE step <= ?", (through,))
    connection.execute("UPDATE step SET compacted = 1 WHERE id <= ? AND compacted = 0", (through,))
    connection.execute(
        "UPDATE step SET state = 'gone' WHERE id <= ? AND state = 'undone'", (through,)
    )


def take_room(connection: sqlite3.Connection, path: Path) -> None:
    """Give the freed room back to the disk. Where another window reads, the file stays as large.

    Raises ArchiveError in plain words; nothing is lost then.
    """
    with plain_words(path):
        connection.execute("VACUUM")


def _last_before(connection: sqlite3.Connection, day: date) -> int:
    """The step before the first that is not older; a clock that was wrong keeps more, not less."""
    found = connection.execute(
        "SELECT coalesce((SELECT min(id) - 1 FROM step WHERE at >= ?), "
        "(SELECT max(id) FROM step), 0)",
        (day.isoformat(),),
    )
    return int(found.fetchone()[0])


def _sizes_from_newest(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    yield from connection.execute(
        f"SELECT step, sum({_SIZE}) FROM change GROUP BY step ORDER BY step DESC"
    )


def _spared(connection: sqlite3.Connection, through: int) -> Spared:
    steps, size = connection.execute(
        "SELECT (SELECT count(*) FROM step WHERE id <= ?1 AND compacted = 0 "
        "AND state <> 'gone'), "
        f"(SELECT coalesce(sum({_SIZE}), 0) FROM change WHERE step <= ?1)",
        (through,),
    ).fetchone()
    return Spared(steps=steps, bytes=size, through=through)
