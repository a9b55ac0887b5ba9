"""A line of the panel that is edited in place: label, value, key."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.entry import Entry
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.offer import Offer
from editor.ui.parts.words import Words

HEIGHT = 26
LABEL = 52


class Line(QWidget):
    """One value. While it is not edited its words are shown; an edit is committed as one step."""

    committed = Signal(str)
    """The text as it shall be from now on."""
    left = Signal()
    """Editing is over: the page shall have the keys again."""
    over = Signal()
    """The focus came or went."""
    settled = Signal()
    """Nothing is typed here any more that is not committed."""

    def __init__(self, look: Look, label: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._label = look, label
        self._value = self._shown = ""
        self.edit = Entry(look, self, flat=True)
        self.edit.key = key
        self.edit.setAccessibleName(label)
        self.edit.installEventFilter(self)
        self._error = Words(look, size=12, token="bad", wraps=True)
        self._error.hide()
        self.offer = Offer(look)
        self._row = QHBoxLayout()
        self._row.addWidget(self.edit)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._error)
        self._column.addWidget(self.offer)

    @property
    def words_typed(self) -> SignalInstance:
        """Something was typed."""
        return self.edit.textEdited

    def typed(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    @property
    def label(self) -> str:
        """What the value is called."""
        return self._label

    @property
    def value(self) -> str:
        """The value that stands here, or that is being typed over."""
        return self._value

    @property
    def editing(self) -> bool:
        """Whether text is typed that is not committed."""
        return self.edit.isModified()

    @property
    def busy(self) -> bool:
        """Whether it is being edited, or waits for a better text."""
        return self.edit.hasFocus() or bool(self.error)

    @property
    def offering(self) -> bool:
        """Whether what was typed before is offered here."""
        return not self.offer.isHidden()

    @property
    def error(self) -> str:
        """Why the text was not taken; empty where it was."""
        return self._error.text() if not self._error.isHidden() else ""

    def show_value(self, value: str, shown: str = "", hint: str = "") -> None:
        """Show a value. ``shown`` is what stands there while it is not edited."""
        self._value, self._shown = value, shown or value
        self.edit.setPlaceholderText(hint)
        self.say_error("")
        self.edit.setText(value if self.edit.hasFocus() else self._shown)
        self.edit.setModified(False)

    def complete_with(self, words: tuple[str, ...]) -> None:
        """Offer these while typing."""
        completer = QCompleter(list(words), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)

    def begin(self) -> None:
        """Edit the value."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> bool:
        """Hand over what was typed; False where nothing was."""
        text, typed = self.edit.text().strip(), self.edit.isModified()
        committed = typed and text != self._value
        if committed:
            self.edit.setModified(False)
            self.committed.emit(text)
        if typed and not self.error:
            self.settled.emit()
        return committed

    def go_on_with(self, words: str) -> None:
        """Edit words that were typed before and not finished."""
        self.begin()
        self.edit.setText(words)
        self.edit.setModified(True)

    def say_error(self, sentence: str) -> None:
        """Say under the line why its text was not taken; empty: all is well."""
        self._error.say(sentence, "warning" if sentence else "")
        self._error.setVisible(bool(sentence))
        self.edit.set_bad(bool(sentence))

    def give_back(self) -> None:
        """Put back the value that stood here."""
        typed = self.edit.isModified() or bool(self.error)
        self.show_value(self._value, self._shown, self.edit.placeholderText())
        if typed:
            self.settled.emit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._look.px
        self._column.setContentsMargins(px(16), 0, px(12), 0)
        self._row.setContentsMargins(px(LABEL), 0, 0, 0)
        self._column.setSpacing(px(2))
        self.edit.restyle()
        self._error.restyle()
        self.edit.setFixedHeight(px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the label."""
        px = self._look.px
        draw = Drawing(QPainter(self), self._look)
        draw.words(QRect(px(16), 0, px(LABEL), px(HEIGHT)), self._label, size=12, token="ink2")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter commits, Esc gives back, leaving commits."""
        if watched is not self.edit:
            return False
        if isinstance(event, QFocusEvent):
            self._focus(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event.key())
        return False

    def _focus(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if event.gotFocus() and not self.edit.isModified() and not self.error:
            self.edit.setText(self._value)
            self.edit.selectAll()
        elif event.lostFocus() and not self.commit() and not self.error:
            self.edit.setText(self._shown)
            self.edit.setModified(False)
        self.over.emit()

    def _press(self, key: int) -> bool:
        if key in ENTERS:
            self.commit()
            if not self.error:
                self.left.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.give_back()
            self.left.emit()
            return True
        return False
