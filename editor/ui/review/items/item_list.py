"""The items behind the selection: a heading that names it, and the list."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.day_words import span_in_words
from editor.chronicle.selection import Selection
from editor.ui.desk import Desk
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.words import Words
from editor.ui.review.figures.found import Found
from editor.ui.review.items.painting import ROW, ItemPainter
from editor.ui.review.items.rows import ItemRows
from editor.ui.review.items.table import ItemTable
from editor.ui.review.link import Link
from editor.ui.review.pane import Pane
from editor.ui.terms import items_in_words

NARROW = 470
"""Below this width, in pixels at text size 100 %, the heading needs its line for itself."""


class ItemList(Pane):
    """Enter, a double click or *Open* goes back to the words of an item."""

    opened = Signal(int, int)
    """Article and item to be read."""
    not_counting_switched = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, QCoreApplication.translate("ItemList", "Items"), parent)
        self._desk = desk
        self._selection, self._order = Selection(), "day"
        self.rows = ItemRows(desk, self)
        self.list = self._made_list()
        self.painter = ItemPainter(desk, self.list)
        self.list.setItemDelegate(self.painter)
        self._keys = ListKeys((self.list,))
        self.choices = QWidget()
        self._line = QHBoxLayout(self.choices)
        self.order = Link(desk.look, "", token="ink2", caret=True)
        self.others = Link(desk.look, "", token="ink2", caret=True)
        self.open_button = KeyButton(desk.look, self.tr("Open"), self.tr("Enter"))
        self.nothing = Words(desk.look, size=14, token="ink2", wraps=True)
        self.air = QWidget()
        self._fill()
        self._connect()

    def _made_list(self) -> ItemTable:
        made = ItemTable(self.look, ROW, self)
        made.setObjectName("review_items")
        made.setAccessibleName(self.tr("Items of the selection"))
        made.setModel(self.rows)
        return made

    def _fill(self) -> None:
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.others)
        self._line.addWidget(self.order)
        self._line.addStretch(1)
        self.head.insertWidget(self.head.count() - 1, self.open_button)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.air, 1)
        self._place_choices()

    def _connect(self) -> None:
        self._keys.entered.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.order.clicked.connect(self._switch_order)
        self.others.clicked.connect(self._switch_others)
        self.open_button.clicked.connect(lambda: self._open(self.list.currentIndex()))

    def show_found(self, found: Found) -> None:
        """List what is selected; what was current stays so where it is still there."""
        current = self.rows.item(self.list.currentIndex())
        scrolled = self.list.verticalScrollBar().value()
        same = found.selection == self._selection
        self._selection = found.selection
        self.rows.show(found.selection, self._order)
        self._name(found)
        row = self.rows.row_of(current.id) if current is not None else None
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row or 0))
        if same:
            self.list.verticalScrollBar().setValue(scrolled)

    def _name(self, found: Found) -> None:
        picked, number = found.asked.picked, self.rows.rowCount()
        span = found.span
        year = span is None or span[0].year != span[1].year
        self.heading.say(span_in_words(*picked, year=year) if picked else self.tr("Whole period"))
        self.beside.say(items_in_words(number))
        self.painter.mark(found.asked.words)
        self.painter.dated = picked is None or picked[0] != picked[1]
        self.order.say(self.tr("by day") if self._order == "day" else self.tr("by category"))
        self.order.setToolTip(self.tr("The order of the list; click for the other one"))
        also = found.asked.also_not_counting
        self.others.say(
            self.tr("also what does not count") if also else self.tr("only what counts")
        )
        self.others.setToolTip(self.tr("Click to list what does not count too, or to leave it out"))
        self.open_button.setEnabled(number > 0)
        self.nothing.setVisible(number == 0)
        self.nothing.say(self._why_nothing(found))
        self.list.setVisible(number > 0)
        self.air.setVisible(number == 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the choices have a line of their own."""
        super().resizeEvent(event)
        self._place_choices()

    def _place_choices(self) -> None:
        """Beside the heading where there is room, else below it."""
        below = self.width() < self.look.px(NARROW)
        home = self.column if below else self.head
        if home.indexOf(self.choices) < 0:
            (self.head if below else self.column).removeWidget(self.choices)
            home.insertWidget(1 if below else self.head.indexOf(self.open_button), self.choices)
            (self._line if below else self.head).insertWidget(0 if below else 1, self.beside)
        self._line.setSpacing(self.look.px(10))

    def _why_nothing(self, found: Found) -> str:
        if found.span is None and not found.asked.narrows:
            return self.tr("No day has been annotated yet.")
        if found.asked.picked is None:
            return self.tr("Nothing fits these filters.")
        return self.tr("Nothing is listed for these days.")

    def _switch_order(self) -> None:
        self._order = "category" if self._order == "day" else "day"
        self.rows.show(self._selection, self._order)
        self.order.say(self.tr("by day") if self._order == "day" else self.tr("by category"))
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(0))

    def _switch_others(self) -> None:
        self.not_counting_switched.emit(self._selection.counting)

    def _open(self, index: QModelIndex) -> None:
        item = self.rows.item(index)
        if item is not None:
            self.opened.emit(item.article, item.id)

    def copied(self) -> Selection:
        """What Copy means: the rows selected where there are several, else all."""
        chosen = [self.rows.item(one) for one in self.list.selectedIndexes()]
        ids = frozenset(one.id for one in chosen if one is not None)
        return replace(self._selection, items=ids) if len(ids) > 1 else self._selection
