"""Undo and redo with what they would do, in words."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words

Do = Callable[[Callable[[], Change]], None]
"""Does an act, and says why where it cannot be done."""


class TurnButtons(QWidget):
    """Two buttons, each with the step it would turn."""

    def __init__(self, desk: Desk, do: Do) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        self.undo = KeyButton(look, self.tr("Undo"), self.tr("Ctrl Z"), outlined=True)
        self.redo = KeyButton(look, self.tr("Redo"), self.tr("Ctrl ⇧ Z"), outlined=True)
        self.next_undo = Words(look, size=13, token="ink2")
        self.next_redo = Words(look, size=13, token="ink2")
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for button, words in ((self.undo, self.next_undo), (self.redo, self.next_redo)):
            line = QHBoxLayout()
            line.addWidget(button)
            line.addWidget(words, 1)
            self._lines.append(line)
            self._column.addLayout(line)
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
        px = self._desk.look.px
        self._column.setSpacing(px(8))
        for line in self._lines:
            line.setSpacing(px(12))
        wide = max(one.sizeHint().width() for one in (self.undo, self.redo))
        for one in (self.undo, self.redo):
            one.setFixedWidth(wide)
