"""Where the categories scroll: by whole rows, so that none is cut at the top."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.scroll import Scroll


class CategoryArea(Scroll):
    """Holds views under each other. ``row`` is the height a step of scrolling has."""

    resized = Signal()
    """Another part of what lies here may be in sight."""

    def __init__(self, look: Look, row: int) -> None:
        super().__init__(look)
        self._look, self._row = look, row
        self._inside = inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.hold(inside)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def step(self) -> int:
        """The height of a row, in pixels."""
        return self._look.px(self._row)

    def fit(self, needed: int) -> None:
        """Make what lies here as high as it needs, and so much more that it ends on a row."""
        shown = self.viewport().height()
        rest = -(needed - shown) % self.step if needed > shown else 0
        self._inside.setMinimumHeight(needed + rest)
        self._inside.resize(self.viewport().width(), max(needed + rest, shown))
        self.column.activate()
        self.verticalScrollBar().setSingleStep(self.step)

    def reveal(self, part: QWidget) -> None:
        """Scroll so far that all of a part is in sight, or its beginning where it is higher."""
        below = part.geometry().bottom() + 1 - self.viewport().height()
        rows = min(-(-below // self.step), part.y() // self.step)
        self.verticalScrollBar().setValue(max(0, rows) * self.step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is in sight depends on the size."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.resized.emit)
