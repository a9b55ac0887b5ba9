"""What was typed and not finished, offered quietly at its place: take it, or leave it."""

from textwrap import shorten

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.unfinished import Unfinished
from editor.ui.look.look import Look
from editor.ui.parts.moments import when_in_words
from editor.ui.parts.text_button import TextButton
from editor.ui.parts.words import Words

_LONG = 80


class Offer(QWidget):
    """Out of sight where nothing is offered."""

    taken = Signal(str)
    """The words are wanted, to be gone on with."""
    declined = Signal()
    """They are not wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._offered: Unfinished | None = None
        self.words = Words(look, size=12, token="ink2", wraps=True)
        self.take = TextButton(look, strong=True)
        self.take.say(self.tr("Take it"))
        self.leave = TextButton(look)
        self.leave.say(self.tr("Leave it"))
        self._row = QHBoxLayout()
        for button in (self.take, self.leave):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self._column.addLayout(self._row)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._decline)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def height_for(self, width: int) -> int:
        """The height it needs at a width in pixels."""
        return self._column.totalHeightForWidth(width)

    def offer(self, found: Unfinished | None, now: str = "") -> None:
        """Offer words; nothing: there are none. ``now``: what holds, where it is out of sight."""
        self._offered = found
        if found is not None:
            self.words.say(said(found, now))
            self.take.setAccessibleName(self.tr("Take it: {0}").format(found.words))
            self.setToolTip(found.words)
        self.setVisible(found is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines depend on the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.height_for(self.width()) if self.width() > 0 else 0)

    def _take(self) -> None:
        if (found := self._offered) is not None:
            self.offer(None)
            self.taken.emit(found.words)

    def _decline(self) -> None:
        self.offer(None)
        self.declined.emit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._column.setContentsMargins(0, px(2), 0, px(4))
        self._column.setSpacing(px(2))
        self._row.setContentsMargins(-self.take.pad, 0, 0, 0)  # the ring's room stands out
        self._row.setSpacing(px(8))
        for button in (self.take, self.leave):
            button.updateGeometry()


def said(found: Unfinished, now: str = "") -> str:
    """As in ``Typed 8 Nov 2020 14:05 and not finished: “The ferry…”``."""
    sentence = QCoreApplication.translate("offer", "Typed {0} and not finished: “{1}”")
    whole = sentence.format(when_in_words(found.at), shorten(found.words, _LONG, placeholder="…"))
    holds = QCoreApplication.translate("offer", "It is “{0}” now.").format(now) if now else ""
    return f"{whole}. {holds}" if holds else whole
