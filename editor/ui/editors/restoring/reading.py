"""Looking into backups on a thread, one after the other, while the window stays alive."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.chronicle.backup import Backup, Contents
from editor.chronicle.errors import EditorError


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds, or in plain words why that cannot be read."""

    path: Path
    held: Contents | None = None
    why: str = ""


class Reading(QObject):
    """Tells of each file that was asked for, in that order."""

    listed = Signal(object)
    """Which copies there are: a tuple of Backup, newest first."""
    found = Signal(object)
    """What one of them holds: a Found."""
    _done = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._round = 0
        self._done.connect(self._tell)

    def begin(self, archive: Path, second: Path | None) -> None:
        """Look which backups of an archive there are, then into it and each of them."""
        self.end()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups")
        self._submit(self._worker.submit(_copies, archive, second))

    def look_into(self, paths: list[Path]) -> None:
        """Read what these hold."""
        if self._worker is not None:
            for path in paths:
                self._submit(self._worker.submit(_look, path))

    def end(self) -> None:
        """Read no further; what is being read is finished, and nobody is told."""
        self._round += 1
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _submit(self, job: "Future[tuple[Backup, ...]] | Future[Found]") -> None:
        now = self._round

        def tell(done: "Future[tuple[Backup, ...]] | Future[Found]") -> None:
            if not done.cancelled():
                self._done.emit(done, now)

        job.add_done_callback(tell)

    def _tell(self, job: "Future[tuple[Backup, ...] | Found]", of: int) -> None:
        """Back on the window's thread; a fault of the program is raised here."""
        if of != self._round:
            return
        answer = job.result()
        if isinstance(answer, Found):
            self.found.emit(answer)
        else:
            self.listed.emit(answer)


def _copies(archive: Path, second: Path | None) -> tuple[Backup, ...]:
    from editor.session.backups import backups

    return backups(archive, second)


def _look(path: Path) -> Found:
    from editor.session.backups import contents

    try:
        return Found(path, contents(path))
    except EditorError as error:
        return Found(path, None, str(error))
