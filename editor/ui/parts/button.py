"""A button that Enter presses, as Space does, on every system alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QAbstractButton):
    """What all buttons of the program are; each paints itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; Qt leaves that to the system's theme."""
        if event.key() in _ENTERS:
            self.click()
        else:
            super().keyPressEvent(event)
