"""How many acts the real article takes at the window, from the paste to the last item.

``python -m tests.benchmarks.handwork`` alone; ``python -m tests.end_to_end.handwork`` shows it.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.coded_days import SHARED


@dataclass(frozen=True, slots=True)
class Acts:
    """A number of acts, against the most that is aimed at."""

    where: str
    number: int
    right: bool
    aim: int

    def __str__(self) -> str:
        met = "met" if self.right and self.number <= self.aim else "missed"
        tags = "as the golden day" if self.right else "not as the golden day"
        return (
            f"acts for the real article, {self.where:37}{self.number:8d}{self.aim:8d} {met} {tags}"
        )


def measures(folder: Path) -> Iterator[Acts]:
    """In a fresh archive and in a taught one; nothing where the article is not there."""
    if not SHARED.is_dir():
        return
    from PySide6.QtWidgets import QApplication

    from tests.end_to_end.handwork import TAUGHT, done_for, taught

    _application = QApplication.instance() or QApplication([])
    fresh, wise = folder / "fresh.chronicle", taught(folder / "taught.chronicle")
    for path, where, aim in ((fresh, "fresh archive", 25), (wise, f"after {TAUGHT} days", 20)):
        acts, right = done_for(path, SHARED / "seed")
        yield Acts(where, len(acts), right, aim)


def main() -> None:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        os.environ["CHRONICLE_EDITOR_HOME"] = str(Path(folder) / "home")
        sys.stdout.writelines(f"{one}\n" for one in measures(Path(folder)))


if __name__ == "__main__":
    main()
