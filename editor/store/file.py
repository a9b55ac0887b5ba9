"""The open archive file: its connection, its journal, and writing through sqlite-utils."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.chronicle.errors import ArchiveError, TextError
from editor.store import schema
from editor.store.connecting import connection as opening
from editor.store.connecting.trouble import plain_words
from editor.store.connecting.trust import verify
from editor.store.following.following import Following
from editor.store.leftovers import look_first
from editor.store.rows import all_stored
from editor.store.steps.history import History
from editor.store.steps.journal import Journal, Window

if TYPE_CHECKING:
    from sqlite_utils import Database


class File:
    """One archive, open on one connection. Use ``File.open`` or ``File.create``."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        notices: tuple[str, ...],
        window: Window | None = None,
    ) -> None:
        self.path = path
        self.connection = connection
        self.notices = notices
        self.closed = False
        self.writable = opening.writable(path)
        self.damage = ""
        """What the check found, in words; then nothing is written any more."""
        self.sound = False
        """Whether the check looked through the whole file and found nothing."""
        follow = Following(connection).follow
        window = window or Window.of(connection, os.urandom(16).hex())
        self.journal = Journal(connection, path, follow, window)
        self.history = History(connection, path, follow, window)

    @classmethod
    def open(cls, path: Path, window: Window | None = None) -> "File":
        """Open an archive; its tables are compared first, and copied before they are changed.

        ``window``: whose steps these are, where it is open once more for the same window.

        Raises ArchiveError in plain words: not ours, newer, altered, damaged, not accessible.
        """
        look_first(path)
        can_write = path.is_file() and opening.writable(path)
        connection = opening.connect(path, read_only=not can_write)
        with ExitStack() as refused:
            refused.callback(connection.close)
            version = verify(connection, path)
            notices = _prepare(connection, path, version, can_write=can_write)
            opened = cls(path, connection, notices, window)
            refused.pop_all()  # nothing was amiss: the connection stays open
        return opened

    @classmethod
    def create(cls, path: Path) -> "File":
        """Make an archive file with tables and nothing in them. ``path`` must be free."""
        make_empty(path)
        return cls.open(path)

    @cached_property
    def db(self) -> "Database":
        """The connection as sqlite-utils sees it; loaded before the first write."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False)

    def insert(self, table: str, values: dict[str, object]) -> int:
        """Insert a row and return its id."""
        with self._writing():
            done = self.db.table(table).insert(all_stored(values))
        return int(str(done.last_pk))

    def insert_all(self, table: str, many: list[dict[str, object]]) -> None:
        """Insert rows."""
        with self._writing():
            self.db.table(table).insert_all([all_stored(values) for values in many])

    def update(self, table: str, key: int, values: dict[str, object]) -> None:
        """Change fields of a row."""
        with self._writing():
            self.db.table(table).update(key, all_stored(values))

    def update_all(self, table: str, keys: Collection[int], values: dict[str, object]) -> None:
        """Give many rows the same values, in one statement."""
        sets = ", ".join(f'"{name}" = ?' for name in values)
        with self._writing():
            done = self.connection.execute(
                f'UPDATE "{table}" SET {sets} WHERE id IN (SELECT value FROM json_each(?))',
                (*all_stored(values).values(), json.dumps(sorted(keys))),
            )
        if done.rowcount != len(keys):
            raise self._changed_meanwhile()

    def delete(self, table: str, key: int) -> None:
        """Delete a row."""
        with self._writing():
            self.db.table(table).delete(key)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        from sqlite_utils.db import NotFoundError

        try:
            with plain_words(self.path):
                yield
        except NotFoundError as error:
            raise self._changed_meanwhile() from error
        except UnicodeEncodeError as error:
            raise TextError("The words hold half a character. Copy them again.") from error

    def _changed_meanwhile(self) -> ArchiveError:
        return ArchiveError(
            f"Another window changed {self.path.name} meanwhile. Nothing was changed here; "
            "look again."
        )

    def rows(self, sql: str, values: Any = ()) -> list[sqlite3.Row]:  # noqa: ANN401 - as sqlite3
        """Read rows."""
        with plain_words(self.path):
            return self.connection.execute(sql, values).fetchall()

    def close(self) -> None:
        """Leave one plain file behind. Closing twice does nothing."""
        if not self.closed:
            self.closed = True
            opening.leave(self.connection, self.path)


def _prepare(
    connection: sqlite3.Connection, path: Path, version: int, *, can_write: bool
) -> tuple[str, ...]:
    if not can_write:
        return (f"{path.name} can only be read. Nothing can be changed; save a copy to work on.",)
    notices = _update(connection, path) if version < schema.VERSION else ()
    if not opening.use_write_ahead_log(connection, path):
        return (*notices, f"{path.name} lies on a shared folder: saving is slower there, and safe.")
    return notices


def _update(connection: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """Copy the file, then bring its tables to this version."""
    from sqlite_utils import Database

    from editor.store.backups import copying
    from editor.store.migrations import migrate

    copy = copying.copy_before_update(connection, path)
    with plain_words(path):
        migrate(Database(connection, execute_plugins=False))
    verify(connection, path)
    return (f"{path.name} was brought up to date. It is kept as it was in {copy.name}.",)


def make_empty(path: Path) -> None:
    """Make an archive file with tables and nothing in them, and leave it closed."""
    from sqlite_utils import Database

    from editor.store.migrations import migrate

    with plain_words(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            migrate(Database(connection, execute_plugins=False))
        finally:
            connection.close()
