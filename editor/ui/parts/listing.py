"""A list or grid that is as high as its rows, without frame, scroll bars or colours of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QTableView, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.thin_bar import ThinBar


def _plain(view: QAbstractItemView) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the page
    view.setMouseTracking(True)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.viewport().setAutoFillBackground(False)


class Rows(QListView):
    """Rows under each other. ``most`` rows are shown at once; more scroll."""

    def __init__(
        self, look: Look, row: int, *, most: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._row, self.most = look, row, most
        _plain(self)
        self.setVerticalScrollBar(ThinBar(look))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def fit(self) -> None:
        """Take the height the rows need; out of sight where there are none."""
        rows = self.model().rowCount()
        shown = min(rows, self.most) if self.most else rows
        scrolls = shown < rows
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(shown * self._look.px(self._row))
        self.setVisible(rows > 0)
        self.doItemsLayout()


class Grid(QTableView):
    """Cells in columns of one width."""

    def __init__(self, look: Look, cell: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._cell = look, cell
        _plain(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setVisible(False)
            header.setMinimumSectionSize(1)

    def fit(self) -> None:
        """Take the height the cells need."""
        height = self._look.px(self._cell)
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, height)
        self.setFixedHeight(self.model().rowCount() * height)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Half each, or what the narrower column needs where the other is short of room."""
        if self.model() is None or self.model().columnCount() != 2:
            return
        room = self.viewport().width()
        first, second = (self.sizeHintForColumn(column) for column in range(2))
        half = room // 2
        left = half if max(first, second) <= half else max(half, room - second)
        left = left if second <= half else min(half, first)
        self.setColumnWidth(0, left)
        self.setColumnWidth(1, room - left)
