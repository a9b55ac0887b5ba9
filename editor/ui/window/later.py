"""What waits until the window stands: the chart's library, the check of the file, and learning."""

import importlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.ui.window.lessons import Lessons
from editor.ui.window.main_window import MainWindow

WAIT = 1000
"""Milliseconds after the window stands."""


class Later(QObject):
    """Lives in the window; work in the pool only borrows its signal."""

    checked = Signal(object)
    """What is wrong with the file: sentences."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lessons = Lessons(window.desk)
        self.checked.connect(self._say)
        window.desk.opened.connect(self._check)

    def start(self) -> None:
        """Begin a second from now."""
        QTimer.singleShot(WAIT, self._begin)

    def _begin(self) -> None:
        QThreadPool.globalInstance().start(_load_chart)
        self._check()
        self._lessons.start()

    def _check(self) -> None:
        path = self._window.desk.session.path
        QThreadPool.globalInstance().start(lambda: self.checked.emit(_problems(path)))

    def _say(self, problems: tuple[str, ...]) -> None:
        if problems:
            words = self.tr("This archive is damaged: {0} Make a copy before you go on.")
            self._window.desk.failed.emit(words.format(" ".join(problems)))


def _load_chart() -> None:
    os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
    importlib.import_module("pyqtgraph")


def _problems(path: Path) -> tuple[str, ...]:
    from editor.session.safety import check

    try:
        return check(path, quick=True)
    except EditorError as error:
        return (str(error),)
