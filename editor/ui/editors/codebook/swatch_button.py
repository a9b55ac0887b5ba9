"""A button that shows a colour of the codebook."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button
from editor.ui.parts.ground import paint_field

HEIGHT, SIDE, PADDING = 30, 16, 10


class SwatchButton(Button):
    """The colour as the window shows it, with its number beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        """Show this one."""
        self.setText(colour)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the swatch and the number."""
        px = self._look.px
        wide = self._look.text_width("#MMMMMM", 14) + px(SIDE + 2 * PADDING + 8)
        return QSize(wide, px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the colour and its number."""
        px, painter = self._look.px, QPainter(self)
        paint_field(painter, self._look, self.rect(), focus=self.hasFocus(), bad=False)
        draw, middle = Drawing(painter, self._look), self.rect().center().y()
        side = px(SIDE)
        box = QRect(px(PADDING), middle - side // 2 + 1, side, side)
        draw.rounded(box, 3, self._look.swatch(self.text() or self._look.theme.edge))
        words = self.rect().adjusted(box.right() + px(8), 0, -px(PADDING), 0)
        draw.words(words, self.text(), 14)
