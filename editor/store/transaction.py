"""One transaction: everything of it is written, or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.store.trouble import plain_words


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Begin, and commit at the end; whatever is raised rolls everything back.

    The right to write is taken at once: taken at the first write, it would be refused without
    waiting where another program wrote in between. Raises ArchiveError in plain words.
    """
    with plain_words(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
