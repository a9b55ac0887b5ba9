"""One window, thousands of acts: no exception, no growth of memory or of open files."""

import json
import os
import subprocess
import sys
from pathlib import Path

from editor.session.safety import check

ACTS = 20_000
EVERY = 100
"""Acts between two looks at memory and open files."""
WARM = 2_000
"""Acts after which everything has been used once."""
GROWTH = 1.10


def endured(folder: Path, seed: int, acts: int = ACTS) -> list[str]:
    """Let a monkey act at a window; what is wrong on the way or in the end."""
    archive = folder / "archive.chronicle"
    done = subprocess.run(
        [sys.executable, "-m", "tests.endurance.endured", str(archive), str(seed), str(acts)],
        capture_output=True,
        text=True,
        env={**os.environ, "CHRONICLE_EDITOR_HOME": str(folder / "home")},
        check=False,
    )
    if done.returncode:
        return [f"the program ended: {done.stderr.strip().splitlines()[-1]}"]
    found = json.loads(done.stdout)
    return [*found["wrong"], *_growth(found, min(WARM, acts // 2)), *check(archive)]


def _growth(found: dict[str, list[float]], warm: int) -> list[str]:
    wrong = []
    memory, files = (found[one][warm // EVERY :] for one in ("memory", "files"))
    if max(memory) > memory[0] * GROWTH:
        wrong.append(f"memory grew from {memory[0]:.0f} to {max(memory):.0f} MB")
    if files[-1] > files[0] + 2:
        wrong.append(f"open files grew from {files[0]:.0f} to {files[-1]:.0f}")
    return wrong
