"""The strip under the top bar: what holds for the whole archive, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.session import Session
from editor.ui.look.look import Look
from editor.ui.parts.text_button import TextButton
from editor.ui.parts.words import Words
from editor.ui.window.acts.file_acts import FileActs
from editor.ui.window.windows import Windows

Offer = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class Strip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.buttons: list[TextButton] = []
        self.setObjectName("strip")
        self.words = Words(look, size=13, token="ink")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def say_of(self, session: Session, files: FileActs, windows: Windows) -> None:
        """What should be known of this archive: that it is the sample, how it could be opened."""
        notices = " ".join(session.notices)
        if session.damage:
            damaged = self.tr(
                "This archive is damaged, and its numbers may be wrong. Nothing is written to it."
            )
            self.say(damaged, ((self.tr("Salvage…"), windows.offer_salvage_of_this),))
        elif session.is_sample:
            sample = self.tr(
                "Sample archive: 45 days of reported events in autumn 2020, to try things on."
            )
            self.say(sample, ((self.tr("Start my own archive"), files.new),))
        elif not session.writable:
            self.say(notices, ((self.tr("Save a copy…"), files.save_copy),))
        else:
            self.say(notices)

    def say(self, words: str, offers: tuple[Offer, ...] = ()) -> None:
        """Say this, with buttons; nothing: hide."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(*offer) for offer in offers]
        self.words.say(words, "info")
        self.setVisible(bool(words))

    def _button(self, words: str, do: Callable[[], object]) -> TextButton:
        button = TextButton(self._look, self, strong=True)
        button.say(words)
        button.clicked.connect(lambda _checked=False: do())
        self._row.addWidget(button)
        return button

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._row.setContentsMargins(px(16), px(6), px(16), px(7))
        self._row.setSpacing(px(16))
        for button in self.buttons:
            button.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground with a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line"))
