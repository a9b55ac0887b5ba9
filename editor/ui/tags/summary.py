"""Day, claim and note on one line, where the panel is low."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.tags.line import HEIGHT, LABEL


class Summary(QWidget):
    """A label, what is known in few words, the key to change it."""

    clicked = Signal()

    def __init__(self, look: Look, label: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._label, self._key = look, label, key
        self._words = ""
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str) -> None:
        """Say this instead."""
        self._words = words
        self.setAccessibleName(f"{self._label}: {words}")
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click edits the day."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        px = self._look.px
        draw = Drawing(QPainter(self), self._look)
        box = QRect(px(16), 0, self.width() - px(33), self.height())
        draw.words(QRect(box.left(), 0, px(LABEL), box.height()), self._label, 12, token="ink2")
        cap = draw.key_cap_at_right(box.right(), box.center().y(), self._key)
        box.setLeft(box.left() + px(LABEL))
        box.setRight(cap.left() - px(8))
        draw.words(box, self._words, size=14)
