"""The box in the top bar that opens the command palette."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

WIDTH, HEIGHT = 216, 28
NARROW = 132


class SearchBox(Button):
    """Looks like a field, works like a button; what is typed on it is searched for."""

    typed = Signal(str)
    """The first letters of what is looked for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("search")
        self.setText(self.tr("Search or do…"))
        self.setAccessibleName(self.tr("Search the archive, or do something by name"))
        self.setToolTip(self.tr("Search items and days, or do something by name (Ctrl+K)"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as in a comfortable window."""
        return QSize(self._look.px(WIDTH), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It can be narrower."""
        return QSize(self._look.px(NARROW), self._look.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin a search; other keys are the button's."""
        letters = event.text()
        if letters.strip() and letters.isprintable():
            self.typed.emit(letters)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, px = self._look, self._look.px
        draw = Drawing(QPainter(self), look)
        box = QRect(self.rect())
        middle = box.center().y()
        draw.rounded(box, 6, look.colour("hover" if self.underMouse() else "sunk"))
        draw.icon("magnifying-glass", px(10), middle, 14, "ink3")
        cap = draw.key_cap_at_right(box.right() - px(7), middle, self.tr("Ctrl K"))
        words = QRect(px(30), 0, cap.left() - px(36), self.height())
        draw.words(words, self.text(), 13, token="ink2")
        if self.hasFocus():
            draw.focus_ring(box)
