"""Opening and closing the archive file, which is not trusted until it has been compared."""

import os
import sqlite3
from pathlib import Path

from editor.chronicle.errors import ArchiveError, DamagedError
from editor.store.connecting.plain_connection import PlainConnection
from editor.store.connecting.trouble import plain_words

BUSY_MILLISECONDS = 400
"""How long a write waits for another program before the user is told."""

_SHARED = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "ceph", "vboxsf"}
"""File systems of other machines, where a write-ahead log cannot be shared; so are all of FUSE."""


_LONGEST_NAME, _LONGEST_PATH = 255, 512
"""Bytes that a disk takes, and that SQLite takes."""


def _refuse_long_names(path: Path) -> None:
    """While the file is open, others lie beside it whose names are longer than its own."""
    more = len("-journal")
    if len(os.fsencode(path.name)) + more > _LONGEST_NAME:
        raise ArchiveError(f"The name “{path.name[:40]}…” is too long. Use a shorter one.")
    if len(os.fsencode(path.absolute())) + more > _LONGEST_PATH:
        raise ArchiveError(
            f"{path.name[:40]} lies too deep: the names of its folders are too long together. "
            "Move the file to another folder."
        )


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection with the program's settings; nothing is written to the file.

    Raises ArchiveError where the file is missing or cannot be opened.
    """
    _refuse_long_names(path)
    if path.is_dir():
        raise ArchiveError(f"{path} is a folder, not an archive.")
    if not path.is_file():
        raise ArchiveError(f"There is no archive at {path}.")
    if not os.access(path, os.R_OK):
        raise ArchiveError(f"{path.name} cannot be opened: you may not read it.")
    with plain_words(path):
        mode = _read_only_mode(path) if read_only else "mode=rw"
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{mode}",
            uri=True,
            isolation_level=None,
            factory=PlainConnection,
        )
        connection.of(path)
        connection.row_factory = sqlite3.Row
        _set(connection)
        return connection


def _read_only_mode(path: Path) -> str:
    """A file left in the log's mode, without a log beside it, is read without making one."""
    with path.open("rb") as file:
        logged = file.read(20)[18:] == b"\x02\x02"
    alone = logged and not path.with_name(f"{path.name}-wal").exists()
    return "mode=ro&immutable=1" if alone else "mode=ro"


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection of its own for reading; it writes nothing, and leaves nothing behind.

    It may write and is told not to: one that may only read cannot take the log's files away.
    """
    connection = connect(path, read_only=not writable(path))
    with plain_words(path):
        connection.execute("PRAGMA query_only = ON")
    return connection


def _set(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys = ON")
    # As FULL, and the folder is synced when the rollback journal of opening and closing goes: else
    # a power cut could bring that journal back and play it over pages written since.
    connection.execute("PRAGMA synchronous = EXTRA")


def writable(path: Path) -> bool:
    """Whether the file and its folder (for the journal) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def use_write_ahead_log(connection: sqlite3.Connection, path: Path) -> bool:
    """Switch to WAL where the folder allows it; False where it cannot work (network shares)."""
    mode = "DELETE" if is_shared(path) else "WAL"
    with plain_words(path):
        return str(connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0]) == "wal"


def is_shared(path: Path) -> bool:
    """Whether a folder lies on another machine."""
    kind = file_system(path)
    return kind in _SHARED or kind.startswith("fuse.") or path.drive.startswith("\\\\")


def file_system(path: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The type of the file system that holds ``path``, or ``""`` where it cannot be told."""
    if not mounts.exists():
        return ""
    best, whole = ("", ""), path.resolve()
    for line in mounts.read_text("utf-8", "replace").splitlines():
        point, kind = [*line.split(), "", "", ""][1:3]
        point = point.replace("\\040", " ")
        if len(point) > len(best[0]) and whole.is_relative_to(point):
            best = (point, kind)
    return best[1]


def leave(connection: sqlite3.Connection, path: Path) -> None:
    """Close so that one plain file is left; the last of several to close does it.

    Raises ArchiveError where the file turns out to be damaged; it is closed all the same.
    """
    try:
        with plain_words(path):
            _fold_back(connection)
    finally:
        connection.close()


def leave_reader(connection: sqlite3.Connection) -> None:
    """Close a reader; where the archive was closed before it, it leaves the one plain file."""
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("PRAGMA journal_mode = DELETE")
    except (sqlite3.DatabaseError, DamagedError):
        # The archive is still open, which is the rule, or cannot be written: nothing is to be done,
        # and what is wrong with a damaged file was said by whoever read it.
        return
    finally:
        connection.close()


def _fold_back(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        # Another window still reads, or the disk is full or write-protected: the log holds all
        # that was saved, and is folded back by whoever opens or closes the file next.
        return
