"""One of several programs at one archive: ``python -m tests.endurance.hammered ARCHIVE NAME ACTS``.

Prints a line of JSON for every step that it was told is done, when it was told.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from editor.chronicle.change import Change
from editor.chronicle.errors import ArchiveError, MeanwhileError, StepError
from editor.session import Session, open_archive

ATTEMPTS = 200


class Hammer:
    """Acts on the same few items as the others do."""

    def __init__(self, session: Session, name: str) -> None:
        self.session, self.name = session, name
        sheet = session.articles.sheet(1)
        assert sheet is not None
        self.items = [one.id for one in sheet.items]
        self.categories = [one.id for one in session.codebook.categories()[:5]]
        self.chosen = random.Random(name)
        self.met = self.number = self.standing = 0

    def act(self) -> None:
        """One act, done again after a look where another met it."""
        self.number += 1
        item = self.chosen.choice(self.items)
        at_random = self.chosen.random()
        if at_random < 0.5:
            self._say(self._insist(lambda: self._append(item)), item)
        elif at_random < 0.75:
            category = self.chosen.choice(self.categories)
            self._say(self._insist(lambda: self.session.tagging.tag([item], category)))
        elif at_random < 0.9 or not self.standing:
            words = f"Diary: 4 May 2021\n\n- The harbour was open, said {self.name}{self.number}."
            self._say(self._insist(lambda: self.session.articles.paste(words).change))
        else:
            self._undo()

    def _append(self, item: int) -> Change:
        """Read what stands there, and write it with one word more: the act that loses updates."""
        self.session.catch_up()
        sheet = self.session.articles.sheet(1)
        passage = sheet.passage(item) if sheet else None
        assert passage is not None
        return self.session.tagging.set_note([item], f"{passage.note} {self._word}")

    @property
    def _word(self) -> str:
        return f"{self.name}{self.number}."

    def _insist(self, do: Callable[[], Change]) -> Change:
        for _ in range(ATTEMPTS):
            try:
                return do()
            except MeanwhileError:
                self.met += 1
                self.session.catch_up()
        raise RuntimeError(f"met others {ATTEMPTS} times in a row")

    def _undo(self) -> None:
        try:
            change = self.session.history.undo()
        except StepError:
            return  # a step of another leans on it
        self.standing -= 1
        print(json.dumps({"undone": change.step}), flush=True)  # noqa: T201 - what it is for

    def _say(self, change: Change, item: int = 0) -> None:
        if change.step:
            self.standing += 1
            told = {"step": change.step, "label": change.label, "item": item, "word": self._word}
            print(json.dumps(told), flush=True)  # noqa: T201 - what it is for


def main(archive: str, name: str, acts: str) -> None:
    """Act so many times."""
    session = open_archive(Path(archive))
    session.who = name
    hammer = Hammer(session, name)
    try:
        for _ in range(int(acts)):
            hammer.act()
    except ArchiveError as error:
        print(json.dumps({"refused": str(error)}), flush=True)  # noqa: T201 - what it is for
    print(json.dumps({"met": hammer.met}), flush=True)  # noqa: T201 - what it is for
    session.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
