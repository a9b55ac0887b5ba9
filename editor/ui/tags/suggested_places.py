"""The places of a suggestion: each with its role and precision in words."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.mention import PlaceRole
from editor.chronicle.suggestion import SuggestedPlace
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.tags.place_words import role_in_words

ROW = 20

Line = tuple[bool, str, str]
"""Whether it happened here, the name, what is said of it."""


class SuggestedPlaces(QWidget):
    """A line a place; where there are more than fit, the last line counts them.

    A click keeps a place whatever the item is tagged with.
    """

    kept = Signal(object)
    """The SuggestedPlace that shall be kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: list[Line] = []
        self._places: tuple[SuggestedPlace, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click a place to keep it whatever the category"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_places(self, places: tuple[SuggestedPlace, ...], most: int) -> None:
        """Show these instead."""
        known = self._desk.session.places.some([one.place for one in places])
        self._places = tuple(one for one in places if one.place in known)
        lines = [
            (one.role is PlaceRole.HAPPENED, known[one.place].name, role_in_words(one.role))
            for one in self._places
        ]
        if len(lines) > most:
            more = self.tr("and {0} more").format(len(lines) - most + 1)
            names = ", ".join(name for _, name, _ in lines[most - 1 :])
            lines = [*lines[: most - 1], (lines[most - 1][0], names, more)]
        self._lines = lines
        self.setVisible(bool(lines))
        self.setAccessibleName("; ".join(f"{name}, {said}" for _, name, said in lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row a place."""
        px = self._desk.look.px
        return QSize(px(120), px(ROW) * len(self._lines))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click keeps the place of the line."""
        row = int(event.position().y()) // max(1, self._desk.look.px(ROW))
        if event.button() == Qt.MouseButton.LeftButton and 0 <= row < len(self._lines):
            self.kept.emit(self._places[row])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        draw, px = Drawing(QPainter(self), self._desk.look), self._desk.look.px
        height = px(ROW)
        for row, (happened, name, said) in enumerate(self._lines):
            box = QRect(0, row * height, self.width(), height)
            draw.pin(0, box.center().y(), filled=happened)
            box.setLeft(px(20))
            room = max(box.width() - draw.width(said, 13) - px(8), box.width() // 2)
            wide = min(draw.width(name, 14, bold=True), room)
            draw.words(QRect(box.left(), box.top(), wide, height), name, 14, bold=True)
            box.setLeft(box.left() + wide + px(8))
            draw.words(box, said, 13, token="ink2")
