"""The card on top: what is suggested for the current item, or how far its tags have come."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.chronicle.passage import Passage, State
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.chip import Chip
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words
from editor.ui.tags.chosen import chosen_ids, chosen_items, shown_item
from editor.ui.tags.suggested_places import SuggestedPlaces

NARROW = 290
"""Under this width, at text size 100 %, margins are smaller."""
PLACES = 3
"""How many places the card names; the others are counted."""


class SuggestionCard(QWidget):
    """Suggested, tagged but not seen, or confirmed: one card says it and offers the next act."""

    done = Signal()
    """The items are dealt with: on to the next open one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggestion"))
        self._desk = desk
        self._dismissed: set[int] = set()
        self._density = 0
        self._suggestion: Suggestion | None = None
        self._state = Words(desk.look, size=12, bold=True, token="accent")
        self._chip = Chip(desk.look)
        self._label = Words(desk.look, size=14, bold=True, wraps=True)
        self._reason = Words(desk.look, size=13, token="ink2", wraps=True)
        self._places = SuggestedPlaces(desk)
        self._accept = KeyButton(desk.look, "", self.tr("Enter"), primary=True)
        self._other = KeyButton(desk.look, "", ".")
        self._dismiss = KeyButton(desk.look, self.tr("Dismiss"), "Z")
        self._accept.clicked.connect(self.confirm)
        self._other.clicked.connect(self.take_runner_up)
        self._dismiss.clicked.connect(self.dismiss)
        self._places.kept.connect(self.keep)
        self._build()

    def _build(self) -> None:
        self._head, self._acts = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._state, 1)
        self._head.addWidget(self._chip)
        self._acts.addWidget(self._accept)
        self._acts.addStretch(1)
        self._acts.addWidget(self._dismiss)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for widget in (self._label, self._reason, self._places):
            self._column.addWidget(widget)
        self._column.addLayout(self._acts)
        self._column.addWidget(self._other)

    @property
    def suggestion(self) -> Suggestion | None:
        """What is suggested for the current item and was not dismissed."""
        return self._suggestion

    def accept(self) -> bool:
        """Take over what is suggested for the selected items; False where nothing is."""
        if self._suggestion is None or self._suggestion.category is None:
            return False
        return self._told(lambda: self._desk.session.suggesting.accept(chosen_ids(self._desk)))

    def take_runner_up(self) -> bool:
        """Tag the selected items with the second suggestion; False where there is none."""
        second = self._suggestion.runner_up if self._suggestion else None
        if second is None:
            return False
        return self._told(lambda: self._desk.session.tagging.tag(chosen_ids(self._desk), second))

    def dismiss(self) -> bool:
        """Show this suggestion no more while the window is open."""
        if self._suggestion is None:
            return False
        self._dismissed.add(self._suggestion.passage)
        self.refresh()
        return True

    def keep(self, place: SuggestedPlace) -> None:
        """Give the item a suggested place whatever it is tagged with."""
        item = self._desk.current
        if item is not None:
            change = self._desk.act(
                lambda: self._desk.session.tagging.add_place(
                    [item],
                    place.place,
                    start=place.start,
                    end=place.end,
                    role=place.role,
                    precision=place.precision,
                )
            )
            self._desk.tell(change)

    def confirm(self) -> bool:
        """Accept what is suggested, else confirm the items as they are tagged; then go on."""
        if self.accept():
            return True
        items = chosen_items(self._desk)
        if items and all(one.checked or not one.counts for one in items):
            self.done.emit()
            return True
        return self._told(lambda: self._desk.session.tagging.check(chosen_ids(self._desk)))

    def _told(self, do: Callable[[], Change]) -> bool:
        change = self._desk.act(do)
        if change.step:
            self._desk.tell(change)
            self.done.emit()
        return bool(change.step)

    def forget(self) -> None:
        """Another archive: nothing of it was dismissed yet."""
        self._dismissed.clear()

    def set_density(self, density: int) -> None:
        """0: all of it; 1: the reason on one line; 2: neither reason nor places."""
        if density != self._density:
            self._reason.wraps = self._label.wraps = density == 0
            self._density = density
            self.refresh()

    def refresh(self) -> None:
        """Show what holds for the current item."""
        item = shown_item(self._desk)
        self.setVisible(item is not None and item.counts)
        if item is None:
            self._suggestion = None
            return
        self._suggestion = self._found(item)
        category = self._category(self._suggestion.category if self._suggestion else item.category)
        self._say_state(item.state)
        self._chip.show_category(category, suggested=self._suggestion is not None)
        self._label.say(category.label if category else self.tr("Choose a category below."))
        self._say_reason(item)
        self._offer(item)

    def _found(self, item: Passage) -> Suggestion | None:
        if item.state is not State.OPEN or item.id in self._dismissed:
            return None
        found = self._desk.session.suggesting.of(item.id)
        return found if found is not None and found.category is not None else None

    def _category(self, key: int | None) -> Category | None:
        return self._desk.session.codebook.category(key) if key is not None else None

    def _say_state(self, state: State) -> None:
        match state:
            case State.TAGGED:
                words, icon = self.tr("Tagged, not yet confirmed"), "tag"
            case State.CHECKED:
                words, icon = self.tr("Confirmed"), "check"
            case _ if self._suggestion is not None:
                words, icon = self.tr("Suggested"), "sparkle"
            case _:
                words, icon = self.tr("Open, nothing suggested"), ""
        self._state.say(words, icon)

    def _say_reason(self, item: Passage) -> None:
        found, sheet = self._suggestion, self._desk.sheet
        there = {one.place for one in sheet.mentions.get(item.id, ())} if sheet else set()
        places = tuple(one for one in found.places if one.place not in there) if found else ()
        self._reason.say(found.reason if found else "")
        self._reason.setVisible(bool(found and found.reason) and self._density < 2)
        self._places.show_places(places if self._density < 2 else (), PLACES)
        self.setAccessibleDescription(f"{self._label.text()}. {self._reason.text()}")

    def _offer(self, item: Passage) -> None:
        number = len(chosen_items(self._desk))
        accepts = self._suggestion is not None
        confirms = item.state is State.TAGGED
        one = self.tr("Accept and next") if accepts else self.tr("Confirm and next")
        many = self.tr("Accept for {0}") if accepts else self.tr("Confirm {0}")
        self._accept.say(one if number < 2 else many.format(number))
        self._accept.setVisible(accepts or confirms)
        second = self._category(self._suggestion.runner_up if self._suggestion else None)
        self._other.say(self.tr("Or {0}").format(second.code) if second else "")
        self._other.setVisible(second is not None and self._density == 0)
        self._dismiss.setVisible(accepts)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px, side = self._desk.look.px, self._side + self._desk.look.px(12)
        self._column.setContentsMargins(side, px(8), side, px(10))
        self._column.setSpacing(px(5))
        self._head.setSpacing(px(8))
        self._acts.setSpacing(px(2))
        self.update()

    @property
    def _side(self) -> int:
        """The card stands in from the edge of the panel, less so where the panel is narrow."""
        px = self._desk.look.px
        return px(10) if self.width() >= px(NARROW) else px(6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margins depend on the width."""
        super().resizeEvent(event)
        self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        side = self._side
        draw = Drawing(QPainter(self), self._desk.look)
        draw.card(QRect(self.rect()).adjusted(side, 0, -side, 0))
