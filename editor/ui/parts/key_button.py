"""A button with its key beside its words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button


class KeyButton(Button):
    """Quiet by default; ``primary`` is filled with the accent, ``outlined`` has an edge."""

    def __init__(
        self,
        look: Look,
        words: str,
        key: str,
        *,
        primary: bool = False,
        outlined: bool = False,
        icon: str = "",
    ) -> None:
        super().__init__(look)
        self._key, self._icon = key, icon
        self._primary, self._outlined = primary, outlined
        self.say(words)

    def say(self, words: str) -> None:
        """Say this instead."""
        super().say(words)
        if words:
            self.setToolTip(f"{words} ({self._key})" if self._key else words)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and key."""
        px = self._look.px
        if self._icon:
            return QSize(px(24), px(28))
        bold = self._primary or self.isCheckable()
        wide = self._look.text_width(self.text(), 14 if self._primary else 13, bold=bold)
        if self._key:
            wide += cap_width(self._look, self._key) + px(8)
        side = self._side
        return QSize(wide + 2 * side, px(32 if self._primary or self._outlined else 26))

    @property
    def _side(self) -> int:
        return self._look.px(8 if self._primary or self._outlined else 2)

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        draw, px = Drawing(QPainter(self), self._look), self._look.px
        box = QRect(self.rect())
        state = (self.underMouse() and self.isEnabled(), self.isDown(), self.hasFocus())
        primary = self._primary and self.isEnabled()
        outlined = self._outlined and self.isEnabled()
        if self.isEnabled():
            draw.button(box, primary=primary, outlined=outlined, state=state)
        elif self._primary or self._outlined:
            draw.rounded(box, 6, self._look.colour("sunk"))
        if self._icon:
            side = (self.width() - px(16)) // 2
            draw.icon(self._icon, side, box.center().y(), 16, "ink2")
            return
        side = self._side
        box.adjust(side, 0, -side, 0)
        token = "on" if primary else "accent" if self.isChecked() else "ink2"
        token = token if self.isEnabled() else "ink3"
        if self._key:
            key = draw.key_cap_at_right(
                box.right(), box.center().y(), self._key, on=self.isChecked(), over=primary
            )
            box.setRight(key.left() - px(8))
        bold = self._primary or self.isChecked()
        draw.words(box, self.text(), 14 if self._primary else 13, bold=bold, token=token)
