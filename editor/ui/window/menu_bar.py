"""The menus' names, drawn flat into the top bar."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look


class MenuBar(QMenuBar):
    """Without ground and frame; the underlined letters show while Alt is held."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setNativeMenuBar(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names; the one whose menu is open stands on a ground."""
        painter = QPainter(self)
        draw, active = Drawing(painter, self._look), self.activeAction()
        for action in self.actions():
            box = QRect(self.actionGeometry(action))
            if action is active:
                draw.under_mouse(box)
            words, token = action.text().replace("&", ""), "ink" if action is active else "ink2"
            draw.words(box, words, 13, token=token, align=Qt.AlignmentFlag.AlignHCenter)
