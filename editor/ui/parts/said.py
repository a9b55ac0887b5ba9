"""Words in a window: a label in a size and colour of the look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from editor.chronicle.text import printed
from editor.ui.look.look import Look


class Said(QLabel):
    """Plain words that wrap. Never read as HTML."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        size: int = 13,
        token: str = "ink",
        bold: bool = False,
        serif: bool = False,
    ) -> None:
        super().__init__(printed(words))
        self._look = look
        self._size, self._token, self._bold, self._serif = size, token, bold, serif
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        look.changed.connect(self.restyle)
        self.restyle()

    def say(self, words: str, token: str = "") -> None:
        """Say this instead; out of sight where it is nothing."""
        self._token = token or self._token
        self.setText(printed(words))
        self.setVisible(bool(words))
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFont(self._look.font(self._size, bold=self._bold, serif=self._serif))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._token))
        self.setPalette(palette)
