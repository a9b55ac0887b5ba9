"""A tab of the top bar: the name of a view, with a bar below the one that is shown."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

BAR = 3
SIDE = 14


class Tab(Button):
    """Checked while its view is shown."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look)
        self.say(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as its words when chosen, which are bold then."""
        wide = self._look.text_width(self.text(), 15, bold=True)
        return QSize(wide + 2 * self._look.px(SIDE), self._look.px(44))

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and bar."""
        look, px, on = self._look, self._look.px, self.isChecked()
        painter = QPainter(self)
        draw = Drawing(painter, look)
        token = "ink" if on or self.underMouse() else "ink2"
        draw.words(
            QRect(self.rect()), self.text(), 15, bold=on, token=token,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        if self.hasFocus():
            draw.focus_ring(self.rect().adjusted(2, px(8), -2, -px(8)))
        if on:
            bar = QRect(px(6), self.height() - px(BAR), self.width() - px(12), px(BAR))
            draw.rounded(bar, 1, look.colour("accent"))
