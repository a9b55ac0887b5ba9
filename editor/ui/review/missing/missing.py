"""The pane of what is missing: the lists with their numbers, and the rows of the chosen one."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from editor.chronicle.missing import Lack, Missing
from editor.ui.desk import Desk
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.words import Words
from editor.ui.review.items.table import ItemTable
from editor.ui.review.missing.painting import LackPainter, MissingPainter
from editor.ui.review.missing.rows import LackRows, MissingRows
from editor.ui.review.missing.words import lack_in_words, nothing_said
from editor.ui.review.pane import Pane

LISTS = 252
"""Width of the list of lists, in pixels at text size 100 %."""


class MissingPane(Pane):
    """Enter, a double click or *Open* goes where something is missing."""

    day_asked = Signal(object)
    article_asked = Signal(int, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk.look, QCoreApplication.translate("Missing", "What is missing"), parent
        )
        self._desk, self._lack = desk, Lack.DAYS
        self.lists, self.rows = LackRows(self), MissingRows(desk, self)
        self.lacks = ItemTable(desk.look, LackPainter.row_height)
        self.table = ItemTable(desk.look, MissingPainter.row_height)
        self.nothing = Words(desk.look, size=14, token="ink2", wraps=True)
        self.open_button = KeyButton(desk.look, self.tr("Open"), self.tr("Enter"))
        self._line = QHBoxLayout()
        self._build()
        self._keys = ListKeys((self.table,))
        self._keys.entered.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.open_button.clicked.connect(lambda: self._open(self.table.currentIndex()))
        self.lacks.selectionModel().currentChanged.connect(self._choose)
        self._fit()
        desk.look.changed.connect(self._fit)

    def _build(self) -> None:
        for table, name in ((self.lacks, "missing"), (self.table, "missing_rows")):
            table.setObjectName(name)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lacks.setAccessibleName(self.name)
        self.lacks.setModel(self.lists)
        self.lacks.setItemDelegate(LackPainter(self.look, self.lacks))
        self.table.setModel(self.rows)
        self.table.setItemDelegate(MissingPainter(self.look, self.table))
        self.head.insertWidget(self.head.count() - 1, self.open_button)
        self.setFocusProxy(self.lacks)
        self._line.addWidget(self.lacks)
        self._line.addWidget(self.table, 1)
        self._line.addWidget(self.nothing, 1)
        self.column.addLayout(self._line, 1)

    def _fit(self) -> None:
        self.lacks.setFixedWidth(self.look.px(LISTS))
        self._line.setSpacing(self.look.px(20))

    def refresh(self) -> None:
        """Count anew, and list what is missing of the chosen kind."""
        self.lists.show((lack, self._number(lack)) for lack in Lack)
        self.lacks.setCurrentIndex(self.lists.place_of(self._lack))
        self._list()

    def _number(self, lack: Lack) -> int:
        """Days stand in runs and are counted one by one; anything else is a row each."""
        rows, days = self._desk.session.lacking.number(lack)
        return days if lack is Lack.DAYS else rows

    def choose(self, lack: Lack) -> None:
        """Show this list."""
        self.lacks.setCurrentIndex(self.lists.place_of(lack))

    def _choose(self, index: QModelIndex) -> None:
        row = self.lists.row(index)
        if row is not None and row[0] is not self._lack:
            self._lack = row[0]
            self._list()

    def _list(self) -> None:
        self.rows.show(self._lack)
        there = self.rows.rowCount() > 0
        self.table.setAccessibleName(lack_in_words(self._lack))
        self.table.setVisible(there)
        self.nothing.setVisible(not there)
        self.nothing.say(nothing_said(self._lack))
        self.open_button.setEnabled(there)
        self.table.setCurrentIndex(self.rows.index(0))

    def _open(self, index: QModelIndex) -> None:
        row: Missing | None = self.rows.missing(index)
        if row is None:
            return
        if row.article is None:
            self.day_asked.emit(row.day)
        else:
            self.article_asked.emit(row.article, row.item)
