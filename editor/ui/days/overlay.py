"""The whole panel over the page, while the window is too narrow for it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Overlay(QWidget):
    """A popup: a click elsewhere, or Esc, closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column

    def show_over(self, whole: QWidget, box: QRect) -> None:
        """Show the panel in this box of the screen."""
        self._column.addWidget(whole)
        self.setGeometry(box)
        whole.show()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
