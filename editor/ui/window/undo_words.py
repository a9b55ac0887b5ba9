"""What undo would take back, in words, as a button of the top bar."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button

MOST = 250


class UndoWords(Button):
    """As in ``Undo: Tag item 3 FIR.SHEL``, with its keys."""

    said = Signal()
    """The words are others, and need another width."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, label: str | None) -> None:
        """Say what would be taken back; nothing where there is nothing."""
        words = self.tr("Undo: {0}").format(label) if label else ""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.setToolTip(words)
            self.updateGeometry()
            self.said.emit()

    def _keys(self) -> str:
        return self.tr("Ctrl Z")

    def sizeHint(self) -> QSize:
        """Icon, words and keys."""
        px = self._look.px
        wide = self._look.text_width(self.text(), 12) + cap_width(self._look, self._keys())
        return QSize(min(wide + px(40), px(MOST)), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        px = self._look.px
        draw = Drawing(QPainter(self), self._look)
        box = QRect(self.rect())
        if self.underMouse():
            draw.under_mouse(box)
        if self.hasFocus():
            draw.focus_ring(box)
        middle = box.center().y()
        draw.icon("arrow-u-up-left", px(6), middle, 13, "ink3")
        cap = draw.key_cap_at_right(box.right() - px(6), middle, self._keys())
        words = QRect(px(24), 0, cap.left() - px(30), self.height())
        draw.words(words, self.text(), 12, token="ink2")
