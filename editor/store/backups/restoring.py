"""Putting a backup in the place of an archive."""

import sqlite3
from pathlib import Path

from editor.chronicle.errors import ArchiveError
from editor.store.backups.copying import BESIDE, appearing, beside, free, moment
from editor.store.checking import check
from editor.store.connecting import connection as opening
from editor.store.connecting.trouble import plain_words


def restore(backup: Path, target: Path) -> Path | None:
    """Put a backup in the place of an archive; what stood there is kept beside it.

    Returns where the former archive was moved, or None where there was none. Raises ArchiveError
    where the backup is not a sound archive, or the archive is open.
    """
    if target.exists() and target.samefile(backup):
        raise ArchiveError("That is the archive itself. Choose the backup to restore.")
    if target.is_dir():
        raise ArchiveError(f"{target} is a folder. Choose a name for the archive.")
    if problems := check(backup):
        raise ArchiveError(f"{backup.name} is damaged and was not restored: {problems[0]}")
    with appearing(target) as unfinished:
        _copy(backup, unfinished)
        return _set_aside(target)


def _copy(backup: Path, unfinished: Path) -> None:
    source = opening.connect_reader(backup)
    copy = sqlite3.connect(unfinished, isolation_level=None)
    try:
        with plain_words(unfinished):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
        opening.leave_reader(source)


def _set_aside(target: Path) -> Path | None:
    """Move a file out of the way, with what a crash may have left beside it."""
    if not target.exists():
        return None
    if _is_open(target):
        raise ArchiveError(
            f"{target.name} is open in another window. Close it there before restoring."
        )
    kept = free(target.with_stem(f"{target.stem} before restore {moment()}"))
    target.rename(kept)
    for end, left in zip(BESIDE, beside(target), strict=True):
        if left.exists():
            left.rename(kept.with_name(kept.name + end))
    return kept


def _is_open(target: Path) -> bool:
    """Whether another connection has the file; what a crash left is folded back on the way."""
    if not any(one.exists() for one in beside(target)):
        return False
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False  # damaged beyond reading, which is why it is being replaced
    else:
        return False
    finally:
        connection.close()
