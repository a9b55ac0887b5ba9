"""A thin scroll bar that takes no more room than the panel's padding."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

WIDTH = 8


class ThinBar(QScrollBar):
    """Only the handle is drawn, and only where there is something to scroll."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._look = look

    def sizeHint(self) -> QSize:
        """As wide as the handle with a pixel of air at each side."""
        return QSize(self._look.px(WIDTH), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle."""
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        px = self._look.px
        box = QRect(px(2), handle.top(), self.width() - px(4), handle.height())
        Drawing(QPainter(self), self._look).scroll_handle(box)
