"""When the program itself is at fault: the log, and one report that can be copied.

An EditorError that reaches the hook is shown as the sentence it is. Everything else is a bug: it
is logged with its trace, shown once, and the program goes on.
"""

import faulthandler
import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal

from editor import __version__
from editor.chronicle.errors import EditorError

log = logging.getLogger("editor")


def keep_log(file: Path) -> None:
    """Write what happens to a file, and a crash of the interpreter beside it.

    Raises OSError where the file cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    _crash_log(file.with_suffix(".crash"))


def note(sentence: str) -> None:
    """Keep in the log what the user was told could not be done."""
    log.info("refused: %s", sentence)


_crash_file: list[TextIO] = []
"""Kept open: the interpreter writes into it when it dies."""


def _crash_log(file: Path) -> None:
    stream = file.open("a", encoding="utf-8")
    _crash_file.append(stream)
    faulthandler.enable(stream)


class Trouble(QObject):
    """The exception hook of the window."""

    sentence = Signal(str)
    """What the user can act on."""
    report = Signal(str)
    """What the program did wrong: a report to be copied."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._seen: set[str] = set()

    def install(self) -> None:
        """Be asked about every exception that nobody handled."""
        sys.excepthook = self.handle

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show a sentence or a report; never raise, never show one report twice."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, EditorError):
            self.sentence.emit(str(error))
            return
        text = report(kind, error, trace)
        log.error("%s", text)
        if self._busy or text in self._seen:
            return
        self._seen.add(text)
        self._busy = True
        try:
            self.report.emit(text)
        finally:
            self._busy = False


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """A report in text: versions, and where it happened. Holds none of the archive's words."""
    from PySide6.QtCore import qVersion

    frames = "".join(traceback.format_exception(kind, error, trace))
    return (
        f"Chronicle Editor {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}\n\n{frames}"
    )
