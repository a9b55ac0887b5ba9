"""Names of files that are being written, and what killed programs left."""

import os
import subprocess
import sys
from pathlib import Path

from editor.paths import unfinished


def test_what_a_killed_program_left_is_taken_away_and_what_is_being_written_stays(
    tmp_path: Path,
) -> None:
    target = tmp_path / "days.csv"
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    left = tmp_path / f".0123.{ended.stdout.strip()}.unfinished"
    going_on = unfinished(target)
    for one in (left, going_on):
        one.touch()
    another = unfinished(tmp_path / "other.csv")
    assert not left.exists()
    assert going_on.exists()
    assert another.parent == tmp_path
    assert str(os.getpid()) in another.name
