"""Undo and redo with what they would do, in words."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words

Do = Callable[[Callable[[], Change]], None]
"""Does an act, and says why where it cannot be done."""


class TurnButtons(QWidget):
    """Two buttons in a row, each with the step it would turn."""

    def __init__(self, desk: Desk, do: Do) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        self.undo = KeyButton(look, self.tr("Undo"), self.tr("Ctrl Z"), outlined=True)
        self.redo = KeyButton(look, self.tr("Redo"), self.tr("Ctrl ⇧ Z"), outlined=True)
        self.next_undo = Words(look, size=13, token="ink2")
        self.next_redo = Words(look, size=13, token="ink2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button, words in ((self.undo, self.next_undo), (self.redo, self.next_redo)):
            self._row.addWidget(button)
            self._row.addWidget(words, 1)
        self.undo.clicked.connect(lambda: do(desk.session.history.undo))
        self.redo.clicked.connect(lambda: do(desk.session.history.redo))

    def refresh(self) -> None:
        """Say what can be undone and redone now."""
        history = self._desk.session.history
        undo, redo = history.next_undo, history.next_redo
        self.next_undo.say(undo or self.tr("Nothing to undo"))
        self.next_redo.say(redo or self.tr("Nothing to redo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setAccessibleName(self.tr("Undo: {0}").format(undo or ""))
        self.redo.setAccessibleName(self.tr("Redo: {0}").format(redo or ""))

    def restyle(self) -> None:
        """Take over text size and colours."""
        self._row.setSpacing(self._desk.look.px(10))
        for button in (self.undo, self.redo):
            button.updateGeometry()
