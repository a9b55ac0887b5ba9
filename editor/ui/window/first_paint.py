"""The first paint: what may wait until the window has been seen is told when it has."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

AFTER = 1
"""Milliseconds: so the picture is on the screen, and nothing else has been done yet."""


class FirstPaint(QObject):
    """Calls ``then`` once, right after the window was painted; never when it closes before.

    It lives in the window.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self._painted)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint, or the end."""
        if event.type() is QEvent.Type.Paint:
            self._timer.start()
        elif event.type() is QEvent.Type.Close:
            self._timer.stop()
        return False

    def _painted(self) -> None:
        self._window.removeEventFilter(self)
        self._then()
        self.deleteLater()
