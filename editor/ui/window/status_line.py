"""The bottom line: saved, what is left to do, what is counted, and the key to go on."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look

HEIGHT = 28
REMARK = 0.5
"""The most of the line that a remark takes."""


class StatusLine(QWidget):
    """Says five things; the room decides how many of them are seen."""

    next_asked = Signal()
    """The key at the right was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("status")
        self.saved, self.here, self.elsewhere, self.working, self.remarked = "", "", "", "", ""
        self.measure, self.next, self.key = "", "", ""
        look.changed.connect(self.restyle)
        self.restyle()

    def say(
        self, *, saved: str, here: str, elsewhere: str, measure: str, go_on: tuple[str, str]
    ) -> None:
        """Say these instead."""
        self.saved, self.here, self.elsewhere, self.measure = saved, here, elsewhere, measure
        self.next, self.key = go_on
        self._tell()

    def work(self, words: str) -> None:
        """Say how far long work is, in place of the saved state; empty when it is done."""
        self.working = words
        self._tell()

    def remark(self, words: str) -> None:
        """Say quietly what went wrong beside the work; empty: all is well again."""
        self.remarked = words
        self._tell()

    def _tell(self) -> None:
        parts = (self.working or self.saved, self.remarked, self.here, self.elsewhere, self.measure)
        said = ". ".join(one for one in parts if one)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFixedHeight(self._look.px(HEIGHT))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click at the right does what the key there does."""
        if self.key and event.position().x() > self._next_left():
            self.next_asked.emit()

    def _next_left(self) -> int:
        px, look = self._look.px, self._look
        key = cap_width(look, self.key) if self.key else 0
        return self.width() - px(16) - key - px(8) - look.text_width(self.next, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line from both ends; what has no room is left out, in the tooltip it stands."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("chrome"))
        painter.fillRect(QRect(0, 0, self.width(), 1), look.colour("line"))
        draw = Drawing(painter, look)
        middle, right = self.rect().center().y(), self._next_left()
        if self.key:
            draw.key_cap_at_right(self.width() - px(16), middle, self.key)
        self._at(draw, right, self.next, "ink2")
        left = px(16)
        if self.working or self.saved:
            icon = "download-simple" if self.working else "check"
            draw.icon(icon, left, middle, 12, "accent")
            left += px(18)
        left = self._from(draw, left, right, self.working or self.saved, bold=False)
        left = self._remark(draw, left, right)
        left = self._from(draw, left, right, self.here, bold=True)
        wide = look.text_width(self.measure, 12)
        if right - px(20) - wide > left:
            right -= px(20) + wide
            self._at(draw, right, self.measure, "ink2")
        self._from(draw, left, right, self.elsewhere, bold=False)

    def _at(self, draw: Drawing, left: int, words: str, token: str) -> None:
        box = QRect(left, 0, self._look.text_width(words, 12), self.height())
        draw.words(box, words, 12, token=token)

    def _remark(self, draw: Drawing, left: int, right: int) -> int:
        """Elided to a part of the line: what is left to do shall keep its room."""
        look, px = self._look, self._look.px
        wide = min(look.text_width(self.remarked, 12), round((right - left) * REMARK) - px(38))
        if not self.remarked or wide < px(60):
            return left
        draw.icon("warning", left, self.rect().center().y(), 12, "warn")
        draw.words(QRect(left + px(18), 0, wide, self.height()), self.remarked, 12, token="warn")
        return left + wide + px(38)

    def _from(self, draw: Drawing, left: int, right: int, words: str, *, bold: bool) -> int:
        wide = self._look.text_width(words, 12, bold=bold)
        if not words or left + wide > right:
            return left
        box = QRect(left, 0, wide, self.height())
        align = Qt.AlignmentFlag.AlignLeft
        draw.words(box, words, 12, bold=bold, token="ink" if bold else "ink2", align=align)
        return left + wide + self._look.px(20)
