"""``python -m tests.endurance [NAME ...]``: what befalls an archive, tried many times.

Prints a line for each kind: how many were tried, how many survived, and under it what was lost.
Ends with 1 where anything was. The tests try a few of each kind; this is the long run.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.endurance.commands import killed_command
from tests.endurance.damage import OUTCOMES, damaged
from tests.endurance.enduring import endured
from tests.endurance.failing import failing_disk
from tests.endurance.hammer import hammered
from tests.endurance.killing import killed_session, killed_window
from tests.endurance.power import power_cut
from tests.endurance.tried import trials
from tests.endurance.years import a_year

RUNS: dict[str, tuple[str, int, Callable[[Path, int], list[str]]]] = {
    "killed": ("killed while acts are done", 200, killed_session),
    "killed-window": ("killed while a window is used", 200, killed_window),
    "killed-command": ("killed while a command runs", 200, killed_command),
    "power": ("power cut, unsynced writes lost", 200, power_cut),
    "disk": ("disk full or broken for some acts", 200, failing_disk),
    "hammer": ("three programs at one archive, a minute", 3, hammered),
    "damage": ("damaged, opened, checked, salvaged", 500, damaged),
    "monkey": ("20,000 random acts at one window", 1, endured),
    "year": ("a year's work at 730,000 items", 1, a_year),
}
"""By the name on the command line: words, how often, and one trial by its seed."""


def main(names: list[str]) -> int:
    """Run those named, or all."""
    unknown = set(names) - set(RUNS)
    if unknown:
        print(f"There is no run called {', '.join(unknown)}. There are: {', '.join(RUNS)}.")  # noqa: T201
        return 2
    wrong = 0
    for name in names or RUNS:
        words, number, trial = RUNS[name]
        tried = trials(words, range(number), trial)
        wrong += len(tried.wrong)
        print(tried.line, flush=True)  # noqa: T201 - the table is what the command is for
        if name == "damage":
            print("\n".join(OUTCOMES.lines()), flush=True)  # noqa: T201 - as above
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
