"""Backups without being asked: after an hour of work, and when an archive is left.

They are made on a thread with connections of its own. A failure is said in the bottom line, with
the reason, and never in the way.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.ui.desk import Desk
from editor.ui.settings import SECOND_PLACE, Settings
from editor.ui.window.archives import Archives
from editor.ui.window.status_line import StatusLine

HOUR = 60 * 60 * 1000
"""Milliseconds of work after which a backup is made."""
SOON = 20_000
"""Milliseconds after an archive was opened: the last time, it may have ended without a backup."""


class Backups(QObject):
    """Follows the work in one window. Nothing runs while nothing is changed."""

    made = Signal(object, str)
    """The paths of new backups, and why one could not be made; empty where all is well."""

    def __init__(
        self, desk: Desk, archives: Archives, settings: Settings, status: StatusLine
    ) -> None:
        super().__init__(desk)
        self._desk, self._settings, self._status = desk, settings, status
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._hour = QTimer(self, singleShot=True, interval=HOUR)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        for timer in (self._hour, self._soon):
            timer.timeout.connect(self.begin)
        desk.changed.connect(lambda _: self._hour.isActive() or self._hour.start())
        desk.opened.connect(self._soon.start)
        archives.left.connect(self._make)
        self.made.connect(self._say)

    def start(self) -> None:
        """The window stands: look soon whether one is due."""
        self._soon.start()

    def begin(self) -> None:
        """Make what is due for the archive that is open."""
        self._make(self._desk.session.path)

    def _make(self, archive: Path) -> None:
        second = self._second
        self._pool.start(lambda: self.made.emit(*_due(archive, second)))

    @property
    def _second(self) -> Path | None:
        chosen = self._settings.get(SECOND_PLACE)
        return Path(chosen) if chosen else None

    def finish(self) -> None:
        """The window is closed: wait for what is under way, and make the last one."""
        self._pool.waitForDone()
        _due(self._desk.session.path, self._second)

    def _say(self, _paths: tuple[Path, ...], why: str) -> None:
        self._status.remark(self.tr("No backup: {0}").format(why) if why else "")


def _due(archive: Path, second: Path | None) -> tuple[tuple[Path, ...], str]:
    from editor.session.backups import back_up

    try:
        return back_up(archive, second), ""
    except EditorError as error:
        logging.getLogger("editor").info("no backup: %s", error)
        return (), str(error)
