"""How far long work is: a thin bar."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

HEIGHT = 4


class ThinProgress(QWidget):
    """Filled from the left, or from the right where one reads from there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._done = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._done

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._done = min(max(share, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(self._look.px(80), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is done of it."""
        draw, box = Drawing(QPainter(self), self._look), self.rect()
        draw.rounded(box, 2, self._look.colour("line"))
        wide = round(box.width() * self._done)
        left = box.right() - wide + 1 if self.isRightToLeft() else 0
        if wide:
            draw.rounded(QRect(left, 0, wide, box.height()), 2, self._look.colour("accent"))
