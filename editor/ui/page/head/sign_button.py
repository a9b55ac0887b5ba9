"""A small button that is a sign: the question mark that asks why."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

_SIDE, _SIGN = 20, 13


class SignButton(Button):
    """An icon; what it does is said to screen readers and where the mouse rests."""

    def __init__(self, look: Look, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A little square."""
        return QSize(self._look.px(_SIDE), self._look.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        draw, px, box = Drawing(QPainter(self), self._look), self._look.px, self.rect()
        over = self.underMouse() or self.isDown()
        if over:
            draw.under_mouse(box)
        left = (box.width() - px(_SIGN)) // 2
        draw.icon(self._icon, left, box.center().y(), _SIGN, "ink2" if over else "ink3")
        if self.hasFocus():
            draw.focus_ring(box)
