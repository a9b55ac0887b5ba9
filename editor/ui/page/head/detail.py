"""One detail of an article: a label, a field that commits as one step, and what is wrong below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.entry import Entry
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.offer import Offer
from editor.ui.parts.words import Words

Take = Callable[[str], str]
"""Takes over what was typed; gives why it cannot be taken, or nothing."""

_OWN = (*ENTERS, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Detail(QWidget):
    """Enter or leaving commits; Esc gives back what stood there, and again: ends."""

    left = Signal()
    """Enter or Esc: editing of this one is over."""
    settled = Signal()
    """Nothing is typed here any more that is not committed."""

    def __init__(self, look: Look, label: str, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._take = look, take
        self._value = self._hint = ""
        self.label = Words(look, size=12, token="ink2")
        self.label.say(label)
        self.field = Entry(look, self)
        self.field.setAccessibleName(label)
        self.field.installEventFilter(self)
        self._below = Words(look, size=12, token="ink3", wraps=True)
        self._error = Words(look, size=12, token="bad", wraps=True)
        self.offer = Offer(look)
        self._column = QVBoxLayout(self)
        for part in (self.label, self.field, self._below, self._error, self.offer):
            self._column.addWidget(part)
        self.restyle()

    @property
    def words_typed(self) -> SignalInstance:
        """Something was typed."""
        return self.field.textEdited

    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def go_on_with(self, words: str) -> None:
        """Edit words that were typed before and not finished."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(words)
        self.field.setModified(True)

    @property
    def error(self) -> str:
        """Why what stands here was not taken; empty where it was."""
        return self._error.text()

    @property
    def pending(self) -> bool:
        """Whether something is typed that is not committed."""
        return self.field.text().strip() != self._value

    def show_value(self, value: str, hint: str = "") -> None:
        """Show a value, and below it where it is from. What is typed and not taken stays.

        Where it was typed over another value, both are seen: Enter keeps what was typed.
        """
        same = value == self._value
        typed = self.pending and (same or self.field.isModified())
        self._value, self._hint = value, hint
        if not typed or not self.pending:
            self._put_back()
        elif not same:
            words = self.tr("Another window wrote “{0}” meanwhile. Enter keeps yours, Esc theirs.")
            self._say_error(words.format(value))

    def _put_back(self) -> None:
        if self.field.text() != self._value:
            self.field.setText(self._value)
            self.field.setCursorPosition(0)
        self.field.setModified(False)
        self._say_error("")

    def give_back(self) -> None:
        """Put back what stood here."""
        typed = self.field.isModified()
        self._put_back()
        if typed:
            self.settled.emit()

    def commit(self) -> None:
        """Take over what was typed."""
        words, typed = self.field.text().strip(), self.field.isModified()
        if words != self._value and (error := self._take(words)):
            self._say_error(error)
            return
        self._put_back()
        if typed:
            self.settled.emit()

    def _say_error(self, sentence: str) -> None:
        self.field.set_bad(bool(sentence))
        self.field.setAccessibleDescription(sentence or self._hint)
        self._error.say(sentence, "warning" if sentence else "")
        self._error.setVisible(bool(sentence))
        self._below.say(self._hint)
        self._below.setVisible(bool(self._hint) and not sentence)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(3))
        self.field.restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving commits, Enter too, Esc gives back."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.commit()
        elif isinstance(event, QKeyEvent) and event.key() in _OWN:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # the field's own, not an act on the item
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._press(event.key())
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> bool:
        if key in ENTERS:
            self.commit()
            if not self.error:
                self.left.emit()
            return True
        if key == Qt.Key.Key_Escape:
            pending = self.pending
            self.give_back()
            if not pending:  # what was typed goes first, in sight; then the details
                self.left.emit()
            return True
        return False
