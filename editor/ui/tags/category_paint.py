"""How a category cell and a row with a code are drawn."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from editor.chronicle.vocabulary import Category
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.tags.category_model import CATEGORY_ROLE, COLUMNS
from editor.ui.tags.category_words import short_code

CELL = 24
"""Height of a category in the grid, in pixels at text size 100 %."""
CAP = 3
SWATCH, LABEL = 26, 41
"""Where swatch and label of a cell begin."""
TIGHT = 24, 38
"""The same, where two columns are short of room."""
ROW = 26
"""Height of a code under another."""


class CellPainter(RowPainter):
    """A category in the grid: key cap, swatch, short label."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(look, parent)
        self.chosen: int | None = None
        self.tight = False

    @property
    def size(self) -> int:
        """The size of the labels."""
        return 12 if self.tight else 13

    @property
    def label(self) -> int:
        """Where the label of a cell begins, in pixels."""
        return self._look.px(TIGHT[1] if self.tight else LABEL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Cells are of one height; the view sets the width."""
        category = index.data(CATEGORY_ROLE)
        words = _cell_words(category) if isinstance(category, Category) else ""
        wide = self._look.text_width(words, self.size, bold=True)
        return QSize(wide + self.label + self._look.px(1), self._look.px(CELL))

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
            draw.key_cap(rect.left() + px(CAP), middle, category.key, on=chosen)
        swatch = px(TIGHT[0] if self.tight else SWATCH)
        draw.swatch(rect.left() + swatch, middle, category.colour)
        box = rect.adjusted(self.label, 0, 0, 0)
        plain, bold = (self._look.metrics(self.size, bold=one) for one in (False, True))
        label = fitting(_cell_words(category), box.width(), plain)
        strong = chosen and bold.horizontalAdvance(label) < box.width()
        draw.words(box, label, size=self.size, bold=strong)

    def fit(self, categories: Iterable[Category], room: int) -> None:
        """Be tight where two columns of the labels would not fit into ``room`` pixels."""
        widest = [0, 0]
        every = tuple(categories)
        half = -(-len(every) // COLUMNS)
        metrics = self._look.metrics(13)
        for at, one in enumerate(every):
            wide = metrics.horizontalAdvance(_head(_cell_words(one)))
            widest[at // half] = max(widest[at // half], wide)
        self.tight = sum(widest) + COLUMNS * (self._look.px(LABEL) + 1) > room


class CodePainter(RowPainter):
    """A code: its digit, the code, the label, and at the left the colour of its category."""

    row_height = ROW

    def __init__(self, look: Look, parent: QObject, key: Callable[[Category], str]) -> None:
        super().__init__(look, parent)
        self._key = key
        self.tagged: int | None = None
        self.suggested: int | None = None
        self.whole_codes = False

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
        left += px(32 if self.whole_codes else 27)
        name = code.code if self.whole_codes else short_code(code)
        column = px(66 if self.whole_codes else 40)
        box = QRect(left, rect.top(), column, rect.height())
        draw.words(box, name, size=12, bold=True, token="ink" if tagged else "ink2")
        left += column + px(2)
        box = QRect(left, rect.top(), rect.right() - left - px(2), rect.height())
        draw.words(box, code.label, size=13, bold=tagged)


def fitting(label: str, room: int, metrics: QFontMetrics) -> str:
    """The label, or what stands before its comma where only that fits."""
    fits = [one for one in (label, _head(label)) if metrics.horizontalAdvance(one) < room]
    return fits[0] if fits else label


def _head(label: str) -> str:
    return label.partition(",")[0]


def _cell_words(category: Category) -> str:
    return category.short_label or category.label


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
