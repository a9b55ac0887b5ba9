"""A row of a form: a label, what is edited, and the reason below where it was not taken."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.offer import Offer
from editor.ui.parts.said import Said


class Row(QWidget):
    """Label above, editor below it, then the error."""

    def __init__(self, look: Look, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self.label = Said(look, label, size=12, token="ink2")
        self._hint = Said(look, hint, size=12, token="ink3")
        self._error = Said(look, size=12, token="bad")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.label, editor, self._hint, self._error):
            self._column.addWidget(part)
        self._hint.setVisible(bool(hint))
        self.label.setVisible(bool(label))
        self._error.hide()
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self.setFocusProxy(editor)
        look.changed.connect(self._space)
        self._space()

    @property
    def error(self) -> str:
        """Why what stands here was not taken; empty where all is well."""
        return self._error.text()

    def say_error(self, sentence: str) -> None:
        """Say below why it was not taken; empty: all is well."""
        self._error.say(sentence)

    def say_hint(self, sentence: str) -> None:
        """Say below what belongs here."""
        self._hint.say(sentence)

    def commit(self) -> None:
        """Hand over what was typed; rows that commit at once have nothing to do."""

    def _space(self) -> None:
        self._column.setSpacing(self._look.px(3))


class TypedRow(Row):
    """A row one types into. Leaving it, or Enter, commits; Esc gives the former words back."""

    committed = Signal(str)
    """The words as they shall be from now on."""
    entered = Signal()
    """Enter was pressed, and what was typed is handed over."""
    words_typed = Signal()
    """Something was typed."""
    settled = Signal()
    """Nothing is typed here any more that is not committed."""

    def __init__(self, look: Look, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__(look, label, editor, hint)
        self._value = ""
        self.offer = Offer(look)
        self._column.addWidget(self.offer)
        editor.installEventFilter(self)

    def typed(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def _write(self, words: str) -> None:
        raise NotImplementedError

    def _modified(self) -> bool:
        raise NotImplementedError

    @property
    def editing(self) -> bool:
        """Whether something is typed that was not taken yet."""
        return self._modified() or bool(self.error)

    def show_value(self, value: str) -> None:
        """Show a value in place of whatever stands here."""
        self._value = value
        self.say_error("")
        if self.typed() != value or self._modified():
            self._write(value)

    def follow(self, value: str) -> None:
        """Show a value unless something is being typed over it."""
        if not self.editing:
            self.show_value(value)

    def commit(self) -> None:
        """Hand over what was typed, if it is other than before."""
        if not self._modified():
            return
        words = self.typed().strip()
        self._settle()
        if words != self._value or self.error:
            self.say_error("")
            self.committed.emit(words)
        if not self.error:
            self.settled.emit()

    def go_on_with(self, words: str) -> None:
        """Edit words that were typed before and not finished."""
        self._write(words)
        self.setFocus()
        self._unsettle()

    def _settle(self) -> None:
        """Take what stands there as no longer modified."""
        raise NotImplementedError

    def _unsettle(self) -> None:
        """Take what stands there as modified."""
        raise NotImplementedError

    def say_error(self, sentence: str) -> None:
        """Say below why it was not taken, and mark the field."""
        super().say_error(sentence)
        self._mark(bad=bool(sentence))

    def _mark(self, *, bad: bool) -> None:
        raise NotImplementedError

    def give_back(self) -> bool:
        """Put back the words that stood here; False where nothing was typed."""
        was = self.editing
        self.show_value(self._value)
        if was:
            self.settled.emit()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving commits, Esc gives back, and Ctrl+Z is the window's where nothing is typed."""
        if isinstance(event, QFocusEvent):
            if event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
                self.commit()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return not self._modified() and _undoes(event)
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.give_back()
        if event.key() in ENTERS and self._enter_commits():
            self.commit()
            self.entered.emit()
            return True
        return False

    def _enter_commits(self) -> bool:
        return True


def _undoes(event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        event.ignore()
        return True
    return False


def stays(error: str, value: str) -> str:
    """A refusal, and what holds meanwhile."""
    words = QCoreApplication.translate("rows", "It stays “{0}”.")
    return f"{error} {words.format(value)}" if value else error
