"""The history: steps taken back and given again, one or many at once, also after a restart.

Steps that were taken back by one act bear the same number ``turned``: one redo gives all of them.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from editor.chronicle.change import Change
from editor.chronicle.errors import CutError, StepError
from editor.chronicle.steps import EVERY, Page, Sought, Spared, Step
from editor.store.connecting.transaction import transaction
from editor.store.following.countable import as_json
from editor.store.following.images import Follow, Image, images_of, put_back
from editor.store.steps import compaction, listing, touching
from editor.store.steps.journal import Window
from editor.store.steps.leaning import Row, last_step, torn

if TYPE_CHECKING:
    from collections.abc import Iterator

_DONE = f"state = 'done' AND {Window.OWN} ORDER BY id DESC LIMIT 1"
_UNDONE = f"state = 'undone' AND {Window.OWN} ORDER BY turned DESC LIMIT 1"
_GIVEN_UP = (
    "“{0}” cannot be taken back: its details were given up to save room. Its name is all that is "
    "left."
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Steps that are turned by one act, in the order written; ``label`` says them."""

    steps: tuple[int, ...]
    label: str


@dataclass(frozen=True, slots=True)
class History:
    """Turns steps of one connection."""

    connection: sqlite3.Connection
    path: Path
    follow: Follow
    window: Window

    def undo(self, step: int | None = None) -> Change:
        """Take back a step (this window's newest if none is named).

        Raises StepError where there is none, where its details were given up, or where a later
        step leans on the same rows.
        """
        with transaction(self.connection, self.path):
            found = self._newest() if step is None else self._named(step)
            if found is None:
                raise StepError("There is nothing to undo.")
            refused = f"“{found.label}” cannot be undone alone: "
            return replace(self._turn(found, refused, back=True), label=f"Undo: {found.label}")

    def go_back(self, step: int) -> Change:
        """Take back every step after this one, as one act: one redo gives them all again.

        Raises StepError where nothing came after it, or where details were given up since.
        """
        with transaction(self.connection, self.path):
            label = self._label(step)
            later = self._done_after(step)
            if not later:
                raise StepError(f"Nothing that could be taken back came after “{label}”.")
            turn = Turn(tuple(later), _numbered(len(later), later[max(later)]))
            refused = f"The archive cannot go back to “{label}”: "
            return replace(self._turn(turn, refused, back=True), label=f"Undo: {turn.label}")

    def redo(self) -> Change:
        """Give again what this window took back last."""
        with transaction(self.connection, self.path):
            found = self._last_turned()
            if found is None:
                raise StepError("There is nothing to redo.")
            name = f"“{found.label}”" if len(found.steps) == 1 else found.label
            refused = f"{name} cannot be redone alone: "
            return replace(self._turn(found, refused, back=False), label=f"Redo: {found.label}")

    def next_undo(self) -> str | None:
        """What undo would take back, in words; nothing where its details were given up."""
        row = self._first(f"SELECT label, compacted FROM step WHERE {_DONE}", self.window.values)
        return row[0] if row is not None and not row[1] else None

    def next_redo(self) -> str | None:
        """What redo would give again, in words."""
        found = self._last_turned()
        return found.label if found else None

    def number_after(self, step: int) -> int:
        """How many steps going back to this one would take back."""
        row = self._first("SELECT count(*) FROM step WHERE state = 'done' AND id > ?", (step,))
        return int(row[0]) if row else 0

    def steps(
        self, limit: int = 200, before: int | None = None, sought: Sought = EVERY
    ) -> list[Step]:
        """The history, newest first. Steps overtaken by a new one are not listed."""
        return listing.listed(self.connection, limit, before, sought)

    def page(self, limit: int, before: int | None, sought: Sought) -> Page:
        """A page of the steps looked for, and where the next begins."""
        return listing.page(self.connection, limit, before, sought)

    def some(self, steps: Iterable[int]) -> list[Step]:
        """Steps by id, newest first, but for those overtaken by a new one."""
        return listing.some(self.connection, steps)

    def people(self) -> tuple[str, ...]:
        """Whose names stand on steps."""
        return listing.people(self.connection)

    def images(self, step: int) -> list[Image]:
        """Every row a step wrote, in order."""
        return images_of(self.connection, step)

    def images_of_item(self, passage: int) -> list[tuple[int, Image]]:
        """Every image of a passage and its places, with its step, in order."""
        return list(touching.images_of_item(self.connection, passage))

    def older_than(self, day: date) -> Spared:
        """What giving up the details of every step before a day comes to."""
        return compaction.older_than(self.connection, day)

    def larger_than(self, size: int, kept_from: date) -> Spared:
        """What giving up comes to where details are to take so many bytes at most."""
        return compaction.larger_than(self.connection, size, kept_from)

    def give_up(self, spared: Spared) -> None:
        """Give up the details of old steps, and the room they took in the file."""
        with transaction(self.connection, self.path):
            compaction.give_up(self.connection, spared.through)
        compaction.take_room(self.connection, self.path)

    def _newest(self) -> Turn | None:
        row = self._first(f"SELECT id FROM step WHERE {_DONE}", self.window.values)
        return self._named(row[0]) if row else None

    def _named(self, step: int) -> Turn:
        label = self._label(step)
        row = self._first("SELECT state, compacted FROM step WHERE id = ?", (step,))
        if row is not None and row[1]:
            raise StepError(_GIVEN_UP.format(label))
        if row is None or row[0] != "done":
            raise StepError(f"“{label}” is taken back already.")
        return Turn((step,), label)

    def _label(self, step: int) -> str:
        row = self._first("SELECT label FROM step WHERE id = ? AND state <> 'gone'", (step,))
        if row is None:
            raise StepError("That step is not in the history.")
        return str(row[0])

    def _done_after(self, step: int) -> dict[int, str]:
        """The steps to take back, in order, with their labels."""
        rows = self.connection.execute(
            "SELECT id, label, compacted FROM step WHERE state = 'done' AND id > ? ORDER BY id",
            (step,),
        ).fetchall()
        for row in rows:
            if row[2]:
                raise StepError(_GIVEN_UP.format(row[1]))
        return {row[0]: row[1] for row in rows}

    def _last_turned(self) -> Turn | None:
        row = self._first(f"SELECT turned FROM step WHERE {_UNDONE}", self.window.values)
        if row is None:
            return None
        rows = self.connection.execute(
            "SELECT id, label FROM step WHERE state = 'undone' AND turned = ? ORDER BY id", row
        ).fetchall()
        return Turn(tuple(one[0] for one in rows), _numbered(len(rows), rows[-1][1]))

    def _first(self, sql: str, values: Iterable[object]) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self.connection.execute(sql, tuple(values)).fetchone()
        return found

    def _turn(self, turn: Turn, refused: str, *, back: bool) -> Change:
        """Turn steps; whoever turned them can turn them again. The label is the caller's."""
        with _in_words(refused):
            images = self._put_back(turn, refused, back=back)
            parted = torn(self.connection, images)
            if parted is not None:
                raise StepError(refused + self._why(parted, turn))
            touched = self.follow(images)
        self.connection.execute(
            "UPDATE step SET state = ?, window = ?, turned = "
            "(SELECT coalesce(max(turned), 0) + 1 FROM step WHERE state = 'undone') "
            "WHERE id IN (SELECT value FROM json_each(?))",
            ("undone" if back else "done", self.window.name, as_json(turn.steps)),
        )
        return replace(touched, step=turn.steps[-1])

    def _put_back(self, turn: Turn, refused: str, *, back: bool) -> list[Image]:
        """Write the rows one by one; what comes of each in the end is given."""
        whole: dict[Row, Image] = {}
        rows = self.connection.execute(
            'SELECT "table", row, before, after FROM change WHERE step IN '
            f"(SELECT value FROM json_each(?)) ORDER BY id {'DESC' if back else ''}",
            (as_json(turn.steps),),
        )
        for row in rows:
            image = Image(*row).turned() if back else Image(*row)
            key = (image.table, image.row)
            if not put_back(self.connection, image):
                raise StepError(refused + self._why(key, turn))
            whole[key] = whole[key].then(image) if key in whole else image
        return list(whole.values())

    def _why(self, row: Row, turn: Turn) -> str:
        later = last_step(self.connection, row, turn.steps[-1])
        return f"{f'“{later}”' if later else 'something'} came later and leans on the same rows."


def _numbered(number: int, last: str) -> str:
    """What several steps are called together."""
    return last if number == 1 else f"{number} steps, the last “{last}”"


@contextmanager
def _in_words(refused: str) -> "Iterator[None]":
    try:
        yield
    except CutError as error:
        raise StepError(f"{refused}the article was cut again since.") from error
    except sqlite3.IntegrityError as error:
        raise StepError(f"{refused}what it would bring back is there already.") from error
