"""Comparing an archive file, before anything of it is trusted."""

import re
import sqlite3
from functools import cache
from pathlib import Path

from editor.chronicle.errors import ArchiveError, DamagedError
from editor.store import schema
from editor.store.connecting.trouble import plain_words

_NOTES_OF_MIGRATIONS = re.compile(
    r"""table _sqlite_migrations CREATE TABLE "?_sqlite_migrations"? \( [\w", ]+ \)"""
    r"""|index \w+_sqlite_migrations\w* CREATE UNIQUE INDEX "?\w+"? ON "?_sqlite_migrations"? """
    r"""\([\w", ]+\)""",
    re.ASCII,
)
"""What sqlite-utils notes its migrations in: plain columns and nothing that could run."""
_STATISTICS = re.compile(r"table sqlite_stat[14] CREATE TABLE sqlite_stat[14]\([\w,]+\)", re.ASCII)


def verify(connection: sqlite3.Connection, path: Path) -> int:
    """Refuse what is not ours, what is newer, and what holds more than its version's schema.

    Returns the version. Raises ArchiveError in plain words.
    """
    with plain_words(path):
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if application != schema.APPLICATION_ID:
            raise ArchiveError(f"{path.name} is not a Chronicle Editor archive.")
        if version > schema.VERSION:
            raise ArchiveError(
                f"{path.name} was written by a newer Chronicle Editor. "
                "Open it with that version; this one would not understand all of it."
            )
        if version not in schema.RELEASES or _statements(connection) != _expected(version):
            raise DamagedError(
                f"{path.name} holds tables or triggers that Chronicle Editor never makes, or "
                "lacks some. It was not opened.",
                path,
            )
    return version


def _statements(connection: sqlite3.Connection) -> frozenset[str]:
    """Everything in the file that could run, but for what the libraries note for themselves."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    found = (" ".join(f"{row[0]} {row[1]} {row[2]}".split()) for row in rows)
    return frozenset(
        one
        for one in found
        if not (_NOTES_OF_MIGRATIONS.fullmatch(one) or _STATISTICS.fullmatch(one))
    )


@cache
def _expected(version: int) -> frozenset[str]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema.RELEASES[version])
    expected = _statements(connection)
    connection.close()
    return expected
