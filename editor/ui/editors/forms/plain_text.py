"""Words of any length that can be read and copied, not changed."""

from PySide6.QtWidgets import QPlainTextEdit

from editor.ui.editors.forms.words_row import WordsField
from editor.ui.look.look import Look


class PlainText(WordsField):
    """Takes the room there is; more scrolls."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self.edit.setReadOnly(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.edit.setAccessibleName(name)
        self.setAccessibleName(name)

    def text(self) -> str:
        """What it says."""
        return self.edit.toPlainText()

    def say(self, words: str) -> None:
        """Say this instead, from the top."""
        self.edit.setPlainText(words)

    def restyle(self) -> None:
        """Small words: it is read once in a while."""
        super().restyle()
        self.edit.setFont(self._look.font(12))

    def _fit(self) -> None:
        self.updateGeometry()
