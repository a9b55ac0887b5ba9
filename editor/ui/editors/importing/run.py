"""An import that is under way: asked four times a second how far it is."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.session import Session
from editor.session.work import Bit, Job, Work

EVERY = 250
"""Milliseconds between two looks."""
SETTLED = 2000
"""Milliseconds from which the pace is one: before, libraries are loaded."""


class ImportRun(QObject):
    """Lets files be read on a thread of their own, and tells the window what was written."""

    progressed = Signal(list)
    """Further files are read: carries their Imported."""
    finished = Signal()
    """All are read, or it was stopped."""
    failed = Signal(str)
    """The archive takes nothing more, in plain words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work[Bit] | None = None
        self._session: Session | None = None
        self._begun = QElapsedTimer()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self.done = self.total = 0
        self.stopped = False
        """Whether it was stopped before all files were read."""

    @property
    def running(self) -> bool:
        """Whether files are being read."""
        return self._work is not None

    @property
    def stopping(self) -> bool:
        """Whether only the file in hand is still read."""
        return self._work is not None and self._work.stopping

    def start(self, session: Session, job: Job[Bit]) -> None:
        """Begin; what is read is kept in any case."""
        self.done, self.total, self.stopped = 0, 0, False
        self._session, self._work = session, Work(session, job)
        self._begun.start()
        self._work.start()
        self._timer.start()

    def stop(self) -> None:
        """Read no further than the file in hand."""
        if self._work is not None:
            self._work.stop()

    def end(self) -> None:
        """Stop, and wait for the file in hand: the archive is about to be left."""
        if self._work is not None:
            self._work.stop()
            self._work.join()
            self._look()

    @property
    def seconds_left(self) -> float | None:
        """At the pace so far; None before there is a pace."""
        elapsed = self._begun.elapsed()
        if not self.done or not self.running or elapsed < SETTLED:
            return None
        return elapsed / 1000 / self.done * (self.total - self.done)

    def _look(self) -> None:
        work = self._work
        if work is None:
            return
        alive = work.is_alive()  # asked first: what it did before it ended is taken below
        self._take(work.taken())
        if not alive:
            self._finish(work)

    def _take(self, rows: Iterable[Bit]) -> None:
        if not (new := list(rows)):
            return
        self.done, self.total = new[-1].done, new[-1].total
        if self._session is not None:
            self._session.tell(one.change for one in new)
        self.progressed.emit(new)

    def _finish(self, work: Work[Bit]) -> None:
        self._timer.stop()
        self._work = self._session = None
        self.stopped = work.stopping and (not self.total or self.done < self.total)
        if work.failure:
            self.failed.emit(work.failure)
        self.finished.emit()
