"""SIGKILL at a random moment of a command: import, suggest, backup, restore, export."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from editor.session.safety import check
from tests.benchmarks.archives import FIRST, article, made
from tests.endurance.acting import rows_in

ARTICLES = 8
LONGEST = 0.15
"""Seconds between the first thing a command does in the folder and the signal."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a command is killed: a folder with an archive, an older backup of it, and texts."""

    folder: Path

    @property
    def archive(self) -> Path:
        """The archive."""
        return self.folder / "archive.chronicle"

    @property
    def older(self) -> Path:
        """What a backup of it holds: the same articles, with nothing tagged since."""
        return self.folder / "older.chronicle"

    @property
    def texts(self) -> Path:
        """A folder of articles that are not in it yet."""
        return self.folder / "texts"

    @property
    def out(self) -> Path:
        """The file that an export is to write."""
        return self.folder / "out.csv"

    def make(self) -> None:
        """Put everything there."""
        made(self.archive, ARTICLES)
        shutil.copyfile(self.archive, self.older)
        self.texts.mkdir()
        for number in range(ARTICLES):
            day = FIRST - timedelta(days=number + 1)
            (self.texts / f"{day}.txt").write_text(article(day), "utf-8")


_COMMANDS: dict[str, Callable[[Place], tuple[str | Path, ...]]] = {
    "import": lambda at: ("import", at.archive, at.texts),
    "suggest": lambda at: ("suggest", at.archive, "--accept"),
    "backup": lambda at: ("backup", at.archive),
    "restore": lambda at: ("restore", at.older, at.archive),
    "export": lambda at: ("export", at.archive, at.out),
    "count": lambda at: ("count", at.archive),
}


def killed_command(folder: Path, seed: int) -> list[str]:
    """Kill a command; what is wrong afterwards, and after it was run again."""
    chosen = random.Random(seed)
    name = chosen.choice(sorted(_COMMANDS))
    place = Place(folder)
    place.make()
    before = rows_in(place.archive)
    _run(place, name, chosen.random() * LONGEST)
    found = [f"{name}: {one}" for one in check(place.archive)]
    if name not in ("import", "suggest") and rows_in(place.archive) != before:
        found.append(f"{name} changed what the archive holds")
    whole = place.out.read_bytes() if place.out.exists() else None
    _run(place, name, None)
    found += [f"{name}, once more: {one}" for one in check(place.archive)]
    if name == "export" and whole is not None and place.out.read_bytes() != whole:
        found.append("half of an export stood under its name")
    return found + [f"{name} left {one}" for one in _left(folder)]


def _run(place: Place, name: str, seconds: float | None) -> None:
    """Run a command, and kill it after so many seconds; None: let it end."""
    with subprocess.Popen(
        [sys.executable, "-m", "editor", *map(str, _COMMANDS[name](place))],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "CHRONICLE_EDITOR_HOME": str(place.folder / "home")},
    ) as program:
        if seconds is None:
            _, said = program.communicate()
            if program.returncode:
                raise RuntimeError(f"{name} ended with {program.returncode}: {said.decode()}")
            return
        _wait(program, place.folder, seconds)
        program.send_signal(signal.SIGKILL)


def _wait(program: subprocess.Popen[bytes], folder: Path, seconds: float) -> None:
    """Until a moment has passed since the command touched the folder, or it has ended."""
    before = _seen(folder)
    while _seen(folder) == before and program.poll() is None:
        time.sleep(0.001)
    time.sleep(seconds)


def _seen(folder: Path) -> set[str]:
    return {one.name for one in folder.rglob("*")}


def _left(folder: Path) -> list[str]:
    """Files that only an unfinished act may have."""
    return sorted(
        one.name
        for one in folder.rglob("*")
        if one.is_file()
        and (one.name.startswith(".") or one.name.endswith(("-wal", "-shm", "-journal")))
    )
