"""How a category cell and a row with a code are drawn."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.chronicle.vocabulary import Category
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.tags.category_model import CATEGORY_ROLE
from editor.ui.tags.category_words import short_code

CELL = 24
"""Height of a category in the grid, in pixels at text size 100 %."""
LABEL = 42
"""Where the label of a cell begins."""
ROW = 26
"""Height of a code under another."""

Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """A category in the grid: key cap, swatch, short label."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.chosen: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Cells are of one height; the view sets the width."""
        category = index.data(CATEGORY_ROLE)
        words = _cell_words(category) if isinstance(category, Category) else ""
        wide = self._look.text_width(words, 13, bold=True)
        return QSize(wide + self._look.px(LABEL + 4), self._look.px(CELL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        category = index.data(CATEGORY_ROLE)
        if not isinstance(category, Category):
            return
        draw = Drawing(painter, self._look)
        rect = option.rect
        chosen = category.id == self.chosen
        draw.ground(rect, _state(option), chosen=chosen)
        px = self._look.px
        middle = rect.center().y()
        if category.key:
            draw.key_cap(rect.left() + px(2), middle, category.key, on=chosen)
        draw.swatch(rect.left() + px(26), middle, category.colour)
        box = rect.adjusted(px(LABEL), 0, -px(2), 0)
        draw.words(box, _cell_words(category), size=13, bold=chosen)


class CodePainter(QStyledItemDelegate):
    """A code: its digit, the code, the label, and at the left the colour of its category."""

    def __init__(self, look: Look, parent: QObject, key: Callable[[Category], str]) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self.tagged: int | None = None
        self.suggested: int | None = None
        self.whole_codes = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are of one height."""
        return QSize(self._look.px(120), self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        code = index.data(CATEGORY_ROLE)
        if not isinstance(code, Category):
            return
        draw = Drawing(painter, self._look)
        px, rect = self._look.px, option.rect
        tagged = code.id == self.tagged
        draw.ground(rect, _state(option), chosen=tagged or code.id == self.suggested)
        draw.rule(rect, code.colour)
        left = rect.left() + px(10)
        draw.key_cap(left, rect.center().y(), self._key(code), on=tagged)
        left += px(28)
        name = code.code if self.whole_codes else short_code(code)
        column = px(72 if self.whole_codes else 40)
        box = QRect(left, rect.top(), column, rect.height())
        draw.words(box, name, size=12, bold=True, token="ink" if tagged else "ink2")
        left += column + px(2)
        box = QRect(left, rect.top(), rect.right() - left - px(2), rect.height())
        draw.words(box, code.label, size=13, bold=tagged)


def _cell_words(category: Category) -> str:
    return category.short_label or category.label


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
