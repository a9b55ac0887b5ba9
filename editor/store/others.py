"""Other windows and commands on the same file: what they did since this one last looked.

A look costs one pragma where nobody wrote. Steps of this window are never among the news, whichever
of its connections wrote them.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from editor.chronicle.change import Change
from editor.chronicle.elsewhere import Elsewhere
from editor.chronicle.errors import MeanwhileError
from editor.store.connecting.trouble import plain_words
from editor.store.file import File
from editor.store.following.following import Following
from editor.store.following.images import Image, images_of

Fields = dict[tuple[str, int], set[str]]
"""Which columns of which rows were written; every one where a row came or went."""


@dataclass(frozen=True, slots=True)
class News:
    """Steps of others, and everything they touched as one change."""

    steps: tuple[Elsewhere, ...]
    change: Change


class Others:
    """What is known of the others' steps, and what is new among them."""

    def __init__(self, file: File) -> None:
        self._connection: sqlite3.Connection = file.connection
        self._path = file.path
        self._own = file.history.window.name
        self._touched: Callable[[Iterable[Image]], Change] = Following(file.connection).touched
        self.look()

    @property
    def stirred(self) -> bool:
        """Whether another connection has written since the last look."""
        return self._version_now() != self._version

    def look(self) -> None:
        """Take everything that is there as seen."""
        self._version = self._version_now()
        newest = self._ask("SELECT coalesce(max(id), 0) FROM step")
        self._newest = int(newest[0][0])
        self._undone = self._undone_now()

    def look_after_own_act(self) -> None:
        """What this window itself took back or gave again is no news."""
        if not self.stirred:
            self.look()

    def news(self) -> News | None:
        """What others did since the last look, which is seen from now on; None for nothing."""
        if not self.stirred:
            return None
        version, turned = self._version_now(), self._turned()
        steps = [*self._made(), *turned]
        written = {one.step: images_of(self._connection, one.step) for one in steps}
        self._version = version  # what is written from here on stirs anew
        images = [image for one in written.values() for image in one]
        if not images:
            return None
        told = tuple(replace(one, passages=_passages(written[one.step])) for one in steps)
        change = replace(self._touched(images), step=steps[-1].step, label=steps[-1].label)
        return News(told, change)

    def refuse_overwriting(self, step: int, label: str) -> None:
        """Inside a step, before it is closed: what nobody here has seen is not written over.

        Raises MeanwhileError where another window wrote the same fields since the last look.
        """
        if not self.stirred:
            return
        mine = _fields(images_of(self._connection, step))
        for theirs in (*self._turned(keep=False), *self._made(keep=False)):
            if _meet(mine, _fields(images_of(self._connection, theirs.step))):
                raise MeanwhileError(
                    f"Meanwhile {theirs.who or 'another window'} changed the same: “{theirs.label}”"
                    f". Yours was not written: “{label}”."
                )

    def _version_now(self) -> int:
        return int(self._ask("PRAGMA data_version")[0][0])

    def _made(self, *, keep: bool = True) -> list[Elsewhere]:
        rows = self._ask(
            "SELECT id, label, who, at, window, state FROM step WHERE id > ? ORDER BY id",
            self._newest,
        )
        if keep and rows:
            self._newest = rows[-1][0]
        return [
            Elsewhere(step=key, label=label, who=who, at=at)
            for key, label, who, at, window, state in rows
            if window != self._own and state == "done"
        ]

    def _turned(self, *, keep: bool = True) -> list[Elsewhere]:
        """Older steps that were taken back, or given again."""
        now = self._undone_now()
        keys = [one for one in sorted(now ^ self._undone) if one <= self._newest]
        if keep:
            self._undone = now
        found = []
        for key in keys:
            for label, who, at, state in self._ask(
                "SELECT label, who, at, state FROM step WHERE id = ?", key
            ):
                if state != "gone":  # overtaken by a new step: nothing was written
                    said = f"{'Undo' if state == 'undone' else 'Redo'}: {label}"
                    found.append(Elsewhere(step=key, label=said, who=who, at=at, turned=True))
        return found

    def _undone_now(self) -> frozenset[int]:
        rows = self._ask("SELECT id FROM step WHERE state = 'undone'")
        return frozenset(row[0] for row in rows)

    def _ask(self, sql: str, *values: int) -> list[sqlite3.Row]:
        with plain_words(self._path):
            return self._connection.execute(sql, values).fetchall()


def _passages(images: Iterable[Image]) -> frozenset[int]:
    found: set[int] = set()
    for image in images:
        if image.table == "passage":
            found.add(image.row)
        elif image.table == "mention":
            found.update(value["passage"] for value in image.values())
    return frozenset(found)


def _fields(images: Iterable[Image]) -> Fields:
    found: Fields = {}
    for image in images:
        found.setdefault((image.table, image.row), set()).update(_written(image))
    return found


def _written(image: Image) -> Iterator[str]:
    before, after = (json.loads(one) if one else {} for one in (image.before, image.after))
    for name in before.keys() | after.keys():
        if before.get(name) != after.get(name):
            yield name


def _meet(mine: Fields, theirs: Fields) -> bool:
    return any(mine[row] & fields for row, fields in theirs.items() if row in mine)
