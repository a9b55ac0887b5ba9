"""The archive's title, a button that asks for the menu of archives."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

HEIGHT = 44
SIZES = (16, 15, 14)


class TitleButton(Button):
    """The title in the serif, a caret at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show this title."""
        super().say(words)
        self.setAccessibleName(self.tr("Archive {0}").format(words))
        self.setToolTip(self.tr("{0}: open or start another archive").format(words))

    def sizeHint(self) -> QSize:
        """One line of the serif."""
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def _font(self, room: int) -> QFont:
        """A little smaller where that shows the title whole."""
        look = self._look
        for size in SIZES[:-1]:
            metrics = look.metrics(size, serif=True, bold=True)
            if metrics.horizontalAdvance(self.text()) <= room:
                return look.font(size, serif=True, bold=True)
        return look.font(SIZES[-1], serif=True, bold=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and caret."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw = Drawing(painter, look)
        ground = self.rect().adjusted(px(8), px(8), -px(8), -px(4))
        if self.underMouse() or self.isDown():
            draw.under_mouse(ground)
        if self.hasFocus():
            draw.focus_ring(ground)
        box = QRect(ground).adjusted(px(8), 0, -px(8), 0)
        draw.icon("caret-down", box.right() - px(12), box.center().y(), 13, "ink2")
        box.setRight(box.right() - px(18))
        painter.setFont(self._font(box.width()))
        painter.setPen(look.colour("ink"))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
