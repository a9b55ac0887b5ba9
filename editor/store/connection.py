"""Opening and closing the archive file, which is not trusted until it has been compared."""

import os
import shutil
import sqlite3
from datetime import datetime
from functools import cache
from pathlib import Path

from editor.chronicle.errors import ArchiveError
from editor.store import schema
from editor.store.trouble import plain_words

BUSY_MILLISECONDS = 400
"""How long a write waits for another program before the user is told."""

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs"}


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the program's settings; nothing is written to the file.

    Raises ArchiveError where the file is missing or cannot be opened.
    """
    if not path.is_file():
        raise ArchiveError(f"There is no archive at {path}.")
    with plain_words(path):
        mode = "ro" if read_only else "rw"
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None
        )
        connection.row_factory = sqlite3.Row
        _set(connection)
        return connection


def _set(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def writable(path: Path) -> bool:
    """Whether the file and its folder (for the journal) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def use_write_ahead_log(connection: sqlite3.Connection, path: Path) -> bool:
    """Switch to WAL where the folder allows it; False where it cannot work (network shares)."""
    if file_system(path) in _NETWORK:
        return False
    with plain_words(path):
        return str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]) == "wal"


def file_system(path: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The type of the file system that holds ``path``, or ``""`` where it cannot be told."""
    if not mounts.exists():
        return ""
    best = ("", "")
    for line in mounts.read_text("utf-8", "replace").splitlines():
        point, kind = [*line.split(), "", "", ""][1:3]
        point = point.replace("\\040", " ")
        if len(point) > len(best[0]) and path.absolute().is_relative_to(point):
            best = (point, kind)
    return best[1]


def verify(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what is not ours, what is newer, and what holds more than our schema.

    Raises ArchiveError in plain words.
    """
    with plain_words(path):
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if application != schema.APPLICATION_ID:
            raise ArchiveError(f"{path.name} is not a Chronicle Editor archive.")
        if version > schema.VERSION:
            raise ArchiveError(
                f"{path.name} was written by a newer Chronicle Editor. "
                "Open it with that version; this one would not understand all of it."
            )
        if version == schema.VERSION and _statements(connection) != _expected():
            raise ArchiveError(
                f"{path.name} holds tables or triggers that Chronicle Editor never makes. "
                "It was not opened. Open a backup instead."
            )


def _statements(connection: sqlite3.Connection) -> frozenset[str]:
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'sqlite~_%' ESCAPE '~' "
        "AND NOT (type IN ('table', 'index') AND tbl_name = '_sqlite_migrations')"
    )
    return frozenset(" ".join(f"{row[0]} {row[1]} {row[2]}".split()) for row in rows)


@cache
def _expected() -> frozenset[str]:
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(schema.TABLES + schema.KEPT)
        expected = _statements(connection)
    connection.close()
    return expected


def copy_before_migration(path: Path) -> Path:
    """Copy the file beside itself before its tables are changed, and return the copy's path."""
    moment = datetime.now().astimezone()
    copy = path.with_name(f"{path.stem} before update {moment:%Y-%m-%d %H%M%S}{path.suffix}")
    shutil.copy2(path, copy)
    return copy


def leave(connection: sqlite3.Connection) -> None:
    """Close so that one plain file is left; the last of several to close does it."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        pass  # another window still reads: it folds the log back when it closes
    finally:
        connection.close()
