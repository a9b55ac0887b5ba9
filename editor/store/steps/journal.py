"""The journal: every write is one named step, with each row's image before and after.

TEMP triggers, made at opening, write the images into ``change``. They live in the connection,
not in the file, so a foreign program cannot find or forge them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import ArchiveError
from editor.store import schema
from editor.store.connecting.transaction import transaction
from editor.store.following.images import Follow, columns, image_sql, images_of


@dataclass(slots=True)
class OpenStep:
    """A step being written. ``change`` is there once the ``with`` block has ended."""

    id: int
    label: str
    change: Change = field(default=NOTHING)


@dataclass(frozen=True, slots=True)
class Window:
    """Whose steps these are: those of this opening of the file, and all that were there before.

    So undo reaches back over a restart, and never into what another window does meanwhile.
    """

    name: str
    before: int

    OWN = "(window = ? OR id <= ?)"
    """A condition on ``step``; its values are ``values``."""

    @property
    def values(self) -> tuple[str, int]:
        """Name, and the last step that was there at opening."""
        return self.name, self.before

    @classmethod
    def of(cls, connection: sqlite3.Connection, name: str) -> "Window":
        """The window that opens the file now."""
        last = connection.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()
        return cls(name, last[0])


class Journal:
    """Writes steps on one connection."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, follow: Follow, window: Window
    ) -> None:
        self._connection = connection
        self._path = path
        self._follow = follow
        self._window = window
        self._open: OpenStep | None = None
        self.who = ""
        """The name that stands on each step from now on."""
        _make_triggers(connection)

    @contextmanager
    def step(self, label: str) -> Iterator[OpenStep]:
        """One transaction, one entry of the history. A step inside a step joins it.

        Nothing is left of it if the block raises; an empty step leaves no entry.
        """
        if self._open is not None:
            yield self._open
            return
        with transaction(self._connection, self._path):
            step = OpenStep(self._enter(label), label)
            self._open = step
            try:
                yield step
                step.change = self._close(step)
            finally:
                self._open = None

    def _enter(self, label: str) -> int:
        cursor = self._connection.execute(
            "INSERT INTO step (label, who, at, window, state, turned) "
            "VALUES (?, ?, ?, ?, 'done', 0)",
            (label, self.who, _now(), self._window.name),
        )
        self._record_into(cursor.lastrowid)
        return int(cursor.lastrowid or 0)

    def _record_into(self, step: int | None) -> None:
        self._connection.execute("UPDATE temp.journal SET step = ?", (step,))

    def _close(self, step: OpenStep) -> Change:
        self._record_into(None)
        images = images_of(self._connection, step.id)
        if not images:
            self._connection.execute("DELETE FROM step WHERE id = ?", (step.id,))
            return NOTHING
        self._connection.execute(
            'UPDATE step SET label = ?, "rows" = ? WHERE id = ?', (step.label, len(images), step.id)
        )
        self._connection.execute(
            f"UPDATE step SET state = 'gone' WHERE state = 'undone' AND {Window.OWN}",
            self._window.values,
        )
        return replace(self._follow(images), step=step.id, label=step.label)


def _now() -> str:
    return datetime.now().astimezone().isoformat("T", "seconds")


def _make_triggers(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TEMP TABLE journal (step INTEGER)")
    connection.execute("INSERT INTO temp.journal VALUES (NULL)")
    for table in schema.JOURNALED:
        for event, before, after in (("INSERT", None, "NEW"), ("UPDATE", "OLD", "NEW"),
                                     ("DELETE", "OLD", None)):  # fmt: skip
            names = columns(table, whole=event != "UPDATE")
            images = image_sql(names, before), image_sql(names, after)
            connection.execute(
                f'CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main."{table}" '
                # A row written as it was is no change.
                f"WHEN (SELECT step FROM journal) IS NOT NULL AND {' IS NOT '.join(images)} "
                'BEGIN INSERT INTO change (step, "table", row, before, after) VALUES '
                f"((SELECT step FROM journal), '{table}', {after or before}.id, "
                f"{', '.join(images)}); END"
            )


def clear_history(connection: sqlite3.Connection) -> None:
    """Forget every step: for a file that is to start with its contents as given."""
    if connection.in_transaction:
        raise ArchiveError("The history cannot be cleared inside a step.")
    connection.execute("DELETE FROM change")
    connection.execute("DELETE FROM step")
