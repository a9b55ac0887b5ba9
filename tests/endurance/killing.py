"""SIGKILL at a random moment of random acts, in a program of its own."""

import os
import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from editor.chronicle.errors import ArchiveError
from editor.session import Session, create_archive, open_archive
from editor.session.safety import check
from tests.endurance.acting import rows

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_ACTS = 15
LONGEST_ACT = 0.03
"""Seconds. Some moment of the act that is going on, or of the one after it."""


def killed(kind: str, folder: Path, seed: int) -> list[str]:
    """Kill a program that acts at random; what is wrong with its archive afterwards."""
    archive = folder / "archive.chronicle"
    create_archive(archive).close()
    saved = _kill(kind, archive, seed)
    try:
        session = open_archive(archive)
    except ArchiveError as error:
        return [f"refused: {error}"]
    found = [] if _is(session, saved) else ["its rows are not those that were shown as saved"]
    session.close()
    found += check(archive)
    beside = [one.name for one in folder.iterdir() if one not in (archive, folder / "home")]
    return found + ([f"files left beside the archive: {beside}"] if beside else [])


killed_session = partial(killed, "session")
killed_window = partial(killed, "window")


def _kill(kind: str, archive: Path, seed: int) -> str:
    """The fingerprint of the rows that the program showed as saved before it was killed."""
    chosen = random.Random(seed)
    acts = chosen.randrange(1, MOST_ACTS)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.endurance.killed", kind, str(archive), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "CHRONICLE_EDITOR_HOME": str(archive.parent / "home")},
    ) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline() for _ in range(acts)]
        time.sleep(chosen.random() * LONGEST_ACT)
        program.send_signal(signal.SIGKILL)
        lines += program.stdout.readlines()
        program.wait()
    if program.returncode != -signal.SIGKILL:
        raise RuntimeError(f"{kind}, seed {seed}: the program ended by itself")
    return [one.strip() for one in lines if one.endswith("\n")][-1]


def _is(session: Session, saved: str) -> bool:
    """Whether the rows are those saved, but for one act, whole, that came to be saved as well."""
    connection = session._store.file.connection
    if rows(connection) == saved:
        return True
    history = session.history
    ways: list[tuple[bool, Callable[[], object], Callable[[], object]]] = [
        (bool(history.next_undo), history.undo, history.redo),
        (bool(history.next_redo), history.redo, history.undo),
    ]
    for possible, turn, back in ways:
        if possible:
            turn()
            if rows(connection) == saved:
                return True
            back()
    return False
