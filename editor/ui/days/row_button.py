"""A button that is a quiet row: words at the left, a number, key or caret at the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

EDGE, INSET = 8, 8
"""Of the ground from the panel's edge, and of the words from the ground's."""


class RowButton(Button):
    """Fills the panel's width. ``menu``: lower, with a caret, for what opens a menu."""

    def __init__(self, look: Look, *, icon: str = "", key: str = "", menu: bool = False) -> None:
        super().__init__(look)
        self._icon, self._key, self._menu = icon, key, menu
        self._size, self._row = (12, 24) if menu else (13, 32)
        self._number, self.chosen = "", False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str, number: str = "") -> None:
        """Say this, with a number at the right."""
        self._number = number
        super().say(words)
        self.setAccessibleName(", ".join(filter(None, (words, number))))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self._look.px(120), self._look.px(self._row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        draw, px = Drawing(QPainter(self), self._look), self._look.px
        ground = self.rect().adjusted(px(EDGE), 1, -px(EDGE), -1)
        state = QStyle.StateFlag.State_None
        if self.underMouse():
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        draw.ground(ground, state, chosen=self.chosen)
        box = ground.adjusted(px(INSET), 0, -px(INSET), 0)
        middle = box.center().y()
        if self._icon:
            draw.icon(self._icon, box.left() + px(4), middle, 14, "ink3")
            box.setLeft(box.left() + px(24))
        self._paint_right(draw, box)
        words = draw.width(self.text(), self._size, bold=self.chosen)
        draw.words(box, self.text(), self._size, bold=self.chosen, token="ink2")
        if self._menu:
            left = box.left() + min(words, box.width()) + px(4)
            draw.icon("caret-down", left, middle, 11, "ink3")

    def _paint_right(self, draw: Drawing, box: QRect) -> None:
        """What stands at the right, and the room that is left."""
        px = self._look.px
        if self._menu:
            box.setRight(box.right() - px(16))
        if self._key:
            draw.key_cap_at_right(box.right(), box.center().y(), self._key)
            box.setRight(box.right() - cap_width(self._look, self._key) - px(8))
        if self._number:
            right = Qt.AlignmentFlag.AlignRight
            draw.words(box, self._number, self._size, token="ink2", align=right)
            box.setRight(box.right() - draw.width(self._number, self._size) - px(8))
