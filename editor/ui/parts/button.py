"""What all buttons of the program have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ENTERS


class Button(QAbstractButton):
    """Each says in ``sizeHint`` how large it is and paints itself; a click leaves the keys alone.

    Enter presses it, as Space does, on every system alike.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.updateGeometry()
        self.update()

    def say(self, words: str) -> None:
        """Say this instead."""
        self.setText(words)
        self.setAccessibleName(words)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; Qt leaves that to the system's theme."""
        if event.key() in ENTERS:
            self.click()
        else:
            super().keyPressEvent(event)
