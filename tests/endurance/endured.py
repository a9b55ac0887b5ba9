"""A long time at one window, in a program of its own: ``... endured ARCHIVE SEED ACTS``.

Prints what was found, as JSON: memory and open files on the way, and what does not agree in the
end between the window, the archive and a plain recount of its rows.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from tests.endurance.enduring import EVERY
from tests.endurance.monkey import Monkey, window_of
from tests.properties.recounting import plain, recount

_EXPECTED = "This plugin does not support"
"""The offscreen platform says so of every window."""


def endure(archive: Path, seed: int, acts: int) -> dict[str, object]:
    """Let a monkey act so many times; what was found."""
    said: list[str] = []
    qInstallMessageHandler(lambda kind, _, words: _hear(kind, words, said))
    monkey = Monkey(window_of(archive), seed)
    memory, files = [], []
    for number in range(acts):
        monkey.act()
        if number % EVERY == 0:
            memory.append(_memory())
            files.append(sum(1 for _ in Path("/proc/self/fd").iterdir()))
    monkey.window.show_view("annotate")
    QApplication.processEvents()
    wrong = _disagreements(monkey) + said
    monkey.window.close()
    return {"memory": memory, "files": files, "wrong": wrong}


def _hear(kind: QtMsgType, words: str | None, said: list[str]) -> None:
    if kind is not QtMsgType.QtDebugMsg and not str(words).startswith(_EXPECTED):
        said.append(f"Qt says: {words}")


def _memory() -> float:
    """Megabytes that the program holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _disagreements(monkey: Monkey) -> list[str]:
    """Where the window or the session says something else than the rows."""
    session = monkey.window.desk.session
    found = [
        f"the numbers of {measure} are not those of the rows"
        for measure in Measure
        if plain(session.review.counts(measure, Selection())) != dict(recount(session, measure))
    ]
    sheet = monkey.window.desk.sheet
    if sheet is not None:
        stored = monkey.connection.execute(
            "SELECT id FROM passage WHERE article = ? ORDER BY start", (sheet.article.id,)
        )
        if [one.id for one in sheet.passages] != [row[0] for row in stored]:
            found.append("the page shows other passages than the archive holds")
    left = monkey.connection.execute(
        "SELECT count(*) FROM passage WHERE role = 'item' AND counts = 1 AND category IS NULL"
    ).fetchone()[0]
    if session.days.left()[0] != left:
        found.append(f"{session.days.left()[0]} items are said to be open, {left} are")
    return found


if __name__ == "__main__":
    print(json.dumps(endure(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
