"""How a step looks in the history: what was done, then who and when below."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.chronicle.steps import Step
from editor.ui.editors.history_rows import STEP_ROLE, aside_in_words
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW = 46


class HistoryPainter(RowPainter):
    """Steps that are taken back are greyed, and say so."""

    row_height = ROW

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
        line = self._look.metrics(14).height()
        top = QRect(box.left() + px(32), box.top() + px(4), box.width() - px(44), line)
        below = QRect(
            top.left(), top.bottom() + px(1), top.width(), self._look.metrics(12).height()
        )
        if not step.done:
            draw.icon("arrow-u-up-left", box.left() + px(10), top.center().y(), 13, "ink3")
        draw.words(top, step.label, 14, token="ink" if step.done else "ink3")
        draw.words(below, aside_in_words(step), 12, token="ink2" if step.done else "ink3")
        painter.restore()
