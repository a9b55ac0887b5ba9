"""From the start of the process to the first painted window, against a bare Qt window."""

import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.archives import made
from tests.benchmarks.measured import Measured

RUNS = 9

BARE = """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, app.quit)

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
"""

PROGRAM = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from editor import app as start

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, app.quit)
            return False

    app = QApplication([])
    window = start.build(Path(sys.argv[1]))
    watch = Watch()
    window.annotate.article.page.viewport().installEventFilter(watch)
    app.exec()
"""


def measures() -> Iterator[Measured]:
    """The sample archive, and one of 365 days."""
    from editor import paths

    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "sample.chronicle"
        sample.write_bytes(paths.shipped("sample_db", "sample.chronicle").read_bytes())
        large = made(Path(folder) / "large.chronicle", days=365)
        for name, archive in (("sample archive", sample), ("365 days", large)):
            bare, program = _pairs(archive)
            yield Measured(f"first paint, {name}", program, "a bare Qt window", bare, target=2.0)


def _pairs(archive: Path) -> tuple[float, float]:
    """Medians in seconds; one after the other, so that both meet the same machine."""
    _spawn(BARE), _spawn(PROGRAM, archive)
    bare, program = [], []
    for _ in range(RUNS):
        bare.append(_spawn(BARE))
        program.append(_spawn(PROGRAM, archive))
    return median(bare), median(program)


def _spawn(code: str, *arguments: Path) -> float:
    begun = perf_counter()
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)
    return perf_counter() - begun
