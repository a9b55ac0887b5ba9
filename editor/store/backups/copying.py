"""Copies of the archive, whole and consistent while it is being worked on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from editor import paths
from editor.chronicle.errors import ArchiveError
from editor.store.connecting.trouble import plain_words

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file while it is open, or after a crash."""


def copy_to(connection: sqlite3.Connection, source: Path, target: Path) -> None:
    """Write a whole, consistent copy; it appears under its name only when complete.

    Raises ArchiveError where the folder cannot be written, the disk is full, or the name is that
    of the archive itself, of a folder, or of an archive that is open.
    """
    if target.exists() and target.samefile(source):
        raise ArchiveError("That is the archive itself. Choose another name for the copy.")
    if target.is_dir():
        raise ArchiveError(f"{target} is a folder. Choose a name for the copy.")
    if any(one.exists() for one in beside(target)):
        raise ArchiveError(
            f"{target.name} is open in another window. Choose another name for the copy."
        )
    with appearing(target) as unfinished, plain_words(target):
        copy = sqlite3.connect(unfinished, isolation_level=None)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """A name beside ``target`` to write under; what stands there in the end takes its place.

    Raises ArchiveError where the folder cannot be written.
    """
    unfinished = paths.unfinished(target)
    try:
        unfinished.touch(exist_ok=False)
        yield unfinished
        unfinished.replace(target)
    except OSError as error:
        raise ArchiveError(
            f"The folder {target.parent} cannot be written to: {error.strerror}."
        ) from error
    finally:
        if target.parent.is_dir():
            unfinished.unlink(missing_ok=True)


def beside(path: Path) -> tuple[Path, ...]:
    """The files that SQLite may keep beside this one."""
    return tuple(path.with_name(path.name + one) for one in BESIDE)


def copy_before_update(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy the file beside itself before its tables are changed, and return the copy's path."""
    copy = free(path.with_name(f"{path.stem} before update {moment()}{path.suffix}"))
    copy_to(connection, path, copy)
    return copy


def moment() -> str:
    """Now, as it stands in the name of a file."""
    return f"{datetime.now().astimezone():%Y-%m-%d %H%M%S}"


def free(wanted: Path) -> Path:
    """The name, or one with a number where a file has it already."""
    number, path = 1, wanted
    while path.exists():
        number += 1
        path = wanted.with_stem(f"{wanted.stem} ({number})")
    return path
