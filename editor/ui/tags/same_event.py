"""Which other items report the same event as the current one, or may."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.chronicle.day_words import short_day_in_words
from editor.chronicle.passage import Passage
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words
from editor.ui.tags.chosen import chosen_ids, chosen_items, shown_item
from editor.ui.tags.line import HEIGHT, LABEL

if TYPE_CHECKING:
    from editor.session.suggesting.alike import SameEvent as SameEventOffer


class SameEvent(QWidget):
    """In sight where items are linked, where several are selected, or another seems the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Same event"))
        self._desk = desk
        self._offered: SameEventOffer | None = None
        self._asked: dict[int, SameEventOffer | None] = {}
        desk.changed.connect(self.forget)
        desk.opened.connect(self.forget)
        self._said = Words(desk.look, size=14)
        self._link = KeyButton(desk.look, self.tr("Same event"), "Ctrl L")
        self._unlink = KeyButton(desk.look, self.tr("Unlink"), "")
        self._link.clicked.connect(self.link)
        self._unlink.clicked.connect(self.unlink)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._said, 1)
        self._row.addWidget(self._link)
        self._row.addWidget(self._unlink)

    @property
    def said(self) -> str:
        """The other items of the event, in words."""
        return self._said.text()

    def link(self) -> None:
        """Say that the selected items, or the one and what is offered, are one event."""
        items = chosen_ids(self._desk)
        if len(items) == 1 and self._offered is not None:
            items = (*items, self._offered.passage)
        self._tell(lambda: self._desk.session.tagging.link(items))

    def unlink(self) -> None:
        """Say that the selected items are events of their own."""
        self._tell(lambda: self._desk.session.tagging.unlink(chosen_ids(self._desk)))

    def _tell(self, do: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(do))

    def refresh(self) -> None:
        """Show what holds for the current item."""
        item = shown_item(self._desk)
        every = self._desk.session.tagging.same_event(item.id) if item else ()
        others = [one for one in every if item and one.id != item.id]
        apart = {one.id for one in chosen_items(self._desk)} - {one.id for one in every}
        self._offered = self._offer(item) if not others and not apart else None
        said = ", ".join(self._name(one) for one in others)
        self._said.say(self._offer_in_words(self._offered) if self._offered else said)
        several = bool(apart) and len(chosen_items(self._desk)) > 1
        self._link.setVisible(several or self._offered is not None)
        self._unlink.setVisible(bool(others))
        self.setVisible(bool(others) or not self._link.isHidden())

    def _offer(self, item: Passage | None) -> "SameEventOffer | None":
        """What may be the same event, asked once for an item until something is written."""
        desk = self._desk
        if item is None or desk.waits or not desk.session.writable:
            return None
        if item.id not in self._asked:
            self._asked[item.id] = desk.session.suggesting.same_event(item.id)
        return self._asked[item.id]

    def forget(self) -> None:
        """Something was written, or another archive lies here: ask again."""
        self._asked.clear()

    def _offer_in_words(self, offered: "SameEventOffer") -> str:
        """As in ``As item 3 of 8 Nov? Shusha, “bridge”``."""
        reasons = (*offered.places, *(f"“{one}”" for one in offered.words))
        item = self.tr("item {0} of {1}").format(offered.number, short_day_in_words(offered.day))
        return self.tr("As {0}? {1}").format(item, ", ".join(reasons))

    def _name(self, item: Passage) -> str:
        sheet = self._desk.sheet
        if sheet is not None and item.id in sheet.numbers:
            return self.tr("item {0}").format(sheet.numbers[item.id])
        other = self._desk.session.articles.sheet(item.article)
        if other is None:
            return ""
        day, number = other.day_of(item), other.numbers.get(item.id, 0)
        if day is None:
            return self.tr("item {0}, undated").format(number)
        return self.tr("item {0} of {1}").format(number, short_day_in_words(day))

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._row.setContentsMargins(px(16 + LABEL), 0, px(16), 0)
        self._row.setSpacing(px(8))
        self.setFixedHeight(px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the label."""
        px = self._desk.look.px
        draw = Drawing(QPainter(self), self._desk.look)
        box = QRect(px(16), 0, px(LABEL), self.height())
        draw.words(box, self.tr("Event"), size=12, token="ink2")
