"""A program that is going to be killed: ``python -m tests.endurance.killed KIND ARCHIVE SEED``.

After each act it prints the fingerprint of the rows that it has shown as saved.
"""

import random
import sys
from itertools import count
from pathlib import Path

from editor.session import open_archive
from tests.endurance.acting import act, rows, script


def session_acts(archive: Path, seed: int) -> None:
    """Random acts, without a window, until the end comes."""
    session = open_archive(archive)
    chosen = random.Random(seed)
    for one in script(seed):
        print(rows(session._store.file.connection), flush=True)  # noqa: T201 - its one output
        act(session, one, chosen)


def window_acts(archive: Path, seed: int) -> None:
    """Random acts at the controls of the window, until the end comes."""
    from tests.endurance.monkey import Monkey, window_of

    monkey = Monkey(window_of(archive), seed)
    for _ in count():
        print(rows(monkey.connection), flush=True)  # noqa: T201 - its one output
        monkey.act()


if __name__ == "__main__":
    {"session": session_acts, "window": window_acts}[sys.argv[1]](
        Path(sys.argv[2]), int(sys.argv[3])
    )
