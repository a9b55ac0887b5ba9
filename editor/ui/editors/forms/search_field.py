"""The field that narrows a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.ui.parts.entry import Entry
from editor.ui.parts.list_keys import ENTERS


class SearchField(Entry):
    """Esc empties it first; the arrow down goes to the list."""

    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that are more than letters."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() not in ENTERS:
            super().keyPressEvent(event)
