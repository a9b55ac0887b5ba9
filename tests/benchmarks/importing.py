"""Importing: whether it slows down, how long the window stands still meanwhile, the first paste."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor import app
from editor.session import create_archive
from editor.ui.window.main_window import MainWindow
from tests.benchmarks.archives import FIRST, article
from tests.benchmarks.measured import Measured, timed

FILES, PART, IN_WINDOW = 2000, 400, 300
"""Files of an import without a window, those compared with each other, and files with one."""
TICK = 5
"""Milliseconds at which the window would answer, were it not standing still."""
RUNS = 5

COLD = """
    import sys
    from pathlib import Path
    from time import perf_counter
    from PySide6.QtWidgets import QApplication
    from editor import app

    application = QApplication([])
    window = app.build(Path(sys.argv[1]))
    window.show()
    while window.desk.waits:
        application.processEvents()
    application.processEvents()

    def seconds(act):
        begun = perf_counter()
        act()
        for _ in range(2):
            application.processEvents()
        return perf_counter() - begun

    text = Path(sys.argv[2]).read_text("utf-8")
    first = seconds(lambda: window.pasting.put(text))
    later = seconds(lambda: window.pasting.put(text.replace("The ", "A ", 1)))
    painted = sorted(seconds(window.grab) for _ in range(9))[4]
    print(first, later, painted)
"""


def measures(folder: Path) -> Iterator[Measured]:
    """Each against what the same run gives to compare it with."""
    first, last = _without_window(folder)
    yield Measured(f"each of the last files of {FILES:,}", last, "of the first", first, 1.2)
    yield from _first_paste(folder)
    longest, painted = _stalls(folder)
    words = f"longest stall, importing {IN_WINDOW} files"
    yield Measured(words, longest, "painting the window", painted, 4.0)


def _files(folder: Path, number: int) -> Path:
    folder.mkdir()
    for day in range(number):
        text = article(FIRST - timedelta(days=day + 1))
        (folder / f"{day:05}.txt").write_text(text, "utf-8")
    return folder


def _without_window(folder: Path) -> tuple[float, float]:
    """Seconds for each of the first files, after some that load what is loaded once, and last."""
    session = create_archive(folder / "many.chronicle", "many")
    ends = [
        perf_counter() for _ in session.importing.import_files([_files(folder / "many", FILES)])
    ]
    session.close()
    return (ends[2 * PART] - ends[PART]) / PART, (ends[-1] - ends[-1 - PART]) / PART


def _first_paste(folder: Path) -> Iterator[Measured]:
    """In a process of its own, whose window has just come to rest."""
    text = folder / "first.txt"
    text.write_text(article(FIRST), "utf-8")
    runs = []
    for run in range(RUNS):
        path = folder / f"cold {run}.chronicle"
        create_archive(path, "cold").close()
        command = [sys.executable, "-c", textwrap.dedent(COLD), str(path), str(text)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        runs.append([float(one) for one in done.stdout.split()])
    first, later, painted = (sorted(one)[RUNS // 2] for one in zip(*runs, strict=True))
    yield Measured("first paste on a cold window, shown", first, "painting the window", painted, 5)
    yield Measured("the paste after it, shown", later, "painting the window", painted, 2)


def _stalls(folder: Path) -> tuple[float, float]:
    """The longest time in which the window did not answer, and that of painting it once."""
    application = QApplication.instance() or QApplication([])
    create_archive(folder / "stalls.chronicle", "stalls").close()
    window = app.build(folder / "stalls.chronicle")
    window.show()
    painted = timed(lambda _: window.grab(), RUNS)
    ticks: list[float] = []
    timer = QTimer(window, interval=TICK)
    timer.timeout.connect(lambda: ticks.append(perf_counter()))
    timer.start()
    _import(window, _files(folder / "stalls", IN_WINDOW), application)
    window.close()
    gaps = [later - earlier for earlier, later in pairwise(ticks)]
    return max(gaps), painted


def _import(window: MainWindow, folder: Path, application: object) -> None:
    assert isinstance(application, QApplication)
    imports = window.windows.imports
    imports.present()
    imports.start([folder])
    while imports.run.running:
        application.processEvents()
