"""The open archive file: its connection, its journal, and writing through sqlite-utils."""

import sqlite3
import uuid
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.store import connection as opening
from editor.store import schema
from editor.store.following import Following
from editor.store.journal import Journal
from editor.store.rows import stored
from editor.store.trouble import plain_words

if TYPE_CHECKING:
    from sqlite_utils import Database


class File:
    """One archive, open on one connection. Use ``File.open`` or ``File.create``."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, notices: tuple[str, ...]
    ) -> None:
        self.path = path
        self.connection = connection
        self.notices = notices
        self._closed = False
        self.writable = opening.writable(path)
        self.following = Following(connection)
        self.journal = Journal(connection, path, self.following.follow, "", uuid.uuid4().hex)

    @classmethod
    def open(cls, path: Path) -> "File":
        """Open an archive; its tables are compared first, and copied before they are changed.

        Raises ArchiveError in plain words: not ours, newer, altered, damaged, not accessible.
        """
        can_write = path.is_file() and opening.writable(path)
        connection = opening.connect(path, read_only=not can_write)
        try:
            opening.verify(connection, path)
            notices = _prepare(connection, path, can_write=can_write)
            return cls(path, connection, notices)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def create(cls, path: Path) -> "File":
        """Make an archive file with tables and nothing in them. ``path`` must be free."""
        _make(path)
        return cls.open(path)

    @cached_property
    def db(self) -> "Database":
        """The connection as sqlite-utils sees it; loaded before the first write."""
        from sqlite_utils import Database

        return Database(self.connection, execute_plugins=False)

    def insert(self, table: str, values: dict[str, object]) -> int:
        """Insert a row and return its id."""
        with plain_words(self.path):
            done = self.db.table(table).insert({k: stored(v) for k, v in values.items()})
        return int(str(done.last_pk))

    def insert_all(self, table: str, many: list[dict[str, object]]) -> None:
        """Insert rows."""
        with plain_words(self.path):
            self.db.table(table).insert_all(
                [{k: stored(v) for k, v in values.items()} for values in many]
            )

    def update(self, table: str, key: int, values: dict[str, object]) -> None:
        """Change fields of a row."""
        with plain_words(self.path):
            self.db.table(table).update(key, {k: stored(v) for k, v in values.items()})

    def delete(self, table: str, key: int) -> None:
        """Delete a row."""
        with plain_words(self.path):
            self.db.table(table).delete(key)

    def rows(self, sql: str, values: Any = ()) -> list[sqlite3.Row]:  # noqa: ANN401 - as sqlite3
        """Read rows."""
        with plain_words(self.path):
            return self.connection.execute(sql, values).fetchall()

    def close(self) -> None:
        """Leave one plain file behind. Closing twice does nothing."""
        if not self._closed:
            self._closed = True
            opening.leave(self.connection)


def _prepare(connection: sqlite3.Connection, path: Path, *, can_write: bool) -> tuple[str, ...]:
    if not can_write:
        return (f"{path.name} can only be read. Nothing can be changed; save a copy to work on.",)
    if connection.execute("PRAGMA user_version").fetchone()[0] < schema.VERSION:
        from sqlite_utils import Database

        from editor.store.migrations import migrate

        opening.copy_before_migration(path)
        with plain_words(path):
            migrate(Database(connection, execute_plugins=False))
        opening.verify(connection, path)
    if not opening.use_write_ahead_log(connection, path):
        return (f"{path.name} lies on a shared folder: saving is slower there, and safe.",)
    return ()


def _make(path: Path) -> None:
    from sqlite_utils import Database

    from editor.store.migrations import migrate

    with plain_words(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            migrate(Database(connection, execute_plugins=False))
        finally:
            connection.close()
