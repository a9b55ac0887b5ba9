"""Making backups while the archive is worked on: pages at a time, on a connection of their own."""

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from editor.chronicle.backup import Origin
from editor.chronicle.errors import ArchiveError
from editor.store.backups import rotation, shelf
from editor.store.backups.contents import Mark, mark_of
from editor.store.backups.copying import appearing
from editor.store.checking import check
from editor.store.connecting import connection as opening
from editor.store.connecting.trouble import plain_words
from editor.store.connecting.trust import verify

PAGES = 256
"""Pages that are copied before others have their turn: a megabyte."""
PAUSE = 0.002
"""Seconds between them."""
SPARE = 3
"""So many times the archive must fit into what is free, or a backup would fill the disk."""


def back_up(archive: Path, folder: Path, now: datetime) -> Path | None:
    """Make a backup in a folder, look into it, and take away those that are kept no longer.

    None where the newest one there holds all of it, or nothing was done in the archive yet.
    Raises ArchiveError in plain words; nothing half made is left.
    """
    with _reading(archive) as source:
        mark = mark_of(source)
        if not mark.newest or mark == _newest_mark(archive, folder):
            return None
        path = shelf.new_name(archive, folder, now, by_itself=True)
        _refuse_to_fill(archive, folder)
        with appearing(path) as unfinished:
            _copy(source, unfinished, archive)
            _look_into(unfinished, mark, path)
    _rotate(archive, folder, now)
    return path


@contextmanager
def _reading(archive: Path) -> Iterator[sqlite3.Connection]:
    """One moment of the archive, however long it is read, where its log allows that.

    Without the log (shared folders) a reader that stays would keep others from writing.
    """
    connection = opening.connect_reader(archive)
    try:
        verify(connection, archive)
        with plain_words(archive):
            if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                connection.execute("BEGIN")
            yield connection
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        opening.leave_reader(connection)


def _copy(source: sqlite3.Connection, target: Path, archive: Path) -> None:
    copy = sqlite3.connect(target, isolation_level=None)
    try:
        with plain_words(archive):
            source.backup(copy, pages=PAGES, progress=_give_way(time.sleep))
            copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _give_way(pause: Callable[[float], None]) -> Callable[[int, int, int], None]:
    def progress(_status: int, remaining: int, _total: int) -> None:
        if remaining:
            pause(PAUSE)

    return progress


def _look_into(copy: Path, mark: Mark, named: Path) -> None:
    if problems := check(copy, quick=True):
        raise ArchiveError(f"The backup {named.name} could not be read back: {problems[0]}")
    with _reading(copy) as reader:
        if mark_of(reader) != mark:
            raise ArchiveError(f"The backup {named.name} does not hold what the archive holds.")


def _newest_mark(archive: Path, folder: Path) -> Mark | None:
    """The mark of the newest backup of a folder that can be read; None where there is none."""
    made = shelf.in_folder(folder, archive)
    for one in sorted(made, key=lambda one: one.made, reverse=True):
        try:
            with _reading(one.path) as connection:
                return mark_of(connection)
        except ArchiveError:
            continue  # damaged: it does not stand for the archive
    return None


def _refuse_to_fill(archive: Path, folder: Path) -> None:
    if shutil.disk_usage(folder).free < SPARE * archive.stat().st_size:
        raise ArchiveError(f"The disk that holds {folder} has too little room for a backup.")


def _rotate(archive: Path, folder: Path, now: datetime) -> None:
    there = shelf.in_folder(folder, archive)
    made = [one for one in there if one.origin is Origin.BY_ITSELF]
    staying = set(rotation.kept(made, now))
    for one in made:
        if one not in staying:
            _take_away(one.path)


def _take_away(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ArchiveError(f"The old backup {path} cannot be deleted: {error.strerror}.") from error
