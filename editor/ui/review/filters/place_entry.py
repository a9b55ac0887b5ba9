"""A field for a place, found while one types."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QWidget,
)

from editor.chronicle.vocabulary import Place
from editor.ui.desk import Desk
from editor.ui.parts.entry import Entry
from editor.ui.parts.row_paint import RowPainter
from editor.ui.place_words import place_in_words

MOST = 8


class PlaceEntry(Entry):
    """Empty: any place."""

    chosen = Signal(object)
    """The id of a place, or None."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self._place: int | None = None
        self._name = ""
        self._found: tuple[Place, ...] = ()
        self._rows = QStringListModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._popup = QListView()
        self._completer.setPopup(self._popup)  # gives it a delegate, so ours comes after
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._popup.setItemDelegate(RowPainter(desk.look, self._popup))
        self._popup.setAccessibleName(self.tr("Places found"))
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take_said)
        self.textEdited.connect(self._find)
        self.editingFinished.connect(self.commit)
        desk.look.changed.connect(self.restyle)
        self.restyle()

    def show_place(self, place: int | None) -> None:
        """Show the place that is set."""
        self._place = place
        known = self._desk.session.places.get(place) if place is not None else None
        self._name = known.name if known else ""
        self.setText(self._name)
        self.set_bad(False)

    def _find(self, words: str) -> None:
        typed = " ".join(words.split())
        self._found = self._desk.session.places.find(typed, MOST) if typed else ()
        self._rows.setStringList([self._said(place) for place in self._found])
        popup = self._popup
        if not self._found:
            popup.hide()
            return
        popup.setFont(self._desk.look.font(14))
        wide = max(self.width(), self._desk.look.px(360))
        self._completer.complete(self.rect().adjusted(0, 0, wide - self.width(), 0))

    def _said(self, place: Place) -> str:
        parents = self._desk.session.places.parents(place.id)
        return place_in_words(place, parents)

    def _take_said(self, words: str) -> None:
        for place in self._found:
            if self._said(place) == words:
                self._take(place)
                return

    def _take(self, place: Place | None) -> None:
        key = place.id if place else None
        self._name = place.name if place else ""
        self.setText(self._name)
        self.set_bad(False)
        if key != self._place:
            self._place = key
            self.chosen.emit(key)

    def commit(self) -> None:
        """Take the best place for what stands here; an emptied field is any place."""
        if self._popup.isVisible():
            return
        typed = " ".join(self.text().split())
        if typed == self._name:
            return
        if not typed:
            self._take(None)
            return
        found = self._desk.session.places.find(typed, 1)
        if found:
            self._take(found[0])
        else:
            self.set_bad(True)
