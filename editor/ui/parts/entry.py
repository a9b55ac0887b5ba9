"""A text field of the panel: raised with an edge, or flat until it is edited."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look

HEIGHT = 30


class Entry(QLineEdit):
    """Keeps Qt's own undo while one types. Its key cap stands at the right."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, flat: bool = False) -> None:
        super().__init__(parent)
        self._look, self._flat, self._bad = look, flat, False
        self.key = ""
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, on=False)

    def set_bad(self, bad: bool) -> None:
        """Whether what stands here cannot be taken."""
        self._bad = bad
        self.update()

    def restyle(self) -> None:
        """Take over text size and colours."""
        look, px = self._look, self._look.px
        self.setFont(look.font(14))
        palette = self.palette()
        clear = look.colour("raised")
        clear.setAlpha(0)
        for role, colour in (
            (QPalette.ColorRole.Base, clear),
            (QPalette.ColorRole.Text, look.colour("ink")),
            (QPalette.ColorRole.PlaceholderText, look.colour("ink3")),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        cap = cap_width(look, self.key)
        left = px(2) if self._flat else px(10)
        self.setTextMargins(left, 0, (cap + px(8)) if self.key else px(8), 0)
        self.setFixedHeight(px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and edge, the text, and the key cap over them."""
        painter = QPainter(self)
        draw = Drawing(painter, self._look)
        flat = self._flat and not (self.hasFocus() or self._bad)
        if not flat:
            draw.field(QRect(self.rect()), focus=self.hasFocus(), bad=self._bad)
        elif self.underMouse():
            draw.under_mouse(QRect(self.rect()))
        if flat:
            self._paint_elided(draw)
        else:
            painter.end()
            super().paintEvent(event)
            painter.begin(self)
            draw = Drawing(painter, self._look)
        if self.key:
            right = self.width() - self._look.px(5)
            draw.key_cap_at_right(right, self.rect().center().y(), self.key)

    def _paint_elided(self, draw: Drawing) -> None:
        margins = self.textMargins()
        box = self.rect().adjusted(margins.left() + 2, 0, -margins.right(), 0)
        words, token = self.text(), "ink"
        if not words:
            words, token = self.placeholderText(), "ink3"
        draw.words(QRect(box), words, 14, token=token)
