"""The history: every step in words, taken back and given again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from editor.chronicle.change import Change
from editor.chronicle.errors import EditorError
from editor.chronicle.steps import Step
from editor.ui.desk import Desk
from editor.ui.editors.history_paint import ROW, HistoryPainter
from editor.ui.editors.history_rows import HistoryRows
from editor.ui.editors.wide_rows import wide_rows
from editor.ui.editors.window import EditorWindow
from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.parts.words import Words


class HistoryWindow(EditorWindow):
    """Newest first. It follows while it is shown."""

    SIZE = 520, 620

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("HistoryWindow", "History")
        super().__init__(desk, title, "history", parent)
        self.lead.say(
            self.tr(
                "Every step, newest first. What is taken back can be given again until something "
                "new is done."
            )
        )
        self.rows = HistoryRows(self)
        self.list = _list(self.look, self.rows)
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.undo = KeyButton(self.look, self.tr("Undo"), self.tr("Ctrl Z"), outlined=True)
        self.redo = KeyButton(self.look, self.tr("Redo"), self.tr("Ctrl ⇧ Z"), outlined=True)
        self.next_undo = Words(self.look, size=13, token="ink2")
        self.next_redo = Words(self.look, size=13, token="ink2")
        self.back = KeyButton(self.look, self.tr("Take this step back"), "", outlined=True)
        self.go = KeyButton(self.look, self.tr("Go there"), self.tr("Enter"), outlined=True)
        self.error = Said(self.look, size=13, token="bad")
        self.error.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._lines = []
        for button, words in ((self.undo, self.next_undo), (self.redo, self.next_redo)):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addWidget(words, 1)
            self._lines.append(line)
            self.content.addLayout(line)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.error)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)

    def _connect(self) -> None:
        self.undo.clicked.connect(lambda: self._do(self.desk.session.history.undo))
        self.redo.clicked.connect(lambda: self._do(self.desk.session.history.redo))
        self.back.clicked.connect(self.take_back)
        self.go.clicked.connect(self.go_there)
        self.list.activated.connect(self.go_there)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.desk.opened.connect(self._begin)

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "_lines"):
            for line in self._lines:
                line.setSpacing(self.look.px(12))
            wide = max(one.sizeHint().width() for one in (self.undo, self.redo))
            for one in (self.undo, self.redo):
                one.setFixedWidth(wide)
            self.list.doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the history when it is looked at."""
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        if self.isVisible():
            self.rows.begin(self.desk.session.history.steps)
            self.list.scrollToTop()
            self.list.setFocus()
            self._say_next()

    def refresh(self) -> None:
        """Show what can be undone and redone now."""
        self._say_next()

    def _heard(self, change: Change) -> None:
        if self.isVisible():
            self.rows.follow()
            self.error.say("")
        super()._heard(change)

    def _say_next(self) -> None:
        history = self.desk.session.history
        undo, redo = history.next_undo, history.next_redo
        self.next_undo.say(undo or self.tr("Nothing to undo"))
        self.next_redo.say(redo or self.tr("Nothing to redo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setAccessibleName(self.tr("Undo: {0}").format(undo or ""))
        self.redo.setAccessibleName(self.tr("Redo: {0}").format(redo or ""))
        self._chosen()

    @property
    def step(self) -> Step | None:
        """The step that is chosen."""
        return self.rows.step(self.list.currentIndex())

    def _chosen(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        step = self.step
        self.back.setEnabled(step is not None and step.done)
        self.go.setEnabled(step is not None)
        self.error.say("")

    def take_back(self) -> None:
        """Take the chosen step back alone; say why where a later one leans on it."""
        step = self.step
        if step is not None and step.done:
            self._do(lambda: self.desk.session.history.undo(step.id))

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
