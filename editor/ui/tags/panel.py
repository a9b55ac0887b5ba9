"""The tags panel at the right of the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.passage import Reason
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.rule import Rule
from editor.ui.parts.words import Words
from editor.ui.tags.again import Again
from editor.ui.tags.categories import Categories
from editor.ui.tags.chosen import chosen_ids, shown_item
from editor.ui.tags.exclusion import Exclusion
from editor.ui.tags.head import Head
from editor.ui.tags.lines import Lines
from editor.ui.tags.places import Places
from editor.ui.tags.room import arrangements
from editor.ui.tags.suggestion import SuggestionCard

WIDTHS = ((1600, 360), (1000, 300), (0, 276))
"""From this width of the window on, the panel is so wide; both at text size 100 %."""


class TagsPanel(QWidget):
    """What the selected items are. Its methods are the commands of the window."""

    left = Signal()
    """A field was left: the page shall have the keys again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tags")
        self.setAccessibleName(self.tr("Tags"))
        self._desk = desk
        self.head = Head(desk)
        self.suggestion = SuggestionCard(desk)
        self.exclusion = Exclusion(desk)
        self.categories = Categories(desk)
        self.places = Places(desk)
        self.lines = Lines(desk)
        self._nothing = Words(desk.look, size=14, token="ink2", wraps=True)
        self.locked = Words(desk.look, size=13, token="ink2", wraps=True)
        self._rules = Rule(desk.look), Rule(desk.look)
        self._retagging: int | None = None
        self.again = Again(desk)
        self._build()
        self._connect()
        self.restyle()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self.locked)
        self._column.addWidget(self.suggestion)
        self._column.addWidget(self.exclusion, 1)
        self._column.addWidget(self.categories, 1)
        self._column.addWidget(self._rules[0])
        self._column.addWidget(self.places)
        self._column.addWidget(self._rules[1])
        self._column.addWidget(self.lines)
        self._column.addStretch(0)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self.refresh)
        desk.settled.connect(self.refresh)
        desk.moved.connect(self._moved)
        desk.opened.connect(self._opened)
        desk.look.changed.connect(self.restyle)
        self.head.toggled.connect(self.exclude)
        self.exclusion.back.connect(self.exclude)
        self.suggestion.done.connect(self.again.remember_item)
        self.suggestion.done.connect(desk.next_open)
        self.categories.wanted.connect(self.tag)
        for part in (self.exclusion, self.categories, self.places, self.lines):
            part.left.connect(self.left)

    # What the window's commands call.

    def tag(self, category: int) -> None:
        """Give the selected items a category, by hand, and go on to the next open one."""
        items = chosen_ids(self._desk)
        if not items:
            return
        change = self._desk.act(
            lambda: self._desk.session.tagging.tag(items, category, with_places=True)
        )
        if change.step:
            self.again.remember(category)
            self._desk.tell(change)
            self._desk.next_open()

    def choose(self, letter: str) -> bool:
        """Choose the category with this letter; its digits then tag."""
        found = shown_item(self._desk) is not None and self.categories.choose(letter)
        if found:
            self._retagging = self._desk.current
            self._show_parts()
        return found

    def tag_digit(self, digit: int) -> bool:
        """Tag with the sub-code of this digit; give this reason where the item is no event."""
        if self.exclusion.isVisibleTo(self):
            return self.exclusion.choose(digit)
        return self.categories.tag_digit(digit)

    def confirm(self) -> bool:
        """Enter: tag with the category just chosen, else accept, else confirm; then go on."""
        if shown_item(self._desk) is None:
            return False
        return self.categories.tag_chosen() or self.suggestion.confirm()

    def accept(self) -> bool:
        """Accept the suggestion and go on."""
        return self.suggestion.accept()

    def take_runner_up(self) -> bool:
        """Tag with the second suggestion and go on."""
        return self.suggestion.take_runner_up()

    def dismiss(self) -> bool:
        """Show the suggestion no more."""
        return self.suggestion.dismiss()

    def clear(self) -> None:
        """Take the category of the selected items away."""
        items = chosen_ids(self._desk)
        self._desk.tell(self._desk.act(lambda: self._desk.session.tagging.untag(items)))

    def exclude(self) -> None:
        """Say that the selected items are no events, or take that back."""
        item, items = shown_item(self._desk), chosen_ids(self._desk)
        if item is None:
            return
        tagging = self._desk.session.tagging
        self._retagging = None
        if item.counts:
            change = self._desk.act(lambda: tagging.exclude(items, Reason.BACKGROUND))
        else:
            change = self._desk.act(lambda: tagging.include(items))
        self._desk.tell(change)
        self.head.refresh()

    def find_category(self) -> None:
        """Find a category by a few letters."""
        if shown_item(self._desk) is not None:
            self._retagging = self._desk.current
            self._show_parts()
            self.categories.focus_filter()

    def add_place(self) -> None:
        """Type a place."""
        if shown_item(self._desk) is not None:
            self.places.focus_field()

    def add_words(self, start: int, end: int) -> bool:
        """Make selected words of the article a place."""
        return self.places.add_words(start, end)

    def link(self) -> None:
        """Say that the items report one event."""
        self.lines.same_event.link()

    def edit_day(self) -> None:
        """Type the day of the items."""
        self.lines.edit_day()

    def edit_claim(self) -> None:
        """Type who claims it."""
        self.lines.edit_claim()

    def edit_note(self) -> None:
        """Type a note."""
        self.lines.edit_note()

    def commit(self) -> None:
        """Keep what is typed and not yet committed.

        Called before the window closes or another archive is put on the desk.
        """
        self.lines.commit()

    def fit_window(self, width: int) -> None:
        """Take the width that suits a window ``width`` pixels wide."""
        px, logical = self._desk.look.px, width / self._desk.look.factor
        self.setFixedWidth(px(next(one for least, one in WIDTHS if logical >= least)))

    # How it follows the desk.

    def _opened(self) -> None:
        self.lines.forget()
        self.suggestion.forget()
        self._moved()

    def _moved(self) -> None:
        self._retagging = None
        self.refresh()

    def refresh(self) -> None:
        """Show what lies on the desk."""
        self.lines.refresh()
        self.head.refresh()
        self._show_parts()
        self.suggestion.refresh()
        self.exclusion.refresh()
        self.categories.refresh()
        self.places.refresh()
        self._arrange()

    def _show_parts(self) -> None:
        item = shown_item(self._desk)
        there = item is not None
        excluded = item is not None and not item.counts and self._retagging != item.id
        self._nothing.setVisible(not there)
        self._nothing.say(self._what_can_be_done())
        self.exclusion.setVisible(excluded)
        self.categories.setVisible(there and not excluded)
        for part in (self.places, self.lines, *self._rules):
            part.setVisible(there)
        self._lock(there)

    def _lock(self, there: bool) -> None:
        """Say that nothing can be changed here, and let nothing be changed."""
        writable = self._desk.session.writable
        self.locked.setVisible(there and not writable)
        self.locked.say(
            self.tr("This archive can only be read, so its tags stay as they are."), "info"
        )
        for part in (self.exclusion, self.categories, self.places, self.lines):
            part.setEnabled(writable)
        self.head.exclude.setEnabled(writable)

    def _what_can_be_done(self) -> str:
        if self._desk.sheet is None:
            return self.tr("Paste an article, and its items are tagged here.")
        if not self._desk.items:
            return self.tr("Select words of the article and make an item of them (Ctrl+I).")
        return self.tr("Select an item on the page to say what it is and where it happened.")

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        for words in (self._nothing, self.locked):
            words.setContentsMargins(px(16), px(8), px(16), px(8))
        for part in (
            self.head, self.suggestion, self.exclusion, self.categories, self.places, self.lines
        ):  # fmt: skip
            part.restyle()
        self.refresh()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show less at once where the panel is low."""
        super().resizeEvent(event)
        self.places.field.popup.hide()
        self._arrange()

    def _arrange(self) -> None:
        """Show as much of the parts as leaves room for every category.

        While a line is edited nothing moves.
        """
        if self.lines.busy:
            return
        for one in arrangements(self.height() / self._desk.look.factor):
            self.suggestion.set_density(one.card)
            self.places.show_rows(one.places)
            self.lines.fold(one.folded)
            if self._needed_height() <= self.height():
                return

    def _needed_height(self) -> int:
        card = self.suggestion.height_at(self.width())
        rest = (self.head, self.locked, self.categories, self.places, self.lines, *self._rules)
        return card + sum(
            part.needed_height
            if isinstance(part, Categories)
            else max(part.sizeHint().height(), part.minimumHeight())
            for part in rest
            if not part.isHidden()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on a button gives the keys back to the page, as it does in fields and lists."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the line towards the page."""
        draw = Drawing(QPainter(self), self._desk.look)
        draw.side_panel(self.rect(), Qt.Edge.LeftEdge)
