"""A notice above the page: one sentence and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words

Choice = tuple[str, Callable[[], object]]

_PAD, _HIGH = 6, 26


class NoticeButton(Button):
    """What can be done, in the words of the accent, with its key beside them."""

    rested = Signal(bool)
    """The mouse came to rest on it, or left."""

    def __init__(self, look: Look, words: str, key: str = "") -> None:
        super().__init__(look)
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(words)

    def _words_width(self) -> int:
        return self._look.text_width(self.text(), 13, bold=True)

    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        px = self._look.px
        wide = self._words_width() + 2 * px(_PAD)
        if self._key:
            wide += px(8) + cap_width(self._look, self._key)
        return QSize(wide, px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut off."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """What it would do can be shown."""
        super().enterEvent(event)
        self.rested.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """What it would do is shown no more."""
        super().leaveEvent(event)
        self.rested.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and key."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw, box = Drawing(painter, look), self.rect()
        words = box.adjusted(px(_PAD), 0, 0, 0)
        words.setWidth(self._words_width())
        draw.words(words, self.text(), 13, bold=True, token="accent")
        if self._key:
            draw.key_cap_at_right(box.right() - px(_PAD), box.center().y(), self._key)
        if self.underMouse() or self.isDown():
            metrics = look.metrics(13, bold=True)
            y = box.center().y() + (metrics.ascent() - metrics.descent()) // 2 + px(3)
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.drawLine(words.left(), y, words.right(), y)
        if self.hasFocus():
            draw.focus_ring(box)


class Notice(QWidget):
    """Stays until it is answered or the article is left. Never takes the focus."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = Words(look, size=13, wraps=True)
        self.buttons: list[NoticeButton] = []
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
        self._row.setContentsMargins(max(self._left, px(12)), px(3), px(10), px(3))
        self._row.setSpacing(px(8))
        for button in (*self.buttons, self.shut):
            button.updateGeometry()
        self.update()

    def say(self, sentence: str, choices: tuple[Choice, ...], *, key: str = "") -> None:
        """Show a sentence with buttons; a choice made closes the notice.

        A choice whose words end in … asks first: the notice stays until that is answered.
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

    def _button(self, words: str, do: Callable[[], object], key: str) -> NoticeButton:
        button = NoticeButton(self._look, words, key)

        def choose() -> None:
            if not words.endswith("…"):
                self.hide()
            do()

        button.clicked.connect(choose)
        return button
