"""The form for a category, or a sub-code, that is not there yet."""

from PySide6.QtCore import Signal

from editor.chronicle.change import Change
from editor.chronicle.vocabulary import Category, Group
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.parts.key_button import KeyButton


class NewCategory(Form):
    """A code and a label; nothing is written before both are there."""

    made = Signal(str)
    """It is entered: carries its code."""
    left = Signal()
    """It shall not be entered."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._parent: Category | None = None
        self._group = 0
        self.code = TextRow(
            self.look,
            self.tr("Code"),
            self.tr("Short and in capitals. It never changes and is never used again."),
        )
        self.label = TextRow(self.look, self.tr("Label"))
        self.enter = KeyButton(self.look, self.tr("Enter it"), "", primary=True)
        self.enter.clicked.connect(self.take)
        self.cancel = KeyButton(self.look, self.tr("Leave it"), "", outlined=True)
        self.cancel.clicked.connect(self.left.emit)
        self.label.entered.connect(self.take)
        self.column.addWidget(self.code)
        self.column.addWidget(self.label)
        self.column.addLayout(button_line(self.enter, self.cancel))
        self.column.addStretch(1)

    def begin(self, group: Group, parent: Category | None) -> None:
        """Ask for a category of a group, or for a sub-code of a category."""
        self._parent, self._group = parent, group.id
        below = parent.code if parent else group.label
        words = self.tr("New sub-code of {0}") if parent else self.tr("New category in {0}")
        self.heading.say(words.format(below))
        self.note.say("")
        self.code.show_value(self._prefix)
        self.label.show_value("")
        self.code.edit.setFocus()
        self.code.edit.end(False)

    @property
    def _prefix(self) -> str:
        return f"{self._parent.code}." if self._parent else ""

    def take(self) -> None:
        """Enter it, or say what is missing."""
        code, label = self.code.typed().strip().upper(), self.label.typed().strip()
        self.code.say_error("")
        self.label.say_error("")
        if not code.startswith(self._prefix) or code == self._prefix:
            words = self.tr("A sub-code begins with {0} and goes on.")
            self.code.say_error(words.format(self._prefix))
        elif not code:
            self.code.say_error(self.tr("A category needs a code."))
        elif not label:
            self.label.say_error(self.tr("A category needs a label."))
            self.label.edit.setFocus()
        elif self.write(self.code, lambda: self._add(code, label)).step:
            self.made.emit(code)

    def _add(self, code: str, label: str) -> Change:
        parent = self._parent.id if self._parent else None
        return self.desk.session.codebook.add(parent, code, label, self._group)
