"""The chip of a category: its code on a tint of its colour."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.vocabulary import Category
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

HEIGHT = 20


class Chip(QWidget):
    """A code, dashed and with a question mark where it is only suggested."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._category: Category | None = None
        self._suggested = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.updateGeometry()
        self.update()

    def show_category(self, category: Category | None, *, suggested: bool) -> None:
        """Show this one; nothing where it is None."""
        self._category, self._suggested = category, suggested
        self.setVisible(category is not None)
        self.setAccessibleName(category.code if category else "")
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        if self._category is None:
            return ""
        return self._category.code + ("?" if self._suggested else "")

    def sizeHint(self) -> QSize:
        """As wide as the code."""
        wide = self._look.chip_width(self._words())
        return QSize(wide, self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        if self._category is not None:
            draw = Drawing(QPainter(self), self._look)
            box = QRect(self.rect())
            draw.chip(box, self._words(), self._category.colour, suggested=self._suggested)
