"""What a crash left beside an archive is tried on a copy before it is played into the file.

SQLite plays whatever log or journal lies beside a file into it, for good, also one of another
archive that was copied there by mistake. So, where nobody has the file open, a copy is opened
first; the archive and what lies beside it stay as they are if that is not sound.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from editor.chronicle.errors import ArchiveError, DamagedError
from editor.store.backups.copying import beside
from editor.store.checking import check
from editor.store.connecting.plain_connection import is_open_here

_SMALL = 64_000_000
"""Bytes up to which the copy is looked through whole; of a larger one, the structure."""
_HELD = (("-shm", 128, 1), ("", 0x40000000, 512))
"""Where SQLite locks: https://www.sqlite.org/src/file/src/os_unix.c"""


def look_first(path: Path) -> None:
    """Raise DamagedError where what lies beside an archive would spoil it; nothing is changed."""
    path = Path(os.path.realpath(path))  # a log lies beside the file itself, not beside a link
    left = [one for one in beside(path) if not one.name.endswith("-shm") and _filled(one)]
    if not left or is_open_here(path) or _is_held(path):
        return
    with tempfile.TemporaryDirectory() as folder:
        alone, folded = Path(folder) / "alone" / path.name, Path(folder) / path.name
        try:
            alone.parent.mkdir()
            shutil.copyfile(path, alone)
            for one in (path, *left):
                shutil.copyfile(one, folded.with_name(one.name))
        except OSError:
            return  # no room for a copy: then it is opened as SQLite would
        if why := _unsound(folded) or _of_another(alone, folded):
            raise DamagedError(f"{path.name} was not closed as it should be. {why}", path)


def _filled(path: Path) -> bool:
    with suppress(OSError):
        return path.is_file() and path.stat().st_size > 0
    return False


def _unsound(folded: Path) -> str:
    try:
        found = check(folded, quick=folded.stat().st_size > _SMALL)
    except ArchiveError as error:
        return str(error)
    return found[0] if found else ""


def _of_another(alone: Path, folded: Path) -> str:
    """Whether the log leads away from the past that the file itself knows.

    A file that is not sound without its log, as a power cut leaves it in the middle of folding the
    log in, knows nothing; then it is enough that the whole is sound.
    """
    if _unsound(alone):
        return ""
    sql = "SELECT id, label, who, at, window FROM step ORDER BY id DESC LIMIT 1"
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(alone)) as raw:
        last = raw.execute(sql).fetchone()
        with closing(sqlite3.connect(folded)) as other:
            known = other.execute(
                "SELECT id, label, who, at, window FROM step WHERE id = ?", (last or (0,))[:1]
            ).fetchone()
        if last != known:
            return "What lies beside it belongs to another archive."
    return ""


def _is_held(path: Path) -> bool:
    """Whether another program has the file open; where that cannot be told, it is taken to."""
    if sys.platform == "win32":
        return True
    import fcntl

    for end, start, length in _HELD:
        file = path.with_name(path.name + end)
        if not file.is_file():
            continue
        try:
            with file.open("r+b") as held:
                fcntl.lockf(held, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
        except OSError:
            return True
    return False
