"""A field in which one of a few things is chosen from a list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from editor.ui.look.look import Look
from editor.ui.parts.ground import paint_field, paper_palette

HEIGHT = 30


class Choice(QComboBox):
    """A field that opens a list. The wheel passes by, so that scrolling changes nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(16)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFont(self._look.font(14))
        self.view().setFont(self._look.font(14))
        self.view().setPalette(paper_palette(self._look))
        self.setFixedHeight(self._look.px(HEIGHT))

    def sizeHint(self) -> QSize:
        """Room for the longest words and the arrow."""
        words = (self.itemText(at) for at in range(self.count()))
        widest = max((self._look.text_width(one, 14) for one in words), default=0)
        return QSize(widest + self._look.px(48), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long words elide."""
        return QSize(self._look.px(72), self._look.px(HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to what scrolls around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, the words and the arrow."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        box = self.rect()
        paint_field(painter, look, box, focus=self.hasFocus(), bad=False, enabled=self.isEnabled())
        side = px(14)
        room = box.adjusted(px(12), 0, -px(18) - side, 0)
        painter.setFont(self.font())
        painter.setPen(look.colour("ink" if self.isEnabled() else "ink3"))
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        arrow = look.icon("caret-down", side, "ink3")
        painter.drawPixmap(room.right() + px(6), (box.height() - side) // 2, arrow)
