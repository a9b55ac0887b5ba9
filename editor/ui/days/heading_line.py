"""A small heading with a number at its right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look


class HeadingLine(QWidget):
    """As in ``Sunday 8 November`` and ``17 items``."""

    def __init__(self, look: Look, *, bold: bool = True) -> None:
        super().__init__()
        self._look, self._bold = look, bold
        self.words, self.number = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def say(self, words: str, number: str = "") -> None:
        """Say this."""
        self.words, self.number = words, number
        self.setAccessibleName(", ".join(filter(None, (words, number))))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(120), self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heading and number."""
        draw, px = Drawing(QPainter(self), self._look), self._look.px
        box = self.rect().adjusted(px(16), 0, -px(16), 0)
        draw.words(box, self.number, 12, token="ink2", align=Qt.AlignmentFlag.AlignRight)
        if self.number:
            box.setRight(box.right() - draw.width(self.number, 12) - px(8))
        draw.words(box, self.words, 12, bold=self._bold, token="ink2")
