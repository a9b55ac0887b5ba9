"""The totals: what the chart's segments come to, in the selection and in the period."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.listing import Grid
from editor.ui.parts.thin_bar import ThinBar
from editor.ui.parts.words import Words
from editor.ui.review.figures.found import Found
from editor.ui.review.pane import Pane
from editor.ui.review.totals.painting import ROW, TotalPainter
from editor.ui.review.totals.rows import TotalRows

NUMBER = 50
"""Width of a column of numbers, in pixels at text size 100 %."""


class Heads(QWidget):
    """The heads of the two columns of numbers."""

    def __init__(self, totals: "Totals") -> None:
        super().__init__(totals)
        self._totals = totals

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them over their columns."""
        totals, px = self._totals, self._totals.look.px
        draw = Drawing(QPainter(self), totals.look)
        rows = totals.rows
        horizontal, align = Qt.Orientation.Horizontal, Qt.AlignmentFlag.AlignRight
        box = self.rect()
        right = totals.table.viewport().width() - px(2)
        for column, token in ((2, "ink3"), (1, "accent"))[: totals.numbers]:
            box.setRight(right)
            box.setLeft(right - totals.number_width)
            words = str(rows.headerData(column, horizontal) or "")
            draw.words(box, words, 12, bold=column == 1, token=token, align=align)
            right -= totals.number_width


class Totals(Pane):
    """Copied as a table with tabs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, QCoreApplication.translate("Totals", "Totals"), parent)
        self.rows, self.numbers = TotalRows(self), 1
        self.heads = Heads(self)
        self.table = Grid(desk.look, ROW)
        self.table.setObjectName("totals")
        self.table.setAccessibleName(self.tr("Totals"))
        self.table.setModel(self.rows)
        self.table.setItemDelegate(TotalPainter(desk.look, self.table))
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setVerticalScrollBar(ThinBar(desk.look))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.aside = Words(desk.look, size=12, token="ink2", wraps=True)
        self.column.addWidget(self.heads)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.aside)
        self.table.viewport().installEventFilter(self)
        self.restyle()

    @property
    def number_width(self) -> int:
        """How wide a column of numbers is."""
        return self.look.px(NUMBER)

    def show_found(self, found: Found) -> None:
        """Show its totals."""
        self.numbers = 1 if found.asked.picked is None else 2
        self.rows.show(found)
        self.table.setColumnHidden(1, self.numbers == 1)
        self.beside.say("")
        self.aside.say(_undated(found.bars.undated))
        self.aside.setVisible(bool(found.bars.undated))
        self._fit()

    def restyle(self) -> None:
        """Take over the text size."""
        super().restyle()
        self.heads.setFixedHeight(self.look.px(18))
        self._fit()

    def _fit(self) -> None:
        if self.rows.rowCount() == 0:
            return
        for row in range(self.rows.rowCount()):
            self.table.setRowHeight(row, self.look.px(ROW))
        room = self.table.viewport().width()
        self.table.setColumnWidth(0, max(room - self.numbers * self.number_width, 1))
        for column in (1, 2):
            self.table.setColumnWidth(column, self.number_width)
        self.heads.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Names take what the numbers and a scroll bar leave."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def copy(self) -> str:
        """The table with tabs."""
        return self.rows.as_table()


def _undated(number: int) -> str:
    """That some are on no day, and so not on the chart."""
    if not number:
        return ""
    one = QCoreApplication.translate("Totals", "1 is undated")
    many = QCoreApplication.translate("Totals", "{0} are undated")
    said = one if number == 1 else many.format(f"{number:,}")
    here = QCoreApplication.translate("Totals", "{0}: counted here, on no day of the chart.")
    return here.format(said)
