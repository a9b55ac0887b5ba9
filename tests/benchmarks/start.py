"""From the start of the process to the first painted window, against a bare Qt window.

Both end where the paint is done: closing a window, and an archive, is not measured.
"""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.measured import Measured

RUNS = 9

BARE = """
    import os
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: os._exit(0))

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
"""

PROGRAM = """
    import os
    import sys
    from pathlib import Path
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication
    from editor import app as start

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: os._exit(0))
            return False

    app = QApplication([])
    window = start.build(Path(sys.argv[1]))
    watch = Watch()
    window.annotate.article.page.viewport().installEventFilter(watch)
    app.exec()
"""


def measures(folder: Path, archives: Mapping[str, Path]) -> Iterator[Measured]:
    """Each archive by its name. Compiled modules are kept in ``folder``, for both alike."""
    from editor import paths

    sample = folder / "sample.chronicle"
    sample.write_bytes(paths.shipped("sample_db", "sample.chronicle").read_bytes())
    for name, archive in {"the sample": sample, **archives}.items():
        bare, program = _pairs(archive, folder)
        yield Measured(f"first paint, {name}", program, "a bare Qt window", bare, target=2.0)


def _pairs(archive: Path, folder: Path) -> tuple[float, float]:
    """Medians in seconds; one after the other, so that both meet the same machine."""
    _spawn(BARE, folder), _spawn(PROGRAM, folder, archive)
    bare, program = [], []
    for _ in range(RUNS):
        bare.append(_spawn(BARE, folder))
        program.append(_spawn(PROGRAM, folder, archive))
    return median(bare), median(program)


def _spawn(code: str, folder: Path, *arguments: Path) -> float:
    """A process of its own, which finds its modules compiled as an installed program does."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment["CHRONICLE_EDITOR_HOME"] = str(folder / "home")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    begun = perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return perf_counter() - begun
