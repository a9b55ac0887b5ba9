"""The row that says what a place lies in: type a few letters, take one that fits."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from editor.chronicle.names import fold
from editor.chronicle.vocabulary import Place
from editor.ui.desk import Desk
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.parts.ground import paper_palette
from editor.ui.place_words import place_in_words

MOST = 8
NAME_ROLE, ID_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class LiesInRow(TextRow):
    """Offers places in any spelling. A whole name that only one place has is taken as typed."""

    chosen = Signal(object)
    """The place's id, or None for nothing."""

    def __init__(self, desk: Desk, label: str, hint: str = "") -> None:
        super().__init__(desk.look, label, hint)
        self._desk = desk
        self.offered = QStandardItemModel(self)
        self.completer = completer = QCompleter(self.offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(NAME_ROLE)
        completer.setMaxVisibleItems(MOST)
        # The words alone do not tell homonyms apart, so the signal with the index is taken.
        completer.activated[QModelIndex].connect(self.take)  # type: ignore[index]  # stubs lack it
        self.edit.setCompleter(completer)
        self.edit.textEdited.connect(self._offer)
        self.committed.connect(self._resolve)
        desk.look.changed.connect(self._dress)
        self._dress()

    def _offer(self, words: str) -> None:
        places = self._desk.session.places
        found = places.find(words, MOST) if words.strip() else ()
        self.offered.clear()
        for place in found:
            row = QStandardItem(place_in_words(place, places.parents(place.id)))
            row.setData(place.name, NAME_ROLE)
            row.setData(place.id, ID_ROLE)
            self.offered.appendRow(row)

    def take(self, index: QModelIndex) -> None:
        """Take a place from the list."""
        self._write(index.data(NAME_ROLE))
        self.say_error("")
        self.chosen.emit(index.data(ID_ROLE))

    def _resolve(self, words: str) -> None:
        if not words:
            self.chosen.emit(None)
            return
        same = [one for one in self._desk.session.places.find(words, MOST) if _named(one, words)]
        if len(same) == 1:
            self.chosen.emit(same[0].id)
            return
        why = (
            self.tr("Several places are called “{0}”. Choose one from the list.")
            if same
            else self.tr("No place is called “{0}”. Choose one from the list.")
        )
        self.say_error(why.format(words))

    def _dress(self) -> None:
        popup = self.completer.popup()
        if popup is not None:
            popup.setFont(self._look.font(13))
            popup.setPalette(paper_palette(self._look))


def _named(place: Place, words: str) -> bool:
    return fold(words) in {fold(name) for name in (place.name, *place.names)}
