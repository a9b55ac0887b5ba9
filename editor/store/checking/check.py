"""The check of an archive file, whole or quick."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from editor.chronicle.errors import DamagedError
from editor.store.checking.articles import wrong_articles
from editor.store.checking.history import wrong_rows
from editor.store.checking.search import search_agrees
from editor.store.checking.values import strange_values
from editor.store.connecting import connection as opening
from editor.store.connecting.trouble import plain_words
from editor.store.connecting.trust import verify
from editor.store.following.row_sum import agrees

Progress = Callable[[int, int], None]
"""Hears how many articles are looked through, of how many; may raise to end the check."""
_MOST = 20
"""Faults of SQLite's own that are named; there can be thousands."""


def _unheard(_done: int, _all: int) -> None:
    return None


def check(path: Path, *, quick: bool = False, progress: Progress = _unheard) -> tuple[str, ...]:
    """What is wrong with an archive file, in words; nothing where it is sound.

    Reads on its own connection, at one moment of the file, a row at a time. ``quick`` looks at
    the file only, not at what it says. Raises ArchiveError where the file is no archive at all.
    """
    connection = opening.connect_reader(path)
    try:
        verify(connection, path)
        with plain_words(path):
            broken = _broken(connection, "quick_check" if quick else "integrity_check")
            if broken or quick:
                return broken
            connection.execute("BEGIN")
            try:
                return tuple(_told(_contradictions(connection, progress)))
            finally:
                connection.execute("ROLLBACK")
    finally:
        opening.leave_reader(connection)


def _broken(connection: sqlite3.Connection, pragma: str) -> tuple[str, ...]:
    found = connection.execute(f"PRAGMA {pragma} ({_MOST})")
    return tuple(str(row[0]) for row in found if row[0] != "ok")


def _told(found: Iterator[str]) -> Iterator[str]:
    """What is found, also where the search for it meets damage."""
    try:
        yield from found
    except DamagedError as error:
        yield str(error)


def _contradictions(connection: sqlite3.Connection, progress: Progress) -> Iterator[str]:
    strange = tuple(strange_values(connection))
    yield from strange
    lost = sum(1 for _ in connection.execute("PRAGMA foreign_key_check"))
    if lost:
        yield f"{lost} rows name others that are not there."
    if strange or lost:
        return  # What follows reckons with values and rows as they must be.
    yield from wrong_articles(connection, progress)
    if not search_agrees(connection):
        yield "The search index does not hold the words of the items."
    wrong = wrong_rows(connection)
    if wrong:
        yield f"{wrong} rows are not as the history says they were left."
    if not agrees(connection):
        yield "Rows were changed by another program, or by a fault of the disk."
