"""The journal: every write is one named step, and the history gives each one back.

TEMP triggers, made at opening, write every row's image before and after into ``change``. They
live in the connection, not in the file, so a foreign program cannot find or forge them.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from editor.chronicle.change import NOTHING, Change, Step
from editor.chronicle.errors import ArchiveError, StepError
from editor.store import schema
from editor.store.images import Image, columns, image_sql, put_back
from editor.store.trouble import plain_words

Follow = Callable[[Iterable[Image]], Change]
"""Brings the kept tables up to date with the images of a step and says what it touched."""


@dataclass(slots=True)
class OpenStep:
    """A step being written. ``change`` is there once the ``with`` block has ended."""

    id: int
    label: str
    change: Change = field(default=NOTHING)


class Journal:
    """Writes steps, takes them back and gives them again, on one connection."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, follow: Follow, who: str, window: str
    ) -> None:
        self._connection = connection
        self._path = path
        self._follow = follow
        self._window = window
        self.who = who
        self._open: OpenStep | None = None
        _make_triggers(connection)

    @contextmanager
    def step(self, label: str) -> Iterator[OpenStep]:
        """One transaction, one entry of the history. A step inside a step joins it.

        Nothing is left of it if the block raises; an empty step leaves no entry.
        """
        if self._open is not None:
            yield self._open
            return
        with self._transaction():
            step = OpenStep(self._enter(label), label)
            self._open = step
            try:
                yield step
                step.change = self._close(step)
            finally:
                self._open = None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with plain_words(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _enter(self, label: str) -> int:
        cursor = self._connection.execute(
            "INSERT INTO step (label, who, at, window, state) VALUES (?, ?, ?, ?, 'done')",
            (label, self.who, datetime.now().astimezone().isoformat("T", "seconds"), self._window),
        )
        self._record_into(cursor.lastrowid)
        return int(cursor.lastrowid or 0)

    def _record_into(self, step: int | None) -> None:
        self._connection.execute("UPDATE temp.journal SET step = ?", (step,))

    def _close(self, step: OpenStep) -> Change:
        self._record_into(None)
        images = self.images(step.id)
        if not images:
            self._connection.execute("DELETE FROM step WHERE id = ?", (step.id,))
            return NOTHING
        self._connection.execute("UPDATE step SET label = ? WHERE id = ?", (step.label, step.id))
        self._connection.execute("UPDATE step SET state = 'gone' WHERE state = 'undone'")
        return self._say(step.id, step.label, images)

    def _say(self, step: int, label: str, images: list[Image]) -> Change:
        touched = self._follow(images)
        return Change(
            step=step,
            label=label,
            tables=touched.tables,
            articles=touched.articles,
            passages=touched.passages,
            days=touched.days,
        )

    def images(self, step: int) -> list[Image]:
        """Every row image of a step, in the order written."""
        rows = self._connection.execute(
            'SELECT "table", row, before, after FROM change WHERE step = ? ORDER BY id', (step,)
        )
        return [Image(*row) for row in rows]

    def undo(self, step: int | None = None) -> Change:
        """Take back a step (the newest one if none is named).

        Raises StepError where there is none, or where a later step leans on the same rows.
        """
        return self._turn(self._newest("done") if step is None else step, back=True)

    def redo(self) -> Change:
        """Give again the step that was taken back last."""
        row = self._connection.execute("SELECT min(id) FROM step WHERE state = 'undone'").fetchone()
        if row[0] is None:
            raise StepError("There is nothing to redo.")
        return self._turn(row[0], back=False)

    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        return self._label("SELECT label FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1")

    def next_redo(self) -> str | None:
        """What redo would give again, in words."""
        return self._label("SELECT label FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")

    def _label(self, sql: str) -> str | None:
        row = self._connection.execute(sql).fetchone()
        return str(row[0]) if row else None

    def _newest(self, state: str) -> int:
        row = self._connection.execute(
            "SELECT max(id) FROM step WHERE state = ?", (state,)
        ).fetchone()
        if row[0] is None:
            raise StepError("There is nothing to undo.")
        return int(row[0])

    def _turn(self, step: int, *, back: bool) -> Change:
        label = self._connection.execute("SELECT label FROM step WHERE id = ?", (step,)).fetchone()
        with self._transaction():
            images = [one.turned() for one in reversed(self.images(step))] if back else (
                self.images(step)
            )  # fmt: skip
            for image in images:
                if not put_back(self._connection, image):
                    raise StepError(self._why_not(step, label[0], image))
            state = "undone" if back else "done"
            self._connection.execute("UPDATE step SET state = ? WHERE id = ?", (state, step))
            return self._say(step, f"{'Undo' if back else 'Redo'}: {label[0]}", images)

    def _why_not(self, step: int, label: str, image: Image) -> str:
        later = self._connection.execute(
            'SELECT step.label FROM change JOIN step ON step.id = change.step WHERE "table" = ? '
            "AND row = ? AND step.id > ? AND state = 'done' ORDER BY change.id DESC",
            (image.table, image.row, step),
        ).fetchone()
        what = f"“{later[0]}” came later and" if later else "Something"
        return f"“{label}” cannot be turned back alone: {what} changed the same rows."

    def steps(self, limit: int = 200, before: int | None = None) -> list[Step]:
        """The history, newest first. Steps overtaken by a new one are not listed."""
        rows = self._connection.execute(
            "SELECT id, label, who, at, state = 'done' FROM step WHERE state <> 'gone' "
            "AND (?1 IS NULL OR id < ?1) ORDER BY id DESC LIMIT ?2",
            (before, limit),
        )
        return [Step(id=r[0], label=r[1], who=r[2], at=r[3], done=bool(r[4])) for r in rows]


def _make_triggers(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TEMP TABLE journal (step INTEGER)")
    connection.execute("INSERT INTO temp.journal VALUES (NULL)")
    for table in schema.JOURNALED:
        for event, before, after in (("INSERT", None, "NEW"), ("UPDATE", "OLD", "NEW"),
                                     ("DELETE", "OLD", None)):  # fmt: skip
            names = columns(table, whole=event != "UPDATE")
            connection.execute(
                f'CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main."{table}" '
                "WHEN (SELECT step FROM journal) IS NOT NULL BEGIN "
                'INSERT INTO change (step, "table", row, before, after) VALUES '
                f"((SELECT step FROM journal), '{table}', {after or before}.id, "
                f"{image_sql(names, before)}, {image_sql(names, after)}); END"
            )


def clear_history(connection: sqlite3.Connection) -> None:
    """Forget every step: for a file that is to start with its contents as given."""
    if connection.in_transaction:
        raise ArchiveError("The history cannot be cleared inside a step.")
    connection.execute("DELETE FROM change")
    connection.execute("DELETE FROM step")
