"""The menus of a place: its role, its precision, and taking it away."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor.chronicle.mention import PlaceRole, Precision
from editor.ui.tags.place_model import PlaceRow
from editor.ui.terms import as_entry, place_role_explained, precision_in_words


class PlaceMenu(QMenu):
    """What can be said of one place. ``about`` is ``role``, ``precision`` or empty for both."""

    role_chosen = Signal(object)
    precision_chosen = Signal(object)
    removal_wanted = Signal()
    name_wanted = Signal()
    """Marked words shall be said to be a certain place."""

    def __init__(self, row: PlaceRow, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(row.name)
        if row.place is None:
            self._act(self.tr("Say which place this is…"), self.name_wanted.emit)
            self.addSeparator()
        if about != "precision":
            self._offer_roles(row.role)
        if not about:
            self.addSeparator()
        if about != "role":
            self._offer_precisions(row.precision)
        self.addSeparator()
        self._act(self.tr("Remove this place"), self.removal_wanted.emit).setShortcut("Del")

    def _offer_roles(self, now: PlaceRole) -> None:
        chosen = self._choices(
            (as_entry(place_role_explained(one)), one == now) for one in PlaceRole
        )
        for one, action in zip(PlaceRole, chosen, strict=True):
            action.triggered.connect(lambda _=False, one=one: self.role_chosen.emit(one))

    def _offer_precisions(self, now: Precision) -> None:
        chosen = self._choices((precision_in_words(one), one == now) for one in Precision)
        for one, action in zip(Precision, chosen, strict=True):
            action.triggered.connect(lambda _=False, one=one: self.precision_chosen.emit(one))

    def _choices(self, choices: Iterable[tuple[str, bool]]) -> list[QAction]:
        group = QActionGroup(self)
        for words, now in choices:
            action = self.addAction(as_entry(words))
            action.setCheckable(True)
            action.setChecked(now)
            group.addAction(action)
        return group.actions()

    def _act(self, words: str, do: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda _=False: do())
        return action
