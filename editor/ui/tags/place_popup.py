"""The popup of the place field: places that fit what was typed, over or under the field."""

from PySide6.QtCore import (
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.listing import Rows
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen
from editor.ui.tags.found_places import FOUND_ROLE, Found, FoundPlaces

ROW = 48
MOST = 6
SHADOW = 12


class FoundPainter(RowPainter):
    """Name, kind and parent, other names: enough to tell homonyms apart."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        found = index.data(FOUND_ROLE)
        if not isinstance(found, Found):
            return
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        chosen = is_chosen(option)
        draw.ground(rect, option.state, chosen=chosen)
        if found.place is None:
            self._paint_new(draw, rect, found)
            return
        upper = QRect(rect.left() + px(10), rect.top() + px(5), rect.width() - px(20), px(20))
        lower = QRect(upper.left() + px(22), rect.top() + px(25), upper.width() - px(22), px(18))
        draw.pin(upper.left(), upper.center().y(), filled=False)
        name = upper.adjusted(px(22), 0, 0, 0)
        named = draw.width(found.name, size=14, bold=True) + px(8)
        least = name.width() * 22 // 100
        kind = min(draw.width(found.kind, size=12), max(name.width() - named, least))
        taken = name.adjusted(0, 0, -kind - px(8), 0)
        draw.words(taken, found.name, size=14, bold=chosen)
        right = QRect(name.right() - kind, name.top(), kind, name.height())
        draw.words(right, found.kind, size=12, token="ink2", align=Qt.AlignmentFlag.AlignRight)
        draw.words(lower, found.others, size=12, token="ink2")

    def _paint_new(self, draw: Drawing, rect: QRect, found: Found) -> None:
        px = self._look.px
        draw.hairline(rect.left() + px(10), rect.right() - px(10), rect.top())
        box = rect.adjusted(px(10), 0, -px(10), 0)
        cap = draw.key_cap_at_right(box.right(), box.center().y(), self.tr("Ctrl Enter"))
        box.setRight(cap.left() - px(8))
        draw.words(box, self.tr("New place “{0}”").format(found.name), size=13, token="ink2")


class PlacePopup(QWidget):
    """Floats in the window, at the field; the field keeps the focus."""

    taken = Signal(object)
    """The Found that was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places found"))
        self._look = look
        self.model, self.list = FoundPlaces(self), Rows(look, ROW, most=MOST)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundPainter(look, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Places found"))
        self.list.clicked.connect(lambda index: self.taken.emit(self.model.row(index)))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.list)
        self.hide()

    def offer(self, rows: tuple[Found, ...], field: QWidget) -> None:
        """Show rows at a field: under it, or over it where there is no room below."""
        if not rows:
            self.hide()
            return
        self.model.show(rows)
        self.list.setCurrentIndex(self.model.index(0))
        self._place(field)
        self.show()
        self.raise_()

    def _place(self, field: QWidget) -> None:
        window = field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        px = self._look.px
        edge = px(SHADOW)
        self._column.setContentsMargins(edge + px(2), edge + px(4), edge + px(2), edge + px(4))
        self.list.fit()
        height = self.list.height() + 2 * (edge + px(4))
        panel = field.parentWidget() or field
        corner = field.mapTo(window, QPoint(0, 0))
        left = panel.mapTo(window, QPoint(px(16), 0)).x()
        width = panel.width() - px(32)
        below = corner.y() + field.height() + px(4)
        low = below + height - edge > window.height()
        top = corner.y() - px(4) - height + edge if low else below - edge
        self.setGeometry(left - edge, max(-edge, top), width + 2 * edge, height)

    @property
    def found(self) -> Found | None:
        """The row that Enter takes."""
        return self.model.row(self.list.currentIndex())

    def move_by(self, by: int) -> None:
        """Go up or down in the rows."""
        row = self.list.currentIndex().row() + by
        row = max(0, min(row, self.model.rowCount() - 1))
        self.list.setCurrentIndex(self.model.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground the rows stand on."""
        edge = self._look.px(SHADOW)
        box = self.rect().adjusted(edge, edge, -edge, -edge)
        Drawing(QPainter(self), self._look).floating(box, edge)
