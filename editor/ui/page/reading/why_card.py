"""Why: a small card with the reader's reason and the printed words it leans on."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.session.reading.why import Why
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.words import Title, Words

_WIDE, _SHADOW, _PAD = 320, 12, 14
_LONGEST = 160
"""Characters of a quote; the page has the rest."""


class Quote(Words):
    """Printed words, on the ground of a hit."""

    serif = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the words."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("mark"))
        painter.drawRoundedRect(self.rect(), self._look.px(4), self._look.px(4))
        painter.end()
        super().paintEvent(event)


class WhyCard(QWidget):
    """Floats until one clicks elsewhere or presses Esc; meanwhile the page marks the words."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        edge = look.px(_SHADOW + _PAD)
        self._column.setContentsMargins(edge, edge - look.px(2), edge, edge)
        self._column.setSpacing(look.px(6))

    def say(self, title: str, why: Why, text: str) -> None:
        """Say a reason; ``text`` is the article that its spans are of."""
        look = self._look
        heading = Title(look, size=15, bold=True)
        heading.say(title)
        self._add(heading)
        for start, end in why.evidence[:1]:
            quote = Quote(look, size=14, wraps=True)
            pad = look.px(6)
            quote.setContentsMargins(pad, look.px(3), pad, look.px(3))
            quote.say(_short(text[start:end]))
            self._add(quote)
        for sentence in why.sentences:
            words = Words(look, size=13, token="ink2", wraps=True)
            words.say(sentence)
            self._add(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(why.sentences))

    def _add(self, words: Words) -> None:
        self._column.addWidget(words)

    def text(self) -> str:
        """Everything it says."""
        return "\n".join(one.text() for one in self.findChildren(Words))

    def show_at(self, where: QPoint) -> None:
        """Show it below a point of the screen, or above it where there is no room."""
        wide = self._look.px(_WIDE) + 2 * self._look.px(_SHADOW)
        high = self._column.totalHeightForWidth(wide)
        self.setFixedSize(wide, max(high, self._column.totalMinimumSize().height()))
        screen = self.screen().availableGeometry()
        left, top = where.x() - self._look.px(_SHADOW), where.y() - self._look.px(_SHADOW // 2)
        if top + self.height() > screen.bottom():
            top = where.y() - self.height()
        self.move(max(screen.left(), min(left, screen.right() - wide)), max(screen.top(), top))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Space close it."""
        if event.key() in (*ENTERS, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The page marks its words no more."""
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its shadow."""
        edge = self._look.px(_SHADOW)
        box = QRect(self.rect()).adjusted(edge, edge, -edge, -edge)
        Drawing(QPainter(self), self._look).floating(box, edge)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
