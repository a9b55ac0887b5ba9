"""A button that is words in a line: underlined under the mouse, ringed with the focus."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button


class TextButton(Button):
    """Small words, with an icon before them where one is named; ``strong``: in the accent."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, strong: bool = False) -> None:
        super().__init__(look, parent)
        self._icon = ""
        self._size, self._token = (13, "accent") if strong else (12, "ink2")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, icon: str = "") -> None:
        """Say this."""
        self._icon = icon
        super().say(words)

    def _indent(self) -> int:
        return self._look.px(20) if self._icon else 0

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        wide = self._look.metrics(self._size).horizontalAdvance(self.text())
        return QSize(wide + self._indent() + 2 * self.pad, self._look.px(self._size + 10))

    @property
    def pad(self) -> int:
        """Room for the ring before and after the words."""
        return self._look.px(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter, look = QPainter(self), self._look
        draw, box = Drawing(painter, look), QRect(self.rect())
        if self._icon:
            draw.icon(self._icon, self.pad, box.center().y(), 15, self._token)
        words = box.adjusted(self._indent() + self.pad, 0, 2, 0)
        draw.words(words, self.text(), self._size, token=self._token)
        metrics = look.metrics(self._size)
        y = box.center().y() + (metrics.ascent() - metrics.descent()) // 2 + look.px(3)
        over = self.underMouse()
        painter.setPen(QPen(look.colour(self._token if over else "line2"), 1))
        painter.drawLine(words.left(), y, box.right() - self.pad, y)
        if self.hasFocus():
            draw.focus_ring(box)
