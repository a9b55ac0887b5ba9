"""One transaction: everything of it is written, or nothing; another's is waited for."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.store.trouble import plain_words

PATIENCE = 8.0
"""Seconds that another program's writing is waited for before the user is told."""

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")

_meanwhile: list[Callable[[], None]] = []
"""What is done between two attempts."""


def while_waiting(do: Callable[[], None]) -> None:
    """From now on ``do`` is called between attempts, so that a window stays alive."""
    _meanwhile[:] = [do]


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Begin, and commit at the end; whatever is raised rolls everything back.

    The right to write is taken at once: taken at the first write, it would be refused without
    waiting where another program wrote in between. Raises ArchiveError in plain words.
    """
    with plain_words(path):
        _patiently(connection, "BEGIN IMMEDIATE")
        try:
            yield
            _patiently(connection, "COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _patiently(connection: sqlite3.Connection, what: str) -> None:
    """Try again while another program holds the file, for as long as it is worth waiting."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute(what)
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > until:
                raise
            for do in _meanwhile:
                do()
        else:
            return


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return (error.sqlite_errorname or "").startswith(_BUSY)
