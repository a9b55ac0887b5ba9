"""How a table of a window is drawn: a quiet head, rows without a grid."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import is_chosen
from editor.ui.parts.thin_bar import ThinBar

ROW, HEAD, SIDE = 28, 26, 8


class QuietHead(QHeaderView):
    """Names of the columns in small words over a hairline."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), self._look.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a name."""
        draw, side, model = Drawing(painter, self._look), self._look.px(SIDE), self.model()
        horizontal = Qt.Orientation.Horizontal
        words = model.headerData(section, horizontal, Qt.ItemDataRole.DisplayRole)
        align = model.headerData(section, horizontal, Qt.ItemDataRole.TextAlignmentRole)
        box = rect.adjusted(side, 0, -side, 0)
        draw.words(box, str(words), 12, bold=True, token="ink2", align=_side(align))
        draw.hairline(rect.left(), rect.right() + 1, rect.bottom())


class CellPainter(QStyledItemDelegate):
    """A cell: words on the ground of its row."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        draw, side, rect = Drawing(painter, self._look), self._look.px(SIDE), option.rect
        chosen = is_chosen(option)
        if chosen:
            painter.fillRect(rect, self._look.colour("tint"))
        first = index.column() == 0
        align = _side(index.data(Qt.ItemDataRole.TextAlignmentRole))
        draw.words(
            rect.adjusted(side, 0, -side, 0),
            str(index.data() or ""),
            13,
            bold=chosen and first,
            token="ink" if first else "ink2",
            align=align,
        )


def _side(align: object) -> Qt.AlignmentFlag:
    right = isinstance(align, int) and bool(align & Qt.AlignmentFlag.AlignRight.value)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


class QuietTable(QTableView):
    """Whole rows are chosen; it scrolls by pixels and has no frame."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setHorizontalHeader(QuietHead(look))
        self.setItemDelegate(CellPainter(look, self))
        self.setVerticalScrollBar(ThinBar(look))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.horizontalHeader().setFixedHeight(self._look.px(HEAD))
