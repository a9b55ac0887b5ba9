"""Words that can be clicked: a quiet button without a box."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

HEIGHT, CARET = 26, 15


class Link(Button):
    """Small words in the colour of an action, or in ``token``; ``caret``: there is a choice."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        token: str = "accent",
        caret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._token, self._caret = token, caret
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(words)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        px = self._look.px
        caret = px(CARET) if self._caret else 0
        return QSize(self._look.text_width(self.text(), 13) + px(4) + caret, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, underlined under the mouse."""
        painter, px = QPainter(self), self._look.px
        draw, box = Drawing(painter, self._look), QRect(self.rect())
        token = self._token if self.isEnabled() else "ink3"
        draw.words(box.adjusted(px(2), 0, 0, 0), self.text(), 13, token=token)
        wide = box.width() - px(4) - (px(CARET) if self._caret else 0)
        if self._caret:
            draw.icon("caret-down", px(2) + wide + px(3), box.center().y(), 11, "ink3")
        if self.underMouse() and self.isEnabled():
            line = QRect(px(2), box.center().y() + px(9), wide, 1)
            painter.fillRect(line, self._look.colour(token))
        if self.hasFocus():
            draw.focus_ring(box)
