"""Keys that mean something while a list has the focus; there they win over the page's keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Both Enters of a keyboard."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ListKeys(QObject):
    """Watches views. ``means`` says whether a letter, digit or sign is taken here."""

    typed = Signal(str)
    """What was typed, in capitals."""
    entered = Signal(QModelIndex)
    """Enter on a row."""
    deleted = Signal(QModelIndex)
    """Delete on a row."""
    left = Signal()
    """Esc: the page shall have the keys again."""

    def __init__(
        self, views: tuple[QAbstractItemView, ...], means: Callable[[str], bool] | None = None
    ) -> None:
        super().__init__(views[0])
        self._means = means
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here, before a shortcut can."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QAbstractItemView):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _MOVES:
            event.accept()  # arrows move in the list, not from item to item
            return True
        act = self._act(event, watched.currentIndex())
        if act is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            act()
        event.accept()
        return True

    def _act(self, event: QKeyEvent, at: QModelIndex) -> Callable[[], None] | None:
        if event.modifiers() & _MODIFIED:
            return None
        if event.key() == Qt.Key.Key_Escape:
            return self.left.emit
        if event.key() in ENTERS and at.isValid():
            return lambda: self.entered.emit(at)
        if event.key() == Qt.Key.Key_Delete and at.isValid():
            return lambda: self.deleted.emit(at)
        letter = event.text().upper()
        if self._means is not None and letter and self._means(letter):
            return lambda: self.typed.emit(letter)
        return None
