"""Which archive lies on the desk: opening, making, the sample, and where one left off."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from editor.chronicle.errors import DamagedError, EditorError
from editor.paths import SUFFIX
from editor.session import Session, create_archive, open_archive
from editor.ui.desk import Desk
from editor.ui.settings import Settings

_SETTLED = 1000
"""Milliseconds after which where the user is counts as where they are."""


def open_or_make(path: Path) -> Session:
    """An archive, made if it is not there. Raises ArchiveError in plain words."""
    return open_archive(path) if path.exists() else create_archive(path, path.stem)


class Archives(QObject):
    """Puts archives on the desk, one at a time; the former one is closed and left whole."""

    leaving = Signal()
    """Another archive is about to be put on the desk: what is typed must be kept now."""
    left = Signal(object)
    """An archive was closed for another one: carries its path."""

    damaged = Signal(Path, str)
    """An archive is damaged: its path, and what was found."""

    def __init__(self, desk: Desk, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.note_place)  # so that a crash does not lose it
        desk.moved.connect(self._settled.start)

    def open(self, path: Path) -> bool:
        """Open an archive; the one that is open stays where this one cannot be."""
        if path.absolute() == self._desk.session.path.absolute():
            return True
        return self._take(lambda: open_archive(path))

    def make(self, path: Path, then: Callable[[], object] = lambda: None) -> bool:
        """Make an archive and open it; ``then`` is the last act on the one that was open."""
        named = path if path.suffix else path.with_suffix(SUFFIX)
        return self._take(lambda: create_archive(named, named.stem), then)

    def open_sample(self) -> bool:
        """Open the user's copy of the sample."""
        from editor.session.births import sample_copy

        return self._take(lambda: open_archive(sample_copy()))

    def _take(self, get: Callable[[], Session], then: Callable[[], object] = lambda: None) -> bool:
        self.leaving.emit()
        before = self._desk.session
        try:
            session = get()
        except DamagedError as error:
            self.damaged.emit(error.path, str(error))
            return False
        except EditorError as error:
            self._desk.failed.emit(str(error))
            return False
        then()
        self.note_place()
        self._put(session, before.who)
        before.close()
        self.left.emit(before.path)
        return True

    def _put(self, session: Session, who: str) -> None:
        session.who = who
        self._desk.take(session, self._settings.whereabouts(session.path))
        self._settings.opened(session.path)
        for notice in session.notices:
            self._desk.said.emit(notice, False)

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the place of the open archive; where the former one is kept.

        The former one is opened again where the backup cannot be.
        """
        from editor.session.safety import restore

        path, who = self._desk.session.path, self._desk.session.who
        self.leaving.emit()
        self.note_place()
        self._desk.session.close()
        kept = None
        try:
            kept = restore(backup, path)
        except EditorError as error:
            self._desk.failed.emit(str(error))
        self._put(open_archive(path), who)
        return kept

    def note_place(self) -> None:
        """Keep where the user is, for the next time this archive is opened."""
        self._settled.stop()
        self._settings.keep_whereabouts(self._desk.session.path, self._desk.whereabouts)
