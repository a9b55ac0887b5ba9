"""A button of the empty page: an icon, words and the key."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

_HEIGHT, _RING = 40, 4


class BigButton(Button):
    """``primary``: filled with the accent; the others are words in it."""

    def __init__(
        self, look: Look, words: str, icon: str, key: str = "", *, primary: bool = False
    ) -> None:
        super().__init__(look)
        self._icon, self._key, self._primary = icon, key, primary
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(words)

    @property
    def _pad(self) -> int:
        return self._look.px(16 if self._primary else 8) + _RING

    def sizeHint(self) -> QSize:
        """Room for the ring, the icon, the words and the key."""
        look, px = self._look, self._look.px
        wide = 2 * self._pad + px(26) + look.text_width(self.text(), 14, bold=self._primary)
        if self._key:
            wide += px(10) + cap_width(look, self._key)
        return QSize(wide, px(_HEIGHT) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw = Drawing(painter, look)
        box = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        over = self.underMouse() or self.isDown()
        if self._primary:
            ground = look.colour("accent")
            draw.rounded(box, 6, ground.darker(112) if over else ground)
        elif over:
            draw.rounded(box, 6, look.colour("hover"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            halo = look.colour("accent")
            halo.setAlphaF(0.36)
            painter.setPen(QPen(halo, 3))
            ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, px(9), px(9))
        self._words(draw, box)

    def _words(self, draw: Drawing, box: QRect) -> None:
        px, token = self._look.px, "on" if self._primary else "accent"
        left = self._pad
        draw.icon(self._icon, left, box.center().y(), 16, token)
        words = QRect(left + px(26), box.top(), box.width(), box.height())
        draw.words(words, self.text(), 14, bold=self._primary, token=token)
        if self._key:
            right = box.right() - self._pad + _RING
            draw.key_cap_at_right(right, box.center().y(), self._key, over=self._primary)
