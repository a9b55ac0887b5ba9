"""The hook for every exception that nobody handled: in slots, on threads, at start-up."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QThread, Signal

from editor.chronicle.errors import EditorError
from editor.ui.trouble import crash
from editor.ui.trouble.log import log
from editor.ui.trouble.report import report


class Trouble(QObject):
    """Tells the window of faults; before it stands, leaves them for the next start."""

    sentence = Signal(str)
    """What the user can act on."""
    report = Signal(str)
    """What the program did wrong: a report to be copied."""
    _elsewhere = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        words: Callable[[], bool] = lambda: False,
        crash_file: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.window_stands = False
        """Whether there is somebody to be told."""
        self._words, self._crash_file = words, crash_file
        self._busy = False
        self._seen: set[str] = set()
        self._elsewhere.connect(self._meet)

    def install(self) -> None:
        """Be asked about every exception that nobody handled."""
        sys.excepthook = self.handle
        threading.excepthook = lambda met: self._hear(met.exc_type, met.exc_value)
        sys.unraisablehook = lambda met: self._hear(met.exc_type, met.exc_value)

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show a sentence or a report; never raise, never show one report twice."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._hear(kind, error)

    def _hear(self, _kind: type[BaseException], error: BaseException | None) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        if QThread.currentThread() == self.thread():
            self._meet(error)
        else:
            self._elsewhere.emit(error)  # told on the window's thread

    def _meet(self, error: BaseException) -> None:
        if isinstance(error, EditorError):
            self.sentence.emit(str(error))
            return
        log.error("%s", report(error, words=self._words()))
        text = report(error, words=True)
        if not self.window_stands:
            self._leave(text)
        elif not self._busy and text not in self._seen:
            self._seen.add(text)
            self._show(text)

    def _show(self, text: str) -> None:
        self._busy = True
        try:
            self.report.emit(text)
        finally:
            self._busy = False

    def _leave(self, text: str) -> None:
        """Nobody can be shown anything yet: say it in one line, and offer it the next time."""
        if self._crash_file is not None:
            crash.leave(self._crash_file, text)
        sys.stderr.write(
            "chronicle-editor: could not start, by a fault of the program. The report is shown "
            "at the next start.\n"
        )
