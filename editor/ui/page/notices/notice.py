"""A notice above the page: one sentence and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.parts.button import Button
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words

Choice = tuple[str, Callable[[], object]]

_PAD, _HIGH = 6, 26
_FEWEST = 220
"""Width of the words below which the choices stand under them."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class NoticeButton(Button):
    """What can be done, in the words of the accent, with its key beside them."""

    rested = Signal(bool)
    """The mouse came to rest on it, or left."""

    def __init__(self, look: Look, words: str, key: str = "") -> None:
        super().__init__(look)
        self._key, self._lead = key, _PAD
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(words)

    def stand_below(self, *, below: bool) -> None:
        """Below the words of the notice, its own begin where those do."""
        self._lead = 0 if below else _PAD
        self.updateGeometry()
        self.update()

    def _words_width(self) -> int:
        return self._look.text_width(self.text(), 13, bold=True)

    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        px = self._look.px
        wide = self._words_width() + px(self._lead) + px(_PAD)
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
        words = box.adjusted(px(self._lead), 0, 0, 0)
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
        self._body, self._choices = QBoxLayout(_BESIDE), QBoxLayout(_BESIDE)
        self._choices.addStretch(1)
        self._body.addWidget(self.words, 1)
        self._body.addLayout(self._choices)
        self._row.addLayout(self._body, 1)
        self._row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
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
        for row in (self._row, self._body, self._choices):
            row.setSpacing(px(8))
        for button in (*self.buttons, self.shut):
            button.updateGeometry()
        self._stand()
        self.update()

    def _stand(self) -> None:
        """Choices beside the words where there is room, else below them, else one below another."""
        margins, px = self._row.contentsMargins(), self._look.px
        shut = self.shut.sizeHint().width() + px(8)
        room = self.width() - margins.left() - margins.right() - shut
        wide = sum(one.sizeHint().width() + px(8) for one in self.buttons)
        beside = not self.buttons or room - wide >= px(_FEWEST)
        self._body.setDirection(_BESIDE if beside else _BELOW)
        self._body.setSpacing(px(8) if beside else 0)
        self._choices.setDirection(_BESIDE if beside or wide <= room + px(_PAD) else _BELOW)
        for one in self.buttons:
            one.stand_below(below=not beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the choices stand depends on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._stand()

    def say(self, sentence: str, choices: tuple[Choice, ...], *, key: str = "") -> None:
        """Show a sentence with buttons; a choice made closes the notice.

        A choice whose words end in … asks first: the notice stays until that is answered.
        ``key``: what the first choice is done with by key.
        """
        for button in self.buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [
            self._button(words, do, "" if at else key) for at, (words, do) in enumerate(choices)
        ]
        for at, button in enumerate(self.buttons):
            self._choices.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignLeft)
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
