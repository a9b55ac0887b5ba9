"""The history: steps in words, taken back and given again, also after a restart."""

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from editor.chronicle.change import Change, Step
from editor.chronicle.errors import CutError, StepError
from editor.store.images import Follow, Image, images_of, put_back
from editor.store.journal import Window
from editor.store.leaning import Row, last_step, torn
from editor.store.transaction import transaction

_DONE = f"state = 'done' AND {Window.OWN} ORDER BY id DESC LIMIT 1"
_UNDONE = f"state = 'undone' AND {Window.OWN} ORDER BY turned DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class History:
    """Turns steps of one connection."""

    connection: sqlite3.Connection
    path: Path
    follow: Follow
    window: Window

    def undo(self, step: int | None = None) -> Change:
        """Take back a step (this window's newest if none is named).

        Raises StepError where there is none, or where a later step leans on the same rows.
        """
        with transaction(self.connection, self.path):
            found = self._find(_DONE) if step is None else self._named(step)
            if found is None:
                raise StepError("There is nothing to undo.")
            images = [one.turned() for one in reversed(images_of(self.connection, found[0]))]
            return self._turn(*found, images, back=True)

    def redo(self) -> Change:
        """Give again the step that this window took back last."""
        with transaction(self.connection, self.path):
            found = self._find(_UNDONE)
            if found is None:
                raise StepError("There is nothing to redo.")
            return self._turn(*found, images_of(self.connection, found[0]), back=False)

    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        found = self._find(_DONE)
        return found[1] if found else None

    def next_redo(self) -> str | None:
        """What redo would give again, in words."""
        found = self._find(_UNDONE)
        return found[1] if found else None

    def steps(self, limit: int = 200, before: int | None = None) -> list[Step]:
        """The history, newest first. Steps overtaken by a new one are not listed."""
        rows = self.connection.execute(
            "SELECT id, label, who, at, state = 'done' FROM step WHERE state <> 'gone' "
            "AND (?1 IS NULL OR id < ?1) ORDER BY id DESC LIMIT ?2",
            (before, limit),
        )
        return [Step(id=r[0], label=r[1], who=r[2], at=r[3], done=bool(r[4])) for r in rows]

    def images(self, step: int) -> list[Image]:
        """Every row a step wrote, in order."""
        return images_of(self.connection, step)

    def _find(self, condition: str) -> tuple[int, str] | None:
        found = self.connection.execute(
            f"SELECT id, label FROM step WHERE {condition}", self.window.values
        ).fetchone()
        return (found[0], found[1]) if found else None

    def _named(self, step: int) -> tuple[int, str]:
        found = self.connection.execute(
            "SELECT label, state FROM step WHERE id = ?", (step,)
        ).fetchone()
        if found is None:
            raise StepError("That step is not in the history.")
        if found[1] != "done":
            raise StepError(f"“{found[0]}” is taken back already.")
        return step, found[0]

    def _turn(self, step: int, label: str, images: list[Image], *, back: bool) -> Change:
        refused = f"“{label}” cannot be {'undone' if back else 'redone'} alone: "
        try:
            self._put_back(step, images, refused)
            touched = self.follow(images)
        except CutError as error:
            raise StepError(f"{refused}the article was cut again since.") from error
        self.connection.execute(
            "UPDATE step SET state = ?, turned = "
            "(SELECT coalesce(max(turned), 0) + 1 FROM step WHERE state = 'undone') WHERE id = ?",
            ("undone" if back else "done", step),
        )
        return replace(touched, step=step, label=f"{'Undo' if back else 'Redo'}: {label}")

    def _put_back(self, step: int, images: list[Image], refused: str) -> None:
        try:
            for image in images:
                if not put_back(self.connection, image):
                    raise StepError(refused + self._why((image.table, image.row), step))
        except sqlite3.IntegrityError as error:
            raise StepError(f"{refused}what it would bring back is there already.") from error
        parted = torn(self.connection, images)
        if parted is not None:
            raise StepError(refused + self._why(parted, step))

    def _why(self, row: Row, step: int) -> str:
        later = last_step(self.connection, row, step)
        return f"{f'“{later}”' if later else 'something'} came later and leans on the same rows."
