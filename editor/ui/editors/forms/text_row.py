"""A row for one line of words."""

from editor.ui.editors.forms.row import TypedRow
from editor.ui.look.look import Look
from editor.ui.parts.entry import Entry


class TextRow(TypedRow):
    """One line. Enter or leaving commits."""

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        self.edit = Entry(look)
        super().__init__(look, label, self.edit, hint)
        self.edit.textEdited.connect(self.words_typed)
        look.changed.connect(self.edit.restyle)
        self.edit.restyle()

    def typed(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def _write(self, words: str) -> None:
        self.edit.setText(words)
        self.edit.setCursorPosition(0)
        self._settle()

    def _modified(self) -> bool:
        return self.edit.isModified()

    def _settle(self) -> None:
        self.edit.setModified(False)

    def _unsettle(self) -> None:
        self.edit.setModified(True)

    def _mark(self, *, bad: bool) -> None:
        self.edit.set_bad(bad)
