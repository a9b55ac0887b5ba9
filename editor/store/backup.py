"""Copies of the archive, and finding out whether a file is sound."""

import os
import sqlite3
import uuid
from datetime import datetime
from pathlib import Path

from editor.chronicle.errors import ArchiveError
from editor.store import connection as opening
from editor.store.trouble import plain_words


def copy_to(connection: sqlite3.Connection, source: Path, target: Path) -> None:
    """Write a whole, consistent copy; it appears under its name only when complete.

    Raises ArchiveError where the folder cannot be written or the disk is full.
    """
    if target.absolute() == source.absolute():
        raise ArchiveError("That is the archive itself. Choose another name for the copy.")
    if not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise ArchiveError(f"The folder {target.parent} cannot be written to.")
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    try:
        with plain_words(target):
            copy = sqlite3.connect(unfinished, isolation_level=None)
            try:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def backup_path(source: Path) -> Path:
    """Where a backup made now goes: a folder ``backups`` beside the archive."""
    folder = source.parent / "backups"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"The folder {folder} cannot be made: {error.strerror}.") from error
    moment = datetime.now().astimezone()
    wanted = folder / f"{source.stem} {moment:%Y-%m-%d %H%M%S}{source.suffix}"
    number = 1
    while wanted.exists():
        number += 1
        wanted = folder / f"{source.stem} {moment:%Y-%m-%d %H%M%S} ({number}){source.suffix}"
    return wanted


def restore(backup: Path, target: Path) -> Path | None:
    """Put a backup in the place of an archive; what stood there is kept beside it.

    Returns where the former archive was moved, or None where there was none. Raises ArchiveError
    where the backup is not a sound archive.
    """
    problems = check(backup)
    if problems:
        raise ArchiveError(f"{backup.name} is damaged and was not restored: {problems[0]}")
    connection = opening.connect(backup, read_only=True)
    unfinished = target.with_name(f".{target.name}.{uuid.uuid4().hex}")
    try:
        copy_to(connection, backup, unfinished)
        kept = _set_aside(target)
        unfinished.replace(target)
    finally:
        connection.close()
        unfinished.unlink(missing_ok=True)
    return kept


def _set_aside(target: Path) -> Path | None:
    if not target.exists():
        return None
    moment = datetime.now().astimezone()
    kept = target.with_name(f"{target.stem} before restore {moment:%Y-%m-%d %H%M%S}{target.suffix}")
    for beside in ("-wal", "-shm", "-journal"):
        if target.with_name(target.name + beside).exists():
            raise ArchiveError(
                f"{target.name} is open in another window. Close it there before restoring."
            )
    target.rename(kept)
    return kept


def check(path: Path) -> tuple[str, ...]:
    """What is wrong with an archive file, in words; nothing where it is sound.

    Reads on its own connection. Raises ArchiveError where the file is no archive at all.
    """
    connection = opening.connect(path, read_only=not opening.writable(path))
    try:
        with plain_words(path):
            connection.execute("PRAGMA query_only = ON")
        opening.verify(connection, path)
        with plain_words(path):
            return tuple(_problems(connection))
    finally:
        connection.close()


def _problems(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    lost = connection.execute("PRAGMA foreign_key_check").fetchall()
    if lost:
        found.append(f"{len(lost)} rows name others that are not there.")
    ends = connection.execute(
        'SELECT text, max("end") FROM article JOIN passage ON article = article.id '
        "GROUP BY article.id"
    )
    wrong = sum(end > len(text) for text, end in ends)
    if wrong:
        found.append(f"{wrong} articles have passages that reach past the end of their text.")
    return found
