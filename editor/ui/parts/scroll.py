"""What may be higher than its room: it scrolls down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.thin_bar import ThinBar


class Scroll(QScrollArea):
    """Has no frame and no ground of its own; the keys belong to what lies in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(look))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def hold(self, content: QWidget) -> None:
        """Let this lie in it, on the ground that is below."""
        self.setWidget(content)
        for one in (self.viewport(), content):
            one.setAutoFillBackground(False)
