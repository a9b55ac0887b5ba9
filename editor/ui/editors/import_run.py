"""An import in slices: a few files, then the window again, until all are read."""

from collections.abc import Generator, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.session import Session
from editor.session.importing.importing import Imported

SLICE = 40
"""Milliseconds that are read for before the window has its turn."""


class ImportRun(QObject):
    """Reads files into an archive while the window stays alive."""

    progressed = Signal(list)
    """Further files are read: carries their Imported."""
    finished = Signal()
    """All are read, or it was cancelled."""
    failed = Signal(str)
    """The archive takes nothing more, in plain words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: Iterator[Imported] | None = None
        self._begun = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_on)
        self.done = self.total = 0

    @property
    def running(self) -> bool:
        """Whether there is more to read."""
        return self._files is not None

    def start(self, session: Session, paths: list[Path]) -> None:
        """Begin to read. What is read already is kept in any case."""
        self._files = session.importing.import_files(paths)
        self.done = self.total = 0
        self._begun.start()
        self._timer.start()

    def cancel(self) -> None:
        """Read no further; what is read stays, a step a file."""
        if self._files is not None:
            self._stop()

    @property
    def seconds_left(self) -> float | None:
        """At the pace so far; None before there is a pace."""
        if not self.done or not self.running:
            return None
        return self._begun.elapsed() / 1000 / self.done * (self.total - self.done)

    def _read_on(self) -> None:
        slice_ = QElapsedTimer()
        slice_.start()
        read: list[Imported] = []
        more = True
        while more and (not read or slice_.elapsed() < SLICE):
            more = self._read_one(read)
        if read:
            self.progressed.emit(read)
        if not more and self.running:
            self._stop()

    def _read_one(self, read: list[Imported]) -> bool:
        try:
            one = next(self._files, None) if self._files is not None else None
        except EditorError as error:
            self.failed.emit(str(error))
            return False
        if one is None:
            return False
        self.done, self.total = one.done, one.total
        read.append(one)
        return True

    def _stop(self) -> None:
        self._timer.stop()
        files, self._files = self._files, None
        if isinstance(files, Generator):
            files.close()
        self.finished.emit()
