"""An export in slices: some records, then the window again; the file is written on a thread."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.chronicle.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from editor.chronicle.record import Record
    from editor.session import Session
    from editor.session.exports import Exported

SLICE = 40
"""Milliseconds that are read for before the window has its turn."""
PAINT = 30
"""Milliseconds for the window to say that it writes, before it is busy for a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be written, and where."""

    path: Path
    format: str
    selection: Selection
    annotated_only: bool = False
    excel: bool = False


class ExportRun(QObject):
    """Reads and writes while the window stays alive."""

    progressed = Signal(int)
    """How many records are read so far."""
    writing = Signal()
    """All records are read."""
    finished = Signal(object)
    """The file is there: carries the Exported."""
    failed = Signal(str)
    """Why there is no file, in plain words."""
    _written = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._left: Iterator[Record] | None = None
        self._records: list[Record] = []
        self._session: Session | None = None
        self._order: Order | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_on)
        self._ready = QTimer(self)
        self._ready.setSingleShot(True)
        self._ready.setInterval(PAINT)
        self._ready.timeout.connect(self._write)
        self._written.connect(self._tell)

    @property
    def reading(self) -> bool:
        """Whether nothing is handed to the writer yet; until then it can be cancelled."""
        return self._left is not None or self._ready.isActive()

    @property
    def running(self) -> bool:
        """Whether a file is on its way."""
        return self._order is not None

    def start(self, session: Session, order: Order) -> None:
        """Begin to read."""
        self._session, self._order, self._records = session, order, []
        self._left = session.exports.records(order.selection, annotated_only=order.annotated_only)
        self._ready.stop()
        self._timer.start()

    def begin_anew(self) -> None:
        """The archive changed while it was read: what is written shall be of one moment."""
        if self.reading and self._session is not None and self._order is not None:
            self.start(self._session, self._order)

    def cancel(self) -> None:
        """Read no further; nothing is written."""
        if self.reading:
            self._stop()
            self._order = None

    def end(self) -> None:
        """The program is left: a file that is being written is finished, and nobody is told."""
        self.cancel()
        self._written.disconnect(self._tell)
        self._writer.shutdown()

    def _stop(self) -> None:
        self._timer.stop()
        self._ready.stop()
        self._left = None

    def _read_on(self) -> None:
        slice_ = QElapsedTimer()
        slice_.start()
        while self._left is not None and slice_.elapsed() < SLICE:
            record = next(self._left, None)
            if record is None:
                self._stop()
                self._ready.start()
            else:
                self._records.append(record)
        self.progressed.emit(len(self._records))
        if self._left is None:
            self.writing.emit()

    def _write(self) -> None:
        session, order = self._session, self._order
        if session is None or order is None:
            return
        whole = order.selection == Selection() and not order.annotated_only
        try:
            job = session.exports.prepared(
                order.path,
                self._records,
                None if whole else order.selection,
                format=order.format,
                excel=order.excel,
            )
        except EditorError as error:
            self._order = None
            self.failed.emit(str(error))
            return
        self._submit(job)

    def _submit(self, job: Callable[[], Exported]) -> None:
        self._writer.submit(job).add_done_callback(self._written.emit)

    def _tell(self, job: Future[Exported]) -> None:
        """Back on the window's thread; a fault of the program is raised here."""
        self._order, self._records = None, []
        try:
            done = job.result()
        except EditorError as error:
            self.failed.emit(str(error))
            return
        self.finished.emit(done)
