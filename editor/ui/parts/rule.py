"""A hairline between the parts of the panel."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look


class Rule(QWidget):
    """One pixel high, with the panel's padding at both ends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One pixel."""
        return QSize(10, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        edge = self._look.px(16)
        Drawing(QPainter(self), self._look).hairline(edge, self.width() - edge, 0)
