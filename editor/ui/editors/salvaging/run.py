"""A salvage on a thread of the pool; the window stays alive."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from editor.chronicle.errors import EditorError


class SalvageRun(QObject):
    """Lives in the window; the work only borrows its signals."""

    finished = Signal(object)
    """The new archive is there: carries what was Salvaged."""
    failed = Signal(str)
    """Why there is no new archive, in plain words."""

    def start(self, damaged: Path, new: Path) -> None:
        """Begin; one of the signals tells how it ended."""
        QThreadPool.globalInstance().start(lambda: self._do(damaged, new))

    def _do(self, damaged: Path, new: Path) -> None:
        from editor.session.salvage import salvage

        try:
            done = salvage(damaged, new)
        except EditorError as error:
            self.failed.emit(str(error))
        else:
            self.finished.emit(done)
