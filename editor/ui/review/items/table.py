"""A list of many rows of one height: a table of one column, whose rows cost nothing unseen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.thin_bar import ThinBar


class ItemTable(QTableView):
    """A QListView would ask for every row's place; this one only for those in sight."""

    def __init__(self, look: Look, row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._row = look, row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(look))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setVisible(False)
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over the text size."""
        self.verticalHeader().setDefaultSectionSize(self._look.px(self._row))
        palette = self.palette()
        clear = self._look.colour("sel")
        clear.setAlpha(0)  # the delegate draws what is selected
        palette.setColor(QPalette.ColorRole.Highlight, clear)
        self.setPalette(palette)
        self.viewport().update()
