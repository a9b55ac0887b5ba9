"""Keys on the page: letters and words for the caret, items for the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from editor.ui.page.laid.lines import Laid
from editor.ui.page.scene.scene import Scene

_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Keys:
    """Left and Right move the caret, Up and Down go from item to item; Shift selects."""

    def __init__(self, scene: Scene) -> None:
        self._scene, self._desk, self._caret = scene, scene.desk, scene.caret

    def press(self, event: QKeyEvent) -> bool:
        """True where the key was used."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        used = self._act(key, held)
        if used:
            self._scene.by_key = True
            self._scene.repaint()
        return used

    def _act(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if key in _SIDES:
            return self._aside(_SIDES[key], word=control, select=shift)
        if key in _LINES:
            return self._items(_LINES[key], select=shift)
        if key in _ENDS:
            return self._end(_ENDS[key], whole=control, select=shift)
        if key in _PAGES:
            return self._leaf(_PAGES[key])
        return key == Qt.Key.Key_Escape and self._let_go()

    def _aside(self, by: int, *, word: bool, select: bool) -> bool:
        laid = self._scene.page.of_passage(self._desk.current)
        if laid is None:
            return False
        passage = laid.row.passage
        if self._caret.passage != passage.id or self._caret.at is None:
            self._caret.put(passage.id, passage.start if by > 0 else passage.end)
        else:
            forward = (by > 0) is not laid.row.from_right
            self._put(laid, laid.stepped(self._caret.at, forward=forward, word=word), select=select)
        self._scene.words_selected.emit()
        return True

    def _put(self, laid: Laid, at: int, *, select: bool) -> None:
        passage = laid.row.passage
        at = max(passage.start, min(at, passage.end))
        if select:
            self._caret.reach(passage.id, at)
        else:
            self._caret.put(passage.id, at)
        self._scene.show_caret()

    def _items(self, by: int, *, select: bool) -> bool:
        items = [one.id for one in self._desk.items]
        if not items:
            return False
        if not select:
            self._desk.move(by)
            return True
        current = self._desk.current
        at = items.index(current) + by if current in items else 0
        self._scene.select_to(items[max(0, min(at, len(items) - 1))])
        return True

    def _end(self, by: int, *, whole: bool, select: bool) -> bool:
        """The end of the caret's line; with Ctrl, or without a caret, the article's."""
        laid, at = self._scene.page.of_passage(self._caret.passage), self._caret.at
        if not whole and laid is not None and at is not None:
            self._put(laid, laid.line_end(at, last=by > 0), select=select)
            self._scene.words_selected.emit()
            return True
        items = self._desk.items
        if not items:
            return False
        wanted = items[-1 if by > 0 else 0].id
        if select:
            self._scene.select_to(wanted)
        else:
            self._desk.select((wanted,))
        return True

    def _leaf(self, by: int) -> bool:
        """A page further, with an item of it selected."""
        bar, height = self._scene.bar, self._scene.viewport.height()
        laid = self._scene.page.of_passage(self._desk.current)
        y = self._scene.top_of(laid) if laid else height // 2
        bar.setValue(bar.value() + by * max(height - self._desk.look.px(48), 1))
        found = self._scene.page.item_near(y + bar.value(), by)
        if found is not None and found != self._desk.current:
            self._desk.select((found,))
        else:
            self._items(by * len(self._desk.items), select=False)
        return True

    def _let_go(self) -> bool:
        """Esc: nothing is selected but the current item."""
        had_words = self._caret.words() is not None
        if not had_words and len(self._desk.selected) < 2:
            return False
        self._caret.forget()
        self._scene.words_selected.emit()
        if self._desk.current is not None:
            self._desk.select((self._desk.current,))
        return True
