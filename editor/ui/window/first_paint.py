"""The first paint: what may wait until the window has been seen is told when it has."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

TURNS = 2
"""The window is painted within the first turn of the loop; by the second it is on the screen."""


class FirstPaint(QObject):
    """Calls ``then`` once, right after the window was painted; never when it closes before.

    It lives in the window.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint, or the end."""
        if event.type() is QEvent.Type.Paint:
            self._timer.start()
        elif event.type() is QEvent.Type.Close:
            self._timer.stop()
        return False

    def _turn(self) -> None:
        self._turns += 1
        if self._turns == TURNS:
            self._timer.stop()
            self._window.removeEventFilter(self)
            self._then()
