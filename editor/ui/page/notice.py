"""A notice above the page: one sentence and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words

Choice = tuple[str, Callable[[], object]]


class Notice(QWidget):
    """Stays until it is answered or the article is left. Never takes the focus."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = Words(look, size=13, wraps=True)
        self.buttons: list[KeyButton] = []
        self.shut = KeyButton(look, self.tr("Close this notice"), "", icon="x")
        self.shut.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.shut)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._left = 0
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def set_left(self, left: int) -> None:
        """Where the page's text begins."""
        self._left = left
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._row.setContentsMargins(max(self._left, px(12)), px(8), px(10), px(8))
        self._row.setSpacing(px(8))
        for button in (*self.buttons, self.shut):
            button.updateGeometry()
        self.update()

    def say(self, sentence: str, choices: tuple[Choice, ...], *, key: str = "") -> None:
        """Show a sentence with buttons; a choice made closes the notice.

        ``key``: what the first choice is done with by key.
        """
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [
            self._button(words, do, "" if at else key) for at, (words, do) in enumerate(choices)
        ]
        for at, button in enumerate(self.buttons, 1):
            self._row.insertWidget(at, button)
        self.words.say(sentence)
        self.setAccessibleName(sentence)
        self.restyle()
        self.show()

    def _button(self, words: str, do: Callable[[], object], key: str) -> KeyButton:
        button = KeyButton(self._look, words, key, outlined=True)

        def choose() -> None:
            self.hide()
            do()

        button.clicked.connect(choose)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the bar at its left and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("tint"))
        px = self._look.px
        painter.fillRect(QRect(0, 0, px(3), self.height()), self._look.colour("accent"))
        Drawing(painter, self._look).hairline(0, self.width(), self.height() - 1)
