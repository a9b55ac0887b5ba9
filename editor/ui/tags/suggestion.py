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
from editor.ui.tags.room import Density
from editor.ui.tags.suggested_places import SuggestedPlaces
from editor.ui.tags.suggestion_together import Together

SIDE, PADDING = 6, 10
"""How far the card stands in from the panel, and its words from its edge."""
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
        self._density = Density.ALL
        self._suggestion: Suggestion | None = None
        self._state = Words(desk.look, size=12, bold=True, token="accent")
        self._chip = Chip(desk.look)
        self._label = Words(desk.look, size=14, bold=True, wraps=True)
        self._reason = Words(desk.look, size=13, token="ink2", wraps=True)
        self.together = Together(desk)
        self._places = SuggestedPlaces(desk)
        self.accept_button = KeyButton(desk.look, "", self.tr("Enter"), primary=True)
        self.other_button = KeyButton(desk.look, "", ".")
        self.dismiss_button = KeyButton(desk.look, self.tr("Dismiss"), "Z")
        self.accept_button.clicked.connect(self.confirm)
        self.other_button.clicked.connect(self.take_runner_up)
        self.dismiss_button.clicked.connect(self.dismiss)
        self._places.kept.connect(self.keep)
        desk.trusted.connect(self.refresh)
        self._build()

    def _build(self) -> None:
        self._head, self._acts = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._state)
        self._head.addWidget(self._chip)
        self._head.addStretch(1)
        self._head.addWidget(self.dismiss_button)
        self._acts.addWidget(self.accept_button)
        self._acts.addStretch(1)
        self._acts.addWidget(self.other_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for widget in (self._label, self._reason, self._places):
            self._column.addWidget(widget)
        self._column.addLayout(self._acts)
        self._column.addWidget(self.together)

    @property
    def suggestion(self) -> Suggestion | None:
        """What is suggested for the current item and was not dismissed."""
        return self._suggestion

    @property
    def reason(self) -> str:
        """Why it is suggested, as the card says it."""
        return self._reason.text()

    def accept(self) -> bool:
        """Take over what is suggested for the selected items; False where nothing is."""
        if self._suggestion is None or self._suggestion.category is None:
            return False
        items = self._suggested_items()
        return self._told(lambda: self._desk.session.suggesting.accept(items))

    def take_runner_up(self) -> bool:
        """Tag the selected items with the second suggestion; False where there is none."""
        second = self._suggestion.runner_up if self._suggestion else None
        if second is None:
            return False
        items, tagging = chosen_ids(self._desk), self._desk.session.tagging
        return self._told(lambda: tagging.tag(items, second, with_places=True))

    def dismiss(self) -> bool:
        """Show this suggestion no more while the window is open."""
        if self._suggestion is None:
            return False
        self._dismissed.update(self._suggested_items())
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

    def set_density(self, density: Density) -> None:
        """Show more or less of it."""
        if density != self._density:
            self._density = density
            self._reason.wraps = density < Density.REASON_SHORT
            self._label.wraps = density < Density.LABEL_SHORT
            self.refresh()

    def height_at(self, width: int) -> int:
        """How high it is in a panel of this width; 0 where it is not shown."""
        for row in (self._head, self._acts, self._column):
            row.invalidate()  # Qt forgets only the outermost by itself
        if self.isHidden():
            return 0
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

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
        self._label.say(category.label if category else self._without_category())
        self._say_reason(item)
        self._offer(item)

    def _suggested_items(self) -> tuple[int, ...]:
        """Those of the selected items that have a suggestion; what is tagged stays as it is."""
        return tuple(one.id for one in chosen_items(self._desk) if self._found(one) is not None)

    def _found(self, item: Passage) -> Suggestion | None:
        if item.state is not State.OPEN or item.id in self._dismissed:
            return None
        found = self._desk.suggestion(item.id)
        return found if found is not None and found.category is not None else None

    def _without_category(self) -> str:
        if not self._desk.session.writable:
            return self.tr("No category")
        return self.tr("Choose a category below.")

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
            case _ if self._desk.waits or not self._desk.session.writable:
                words, icon = self.tr("Open"), ""
            case _:
                words, icon = self.tr("Open, nothing suggested"), ""
        self._state.say(words, icon)

    def _say_reason(self, item: Passage) -> None:
        found, sheet = self._suggestion, self._desk.sheet
        there = {one.place for one in sheet.mentions.get(item.id, ())} if sheet else set()
        places = tuple(one for one in found.places if one.place not in there) if found else ()
        self._reason.say(self._why(found) if found else "")
        bare = self._density is Density.BARE
        self._reason.setVisible(bool(found and found.reason) and not bare)
        joined = self._density >= Density.PLACES_JOINED
        self._places.show_places(() if bare else places, PLACES, joined=joined)
        self.setAccessibleDescription(f"{self._label.text()}. {self._reason.text()}")

    def _why(self, found: Suggestion) -> str:
        """The reason; for several items whose suggestions differ, that each takes its own."""
        offered = (self._found(one) for one in chosen_items(self._desk))
        keys = {one.category for one in offered if one is not None}
        codes = sorted(one.code for one in map(self._category, keys) if one is not None)
        if len(codes) < 2:
            return " ".join((found.reason, *found.remarks))
        return self.tr("Each item takes its own: {0}.").format(", ".join(codes))

    def _offer(self, item: Passage) -> None:
        accepts = self._suggestion is not None
        several = self._suggested_items() if accepts else chosen_ids(self._desk)
        number = len(several)
        one = self.tr("Accept and next") if accepts else self.tr("Confirm and next")
        many = self.tr("Accept for {0}") if accepts else self.tr("Confirm {0}")
        self.accept_button.say(one if number < 2 else many.format(number))
        confirms = item.state is State.TAGGED and self._desk.session.writable
        self.accept_button.setVisible(accepts or confirms)
        self.dismiss_button.setVisible(accepts)
        second = self._category(self._suggestion.runner_up if self._suggestion else None)
        self.other_button.setVisible(second is not None)
        if second is not None:
            self.other_button.say(self.tr("Or {0}").format(second.code))
            self.other_button.setAccessibleName(
                self.tr("Or {0}, {1}").format(second.code, second.label)
            )
            named = self.tr("{0}, {1} (.)").format(second.code, second.label)
            self.other_button.setToolTip(self._others_in_words() or named)
        self._fit_acts()
        self.together.setVisible(accepts and self._density < Density.UNSAID)
        self.together.say(self._suggestion.chance if self._suggestion else 0.0)

    def _others_in_words(self) -> str:
        """What else might fit, a line each with its reason."""
        ranked = self._suggestion.ranked[1:4] if self._suggestion else ()
        lines = []
        for one in ranked:
            category = self._category(one.category)
            if category is not None:
                lines.append(f"{category.code}, {category.label}. {one.reason}")
        return "\n".join(lines)

    def _fit_acts(self) -> None:
        """Say less on the first button where both do not fit beside each other."""
        room = self.width() - 2 * self._desk.look.px(SIDE + PADDING)
        both = self.accept_button.sizeHint().width() + self.other_button.sizeHint().width()
        if not self.other_button.isHidden() and both > room and self._suggestion is not None:
            whole = self.accept_button.text()
            self.accept_button.say(self.tr("Accept"))
            self.accept_button.setAccessibleName(whole)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        side = px(SIDE + PADDING)
        self._column.setContentsMargins(side, px(8), side, px(10))
        self._column.setSpacing(px(5))
        self._head.setSpacing(px(8))
        self._acts.setSpacing(px(2))
        self.together.restyle()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the buttons say depends on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        side = self._desk.look.px(SIDE)
        draw = Drawing(QPainter(self), self._desk.look)
        draw.card(QRect(self.rect()).adjusted(side, 0, -side, 0))
