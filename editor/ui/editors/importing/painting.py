"""How the row of a file is drawn in the list of an import."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.session.importing.importing import Imported
from editor.ui.editors.importing.rows import IMPORTED_ROLE, outcome_in_words
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter, is_chosen

ROW = 46
"""Height of a row, in pixels at text size 100 %."""
TOKENS = {
    "added": "ink2",
    "nearly the same": "warn",
    "already there": "ink3",
    "no day": "warn",
    "unreadable": "bad",
}
ICONS = {
    "added": "check",
    "nearly the same": "copy",
    "already there": "copy",
    "no day": "question",
    "unreadable": "warning",
}
RIGHT = Qt.AlignmentFlag.AlignRight


class ImportPainter(RowPainter):
    """Name and outcome; below, the reason or the folder."""

    row_height = ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(IMPORTED_ROLE)
        if not isinstance(row, Imported):
            return
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        chosen = is_chosen(option)
        draw.ground(rect, option.state, chosen=chosen)
        token = TOKENS[row.outcome]
        upper = QRect(rect.left() + px(8), rect.top() + px(4), rect.width() - px(16), px(20))
        lower = QRect(upper.left() + px(22), rect.top() + px(23), upper.width() - px(22), px(18))
        draw.icon(ICONS[row.outcome], upper.left(), upper.center().y(), 14, token)
        words = outcome_in_words(row)
        wide = draw.width(words, 12)
        end = QRect(upper.right() - wide, upper.top(), wide + 1, upper.height())
        draw.words(end, words, 12, token=token, align=RIGHT)
        draw.words(upper.adjusted(px(22), 0, -wide - px(12), 0), row.path.name, 14)
        draw.words(lower, row.why or str(row.path.parent), 12, token="ink2" if row.why else "ink3")
