"""Safety: copies, backups and checks of the archive file."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from editor.store import checking
from editor.store.backups import copying, restoring, shelf
from editor.store.connecting import connection as opening
from editor.store.connecting.transaction import tell_of_waiting
from editor.store.leftovers import look_first
from editor.store.store import Store

__all__ = ["Safety", "check", "restore", "tell_of_waiting"]

_REST = 0.001
"""Seconds of rest after each article, so that the check takes no more than half of a core."""


class Safety:
    """What keeps an archive from being lost."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save_copy(self, path: Path) -> None:
        """Write a whole copy under another name. Raises ArchiveError in plain words."""
        copying.copy_to(self._store.file.connection, self._store.file.path, path)

    def backup(self) -> Path:
        """Write a backup into the folder ``backups`` beside the archive and say where."""
        archive = self._store.file.path
        now = datetime.now().astimezone()
        path = shelf.new_name(archive, shelf.beside(archive), now, by_itself=False)
        self.save_copy(path)
        return path

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file; nothing where it is sound."""
        return checking.check(self._store.file.path)


def restore(source: Path, target: Path) -> Path | None:
    """Put a backup in the place of an archive; returns where the former one was set aside."""
    return restoring.restore(source, target)


def check(path: Path, *, quick: bool = False) -> tuple[str, ...]:
    """What is wrong with an archive file, on a connection of its own; nothing if sound.

    ``quick`` looks at the file only, as after opening. Raises ArchiveError where it is no archive.
    """
    if not quick:
        look_first(path)
    return checking.check(path, quick=quick)


def check_quietly(path: Path, ended: Callable[[], bool]) -> tuple[str, ...]:
    """As ``check``, beside other work: it rests after each article, and stops where it is ended.

    On a shared folder only the file is looked at, for a reader there holds up whoever writes.
    """

    def rest(_done: int, _every: int) -> None:
        if ended():
            raise _EndedError
        time.sleep(_REST)

    try:
        return checking.check(path, quick=opening.is_shared(path), progress=rest)
    except _EndedError:
        return ()


class _EndedError(Exception):
    """Nobody waits for the check any more."""
