"""The page's own menus: what a passage is, and what a place is to its item."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor.chronicle.change import Change
from editor.chronicle.mention import Mention, PlaceRole, Precision
from editor.chronicle.passage import Passage, Role
from editor.ui.desk import Desk
from editor.ui.page.said import CHOSEN_ROLES, say
from editor.ui.terms import as_entry, place_role_explained, precision_in_words, role_in_words

Choice = tuple[str, bool, Callable[[], Change]]
"""Words, whether it is so now, and the act."""


class PageMenu(QMenu):
    """A menu of acts of the desk; gone when it closes."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.setFont(desk.look.font(13))
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, choices: Iterable[Choice]) -> None:
        """One of several; the present one is ticked."""
        group = QActionGroup(self)
        for words, now, act in choices:
            action = self.act(words, act)
            action.setCheckable(True)
            action.setChecked(now)
            group.addAction(action)

    def act(self, words: str, act: Callable[[], Change]) -> QAction:
        """An act that is told of when it is done."""
        action = self.addAction(words)
        action.triggered.connect(lambda _=False: self._desk.tell(self._desk.act(act)))
        return action


def role_menu(
    desk: Desk,
    passages: tuple[Passage, ...],
    set_role: Callable[[Iterable[int], Role], Change],
    parent: QWidget,
) -> PageMenu:
    """What passages are; the role they all have is ticked."""
    menu = PageMenu(desk, "roles", parent)
    keys = [one.id for one in passages]
    now = {one.role for one in passages}

    def choice(role: Role) -> Choice:
        return (
            as_entry(role_in_words(role)),
            now == {role},
            lambda: set_role(keys, role),
        )

    menu.offer(choice(role) for role in CHOSEN_ROLES)
    menu.addSeparator()
    return menu


def place_menu(desk: Desk, mention: Mention, parent: QWidget) -> PageMenu:
    """The part a place plays, how exact the words are, and taking it away."""
    menu, tagging = PageMenu(desk, "place", parent), desk.session.tagging

    def part(role: PlaceRole) -> Choice:
        return (
            as_entry(place_role_explained(role)),
            mention.role is role,
            lambda: tagging.set_mention(mention.id, role=role),
        )

    def exactness(precision: Precision) -> Choice:
        return (
            as_entry(precision_in_words(precision)),
            mention.precision is precision,
            lambda: tagging.set_mention(mention.id, precision=precision),
        )

    if mention.place is None:
        _offer_meanings(menu, desk, mention)
    menu.offer(part(role) for role in PlaceRole)
    menu.addSeparator()
    menu.offer(exactness(one) for one in Precision)
    menu.addSeparator()
    menu.act(say("Take this place away"), lambda: tagging.remove_mention(mention.id))
    return menu


def _offer_meanings(menu: PageMenu, desk: Desk, mention: Mention) -> None:
    """Marked words may mean one of several places."""
    if mention.start is None or mention.end is None:
        return
    keys = desk.session.tagging.candidates(mention.passage, mention.start, mention.end)[:6]
    places = desk.session.places.some(keys)

    def meaning(key: int) -> Callable[[], Change]:
        return lambda: desk.session.tagging.set_mention(mention.id, place=key)

    for key in keys:
        parents = desk.session.places.parents(key)
        words = places[key].name
        if parents:
            words = say("{0}, {1}").format(words, parents[0].name)
        menu.act(words, meaning(key))
    if keys:
        menu.addSeparator()
