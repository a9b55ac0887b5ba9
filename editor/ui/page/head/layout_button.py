"""The button that names the layout: "Bullets · 17 items", with an arrow that says it opens."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

_ARROW, _PAD = 12, 6


class LayoutButton(Button):
    """Words in a line with an arrow after them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("layout")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def pad(self) -> int:
        """Room before the words and after the arrow."""
        return self._look.px(_PAD)

    def sizeHint(self) -> QSize:
        """As wide as the words and the arrow."""
        px = self._look.px
        wide = self._look.text_width(self.text(), 12) + px(4 + _ARROW)
        return QSize(wide + 2 * self.pad, px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and arrow."""
        draw, px, box = Drawing(QPainter(self), self._look), self._look.px, self.rect()
        if self.underMouse() or self.isDown():
            draw.under_mouse(box)
        words = box.adjusted(self.pad, 0, -self.pad, 0)
        draw.words(words, self.text(), 12, token="ink2")
        arrow = words.right() - px(_ARROW) + 1
        draw.icon("caret-down", arrow, box.center().y(), _ARROW, "ink3")
        if self.hasFocus():
            draw.focus_ring(box)
