"""The history: every step in words, found again, taken back and given again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from editor.chronicle.change import Change
from editor.chronicle.errors import EditorError
from editor.chronicle.steps import EVERY, Page, Step
from editor.ui.desk import Desk
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.history.asking import Asking
from editor.ui.editors.history.filters import Filters
from editor.ui.editors.history.painting import ROW, HistoryPainter
from editor.ui.editors.history.rows import HistoryRows
from editor.ui.editors.history.thinning import Thinning
from editor.ui.editors.history.turning import TurnButtons
from editor.ui.editors.history.words import (
    differing_in_words,
    going_back_in_words,
    item_in_words,
)
from editor.ui.editors.window import EditorWindow
from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.parts.text_button import TextButton


class HistoryWindow(EditorWindow):
    """Newest first: every step, or how one item came to be. It follows while it is shown."""

    SIZE = 600, 680

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("HistoryWindow", "History")
        super().__init__(desk, title, "history", parent)
        self.item: int | None = None
        """The item whose history is shown; None: every step is."""
        self.filters = Filters(self.look)
        self.rows = HistoryRows(self)
        self.list = _list(self.look, self.rows)
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.turns = TurnButtons(desk, self._do)
        self.none = Said(self.look, size=13, token="ink2")
        self.every = TextButton(self.look, strong=True)
        self.every.say(self.tr("Show every step"))
        self.back = KeyButton(self.look, self.tr("Take this step back"), "", outlined=True)
        self.go_back = KeyButton(self.look, self.tr("Go back to here…"), "", outlined=True)
        self.go = KeyButton(self.look, self.tr("Show it"), self.tr("Enter"), outlined=True)
        self.give_up = TextButton(self.look)
        self.give_up.say(self.tr("Give up the details of old steps…"))
        self.error = Said(self.look, size=13, token="bad")
        self.asking, self.thin = Asking(self.look), Asking(self.look)
        self.thinning = Thinning(desk, self.thin, self._begin)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._last = QHBoxLayout()
        self._last.addWidget(self.every)
        self._last.addStretch(1)
        self._last.addWidget(self.give_up)
        for part in (self.turns, self.filters, self.none):
            self.content.addWidget(part)
        self.content.addWidget(self.list, 1)
        for below in (self.error, self.asking, self.thin):
            below.hide()
            self.content.addWidget(below)
        self.content.addLayout(self._last)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.go_back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)

    def _connect(self) -> None:
        self.filters.changed.connect(self._begin)
        self.filters.went_down.connect(self._to_the_list)
        self.back.clicked.connect(self.take_back)
        self.go_back.clicked.connect(self.ask_to_go_back)
        self.go.clicked.connect(self.go_there)
        self.every.clicked.connect(self.show_every_step)
        self.give_up.clicked.connect(self._ask_to_give_up)
        self.list.activated.connect(self.go_there)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        for change in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            change.connect(self._say_none)
        self.desk.opened.connect(self.show_every_step)

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "turns"):
            self.turns.restyle()
            self.list.doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the history when it is looked at."""
        super().showEvent(event)
        self._begin()
        self.list.setFocus()

    # What is shown

    def show_every_step(self) -> None:
        """Show the history of the whole archive."""
        self.item = None
        self._begin()

    def present_item(self, item: int) -> None:
        """Show how an item came to be what it is."""
        self.item = item
        self._begin()
        self.present()

    def _begin(self) -> None:
        self._say_what()
        if self.isVisible():
            self.filters.offer_people(self.desk.session.history.people())
            self._read()
            self.list.scrollToTop()
            self.turns.refresh()
            self._chosen()

    def _say_what(self) -> None:
        whole = self.item is None
        for part in (self.filters, self.turns, self.give_up, self.go_back):
            part.setVisible(whole)
        self.every.setVisible(not whole)
        self.list.setUniformItemSizes(whole)
        if whole:
            self.heading.say(self.tr("History"))
            self.lead.say(
                self.tr(
                    "Every step, newest first. What is taken back can be given again until "
                    "something new is done."
                )
            )
            return
        name, about = item_in_words(self.desk.session, self.item or 0)
        self.heading.say(self.tr("How {0} came to be").format(name))
        self.lead.say(about)

    def _read(self) -> None:
        history = self.desk.session.history
        if self.item is None:
            sought = self.filters.sought
            self.rows.begin(lambda limit, before: history.page(limit, before, sought))
            return
        past = history.of_item(self.item)
        page = Page(steps=tuple(one.step for one in past), before=None)
        self.rows.begin(
            lambda _limit, _before: page,
            {one.step.id: tuple(map(differing_in_words, one.differing)) for one in past},
        )

    def _say_none(self) -> None:
        looked_for = self.item is None and self.filters.sought != EVERY
        words = self.tr("No step is like this.") if looked_for else self.tr("No step yet.")
        self.none.say("" if self.rows.rowCount() else words)

    def refresh(self) -> None:
        """Show what can be undone and redone now."""
        self.turns.refresh()
        self._chosen()

    def _heard(self, change: Change) -> None:
        if self.isVisible():
            if self.item is None:
                self.rows.follow()
            else:
                self._read()
            self.error.say("")
        super()._heard(change)

    def _to_the_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))

    # The chosen step

    @property
    def step(self) -> Step | None:
        """The step that is chosen."""
        return self.rows.step(self.list.currentIndex())

    def _chosen(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        step = self.step
        self.back.setEnabled(step is not None and step.done and step.kept)
        self.go_back.setEnabled(step is not None)
        self.go.setEnabled(step is not None and step.kept)
        self.asking.hide()
        self.error.say("")

    def take_back(self) -> None:
        """Take the chosen step back alone; say why where a later one leans on it."""
        step = self.step
        if step is not None and step.done:
            self._do(lambda: self.desk.session.history.undo(step.id))

    def ask_to_go_back(self) -> None:
        """Say how many steps would be taken back; they are, if that is wanted."""
        step, history = self.step, self.desk.session.history
        if step is None:
            return
        number = history.number_after(step.id)
        if not number:
            self.error.say(self.tr("Nothing came after this step that is not taken back already."))
            return
        self.thin.hide()
        self.asking.ask(
            going_back_in_words(step, number),
            self.tr("Go back"),
            lambda: self._do(lambda: history.go_back(step.id)),
        )

    def _ask_to_give_up(self) -> None:
        self.asking.hide()
        self.thinning.ask()

    def go_there(self) -> None:
        """Go to what the chosen step was about; say so where it is there no more."""
        step = self.step
        if step is None:
            return
        found = self.desk.session.history.touched(step.id)
        if found is None:
            self.error.say(self.tr("It touched no article, or one that is not there any more."))
            return
        self.error.say("")
        self.desk.visit(*found)

    def _do(self, act: Callable[[], Change]) -> None:
        try:
            change = act()
        except EditorError as error:
            self.error.say(str(error))
            return
        self.desk.tell(change)


def _list(look: Look, rows: HistoryRows) -> QListView:
    made = wide_rows(look, ROW)
    made.setObjectName("steps")
    made.setModel(rows)
    made.setItemDelegate(HistoryPainter(look, made))
    return made
