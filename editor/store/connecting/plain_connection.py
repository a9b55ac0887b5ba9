"""A connection on which damage is said in words, wherever it is met."""

import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

from editor.chronicle.errors import DamagedError
from editor.store.connecting.trouble import in_words

_ERRORS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""The second where what SQLite says is wrong holds a piece of what is wrong."""


class PlainCursor(sqlite3.Cursor):
    """A cursor that says in words where the file turns out to be damaged, at whatever row.

    Other errors stay what they are: who waits for another program, or for a full disk, knows it.
    """

    connection: "PlainConnection"

    def execute(self, *asked: Any) -> "PlainCursor":  # noqa: ANN401 - as sqlite3 has it
        """Run one statement."""
        try:
            super().execute(*asked)
        except _ERRORS as error:
            self._tell_damage(error)
            raise
        return self

    def __next__(self) -> Any:  # noqa: ANN401 - as sqlite3 has it
        """The next row."""
        try:
            return super().__next__()
        except _ERRORS as error:
            self._tell_damage(error)
            raise

    def fetchone(self) -> Any:  # noqa: ANN401 - as sqlite3 has it
        """The next row, or None."""
        try:
            return super().fetchone()
        except _ERRORS as error:
            self._tell_damage(error)
            raise

    def fetchall(self) -> list[Any]:
        """The rows that are left."""
        try:
            return super().fetchall()
        except _ERRORS as error:
            self._tell_damage(error)
            raise

    def _tell_damage(self, error: sqlite3.DatabaseError | UnicodeDecodeError) -> None:
        told = in_words(error, self.connection.path)
        if isinstance(told, DamagedError):
            raise told from error


_open: Counter[Path] = Counter()
"""How many connections of this program each file has."""


def is_open_here(path: Path) -> bool:
    """Whether this program has the file open."""
    return _open[path.absolute()] > 0


def _place(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class PlainConnection(sqlite3.Connection):
    """A connection whose cursors are plain ones. ``path`` is the file, for the words."""

    path = Path()
    _counted = False
    _place: tuple[int, int] | None = None

    def of(self, path: Path) -> None:
        """Say which file it is."""
        self.path, self._counted = path.absolute(), True
        self._place = _place(path)
        _open[self.path] += 1

    def is_at_its_place(self) -> bool:
        """Whether the file that is open is still the one of its name."""
        return _place(self.path) == self._place

    def close(self) -> None:
        """Close it."""
        super().close()
        if self._counted:
            self._counted = False
            _open[self.path] -= 1

    def cursor(self, *_factory: object) -> Any:  # noqa: ANN401 - as sqlite3 has it
        """A cursor."""
        return super().cursor(PlainCursor)

    def execute(self, *asked: Any) -> Any:  # noqa: ANN401 - as sqlite3 has it
        """Run one statement."""
        return self.cursor().execute(*asked)
