"""One transaction: everything of it is written, or nothing; another's is waited for."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.chronicle.errors import ArchiveError
from editor.store.connecting.plain_connection import PlainConnection
from editor.store.connecting.trouble import plain_words

PATIENCE = 5.0
"""Seconds that another program's writing is waited for before the user is told."""

ATTEMPT = 20
"""Milliseconds of one attempt. Longer ones sleep longer in between, and others slip in before."""

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")

_waiting: list[Callable[[bool], None]] = []
"""Who is told that another is waited for."""


def tell_of_waiting(tell: Callable[[bool], None]) -> None:
    """From now on ``tell`` hears True at each attempt that failed, and False when it is over."""
    _waiting[:] = [tell]


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Begin, and commit at the end; whatever is raised rolls everything back.

    The right to write is taken at once: taken at the first write, it would be refused without
    waiting where another program wrote in between. Raises ArchiveError in plain words.
    """
    if isinstance(connection, PlainConnection) and not connection.is_at_its_place():
        raise ArchiveError(
            f"{path.name} was removed, or replaced by another file, while it was open. Nothing was "
            "changed. Save a copy under another name: it will hold everything up to now."
        )
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
    until, waited = time.monotonic() + PATIENCE, False
    usual = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute(f"PRAGMA busy_timeout = {ATTEMPT}")
    try:
        while not _tried(connection, what, until):
            waited = True
            _tell(waiting=True)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {usual}")
        if waited:
            _tell(waiting=False)


def _tried(connection: sqlite3.Connection, what: str, until: float) -> bool:
    try:
        connection.execute(what)
    except sqlite3.OperationalError as error:
        if not _is_busy(error) or time.monotonic() > until:
            raise
        return False
    return True


def _tell(*, waiting: bool) -> None:
    for tell in _waiting:
        tell(waiting)


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return (error.sqlite_errorname or "").startswith(_BUSY)
