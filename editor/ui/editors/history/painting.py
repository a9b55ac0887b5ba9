"""How a step looks in the history: what was done, who and when, then what it made other."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.chronicle.steps import Step
from editor.ui.editors.history.rows import LINES_ROLE, STEP_ROLE
from editor.ui.editors.history.words import aside_in_words, kind_icon
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW, LINE = 46, 19


class HistoryPainter(RowPainter):
    """Steps that are taken back are greyed, and say so."""

    row_height = ROW

    def height(self, index: Index) -> int:
        """Two lines, and one for each thing that became other."""
        return ROW + LINE * len(index.data(LINES_ROLE) or ())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        step = index.data(STEP_ROLE)
        if not isinstance(step, Step):
            return
        painter.save()
        draw, px = Drawing(painter, self._look), self._look.px
        box = QRect(option.rect)
        chosen = is_chosen(option)
        draw.ground(box, option.state, chosen=chosen)
        if chosen:
            bar = QRect(box.left(), box.top(), px(3), box.height())
            draw.rounded(bar, 1, self._look.colour("accent"))
        self._paint_words(draw, box, step, index.data(LINES_ROLE) or ())
        painter.restore()

    def _paint_words(self, draw: Drawing, box: QRect, step: Step, lines: tuple[str, ...]) -> None:
        px = self._look.px
        line, small = (self._look.metrics(size).height() for size in (14, 12))
        left, width = box.left() + px(34), box.width() - px(46)
        top = QRect(left, box.top() + px(4), width, line)
        below = QRect(left, top.bottom() + px(1), width, small)
        icon = kind_icon(step.kind) if step.done else "arrow-u-up-left"
        if icon:
            draw.icon(icon, box.left() + px(11), top.center().y(), 14, "ink3")
        draw.words(top, step.label, 14, token="ink" if step.done else "ink3")
        draw.words(below, aside_in_words(step), 12, token="ink2" if step.done else "ink3")
        for at, words in enumerate(lines):
            row = QRect(left, box.top() + px(ROW - 3 + at * LINE), width, small)
            draw.words(row, words, 12, token="ink" if step.done else "ink3")
