"""Backups: made without being asked, found again, and what each of them holds.

Everything here has connections of its own, so that it can be done on another thread while the
archive is worked on.
"""

from datetime import datetime
from pathlib import Path

from editor.chronicle.backup import Backup, Contents
from editor.chronicle.errors import ArchiveError
from editor.store.backups import contents as reading
from editor.store.backups import making, shelf


def back_up(archive: Path, second: Path | None = None) -> tuple[Path, ...]:
    """Make the backups that are due: beside the archive, and in a second place if one is named.

    Gives those that were made; none where nothing changed since the last. Where one place fails
    the other is still tried. Raises ArchiveError in plain words.
    """
    made: list[Path] = []
    failed: list[ArchiveError] = []
    now = datetime.now().astimezone()
    for folder in shelf.folders(archive, second):
        try:
            path = making.back_up(archive, folder, now)
        except ArchiveError as error:
            failed.append(error)
        else:
            made += [path] if path else []
    if failed:
        raise failed[0]
    return tuple(made)


def backups(archive: Path, second: Path | None = None) -> tuple[Backup, ...]:
    """Every copy of an archive that is there, from both places, newest first."""
    return shelf.found(archive, second)


def contents(path: Path) -> Contents:
    """What an archive or a copy of one comes to. Raises ArchiveError where it cannot be read."""
    return reading.contents(path)
