"""The field that adds a place: type a few letters, take one that fits, or enter a new one."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.chronicle.vocabulary import Place
from editor.ui.desk import Desk
from editor.ui.parts.entry import Entry
from editor.ui.parts.list_keys import ENTERS
from editor.ui.tags.found_places import Found, found_rows
from editor.ui.tags.place_popup import PlacePopup

MOST = 6


class PlaceField(Entry):
    """Offers places while one types."""

    taken = Signal(int)
    """The place that was taken."""
    named = Signal(str)
    """The name of a new place."""
    left = Signal()
    """Esc: the field was left with nothing taken."""
    below = Signal()
    """Down, where nothing is typed: to what stands below the field."""
    abandoned = Signal()
    """The focus went elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self.key = "G"
        self.setAccessibleName(self.tr("Add a place"))
        self.setPlaceholderText(self.tr("Add a place"))
        self.popup = PlacePopup(desk.look, self)
        self.popup.taken.connect(self._take)
        self.textEdited.connect(self._find)
        self.installEventFilter(self)

    def offer(self, words: str, places: Iterable[Place] = ()) -> None:
        """Ask which place the words mean, among these or any other."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(words)
        self.selectAll()
        fitting = tuple(places)
        if fitting:
            self._show(fitting, words)
        else:
            self._find(words)

    def _find(self, words: str) -> None:
        typed = " ".join(words.split())
        found = self._desk.session.places.find(typed, MOST) if typed else ()
        self._show(found, typed)

    def _show(self, places: tuple[Place, ...], new_name: str) -> None:
        rows = found_rows(places, self._desk.session.places.parents, new_name)
        self.popup.offer(rows, self)

    def _take(self, found: Found | None) -> None:
        if found is None:
            return
        self.leave()
        if found.place is None:
            self.named.emit(found.name)
        else:
            self.taken.emit(found.place.id)

    def leave(self) -> None:
        """Empty the field and close the popup."""
        self.clear()
        self.popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go to the popup; losing the focus closes it."""
        if event.type() == QEvent.Type.FocusOut and watched is self:
            self.leave()
            self.abandoned.emit()
        if not isinstance(event, QKeyEvent) or watched is not self:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTERS:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take_new()
        elif key in ENTERS:
            if self.popup.isVisible():
                self._take(self.popup.found)
        elif key == Qt.Key.Key_Escape:
            self.leave()
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.popup.isVisible():
            self.popup.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and not self.text():
            self.below.emit()
        else:
            return False
        return True

    def _take_new(self) -> None:
        name = " ".join(self.text().split())
        if name:
            self._take(Found(place=None, name=name))
