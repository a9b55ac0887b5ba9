"""A question of the history, asked in its window: what would be done, then yes or no."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.choice import Choice
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words


class Asking(QWidget):
    """Out of sight until something is asked. Nothing is done until yes is pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._do: Callable[[], None] | None = None
        self.choice = Choice(look)
        self.words = Words(look, size=13, wraps=True)
        self.yes = KeyButton(look, "", "", primary=True)
        self.no = KeyButton(look, self.tr("Cancel"), self.tr("Esc"), outlined=True)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.words)
        self._row.addWidget(self.yes)
        self._row.addWidget(self.no)
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self.yes.clicked.connect(self._answer)
        self.no.clicked.connect(self.hide)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def ask(self, words: str, yes: str, do: Callable[[], None] | None) -> None:
        """Ask; where nothing can be done the sentence stands alone."""
        self._do = do
        self.words.say(words)
        self.yes.say(yes)
        self.yes.setVisible(do is not None)
        self.choice.setVisible(self.choice.count() > 0)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines depend on the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    def _answer(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is no."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._column.setContentsMargins(px(12), px(10), px(12), px(10))
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(8))
        for button in (self.yes, self.no):
            button.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        Drawing(QPainter(self), self._look).card(self.rect())
