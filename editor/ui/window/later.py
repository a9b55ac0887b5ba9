"""What waits until the window stands: the chart's library, the check of the file, and learning."""

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.ui.window.lessons import Lessons
from editor.ui.window.main_window import MainWindow

WAIT = 1000
"""Milliseconds after the window stands."""


class Later(QObject):
    """Lives in the window; work in the pool only borrows its signal."""

    checked = Signal(object, Path)
    """What is wrong with which file: sentences."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lessons = Lessons(window.desk)
        self._ended = Event()
        self.checked.connect(self._say)
        window.desk.opened.connect(self._check)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self._end)

    def _end(self) -> None:
        """Nobody waits for the check any more."""
        self._ended.set()

    def start(self) -> None:
        """Begin a second from now."""
        QTimer.singleShot(WAIT, self._begin)

    def _begin(self) -> None:
        QThreadPool.globalInstance().start(_load_chart)
        self._check()
        self._lessons.start()

    def _check(self) -> None:
        """Look through the whole file; a check of the archive before it is given up."""
        self._end()
        self._ended = ended = Event()
        path = self._window.desk.session.path
        QThreadPool.globalInstance().start(
            lambda: self.checked.emit(_problems(path, ended.is_set), path)
        )

    def _say(self, problems: tuple[str, ...] | None, path: Path) -> None:
        if path != self._window.desk.session.path or problems is None:
            return  # of another archive, or the check was ended
        if not problems:
            self._window.desk.session.mark_sound()
        else:
            found = " ".join(problems)
            self._window.desk.failed.emit(self.tr("This archive is damaged: {0}").format(found))
            self._mark(self._window, found)

    @staticmethod
    def _mark(window: MainWindow, found: str) -> None:
        window.commit()  # what is typed goes along; nothing more is written then
        window.desk.session.mark_damaged(found)
        window.strip.say_of(window.desk.session, window.files, window.windows)
        window.overview.refresh()
        window.desk.moved.emit()


def _load_chart() -> None:
    os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
    importlib.import_module("pyqtgraph")


def _problems(path: Path, ended: Callable[[], bool]) -> tuple[str, ...] | None:
    from editor.session.soundness import look_through

    try:
        return look_through(path, ended)
    except EditorError as error:
        return (str(error),)
