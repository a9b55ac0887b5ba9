"""The room below an item's words: where its wording is written, or one not finished is offered."""

from PySide6.QtCore import QObject

from editor.chronicle.sheet import Sheet
from editor.chronicle.unfinished import field_of
from editor.ui.desk import Desk
from editor.ui.page.page import ArticlePage
from editor.ui.page.wording.field import WordingField
from editor.ui.parts.keeping import Keeping
from editor.ui.parts.offer import Offer
from editor.ui.typed_over import Typed, TypedOver


class WordingPlace(QObject):
    """Holds the field and the offer over the page, of one item at a time."""

    def __init__(self, desk: Desk, page: ArticlePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._typed_over = TypedOver(desk, self)
        self.field = WordingField(desk.look, page.viewport())
        self.offer = Offer(desk.look, page.viewport())
        self._offering: int | None = None
        self._article = 0
        self._keeping = Keeping(lambda: desk.session.typing, self.field.toPlainText, self)
        self._keeping.failed.connect(desk.failed)
        page.laid_out.connect(self._place)
        page.framed.connect(self._make_room)
        self.field.committed.connect(self._write)
        self.field.textChanged.connect(self._typed)
        self.field.settled.connect(self._keeping.settled)
        self.field.grown.connect(self._make_room)
        self.offer.taken.connect(self._take)
        self.offer.declined.connect(self._decline)
        desk.moved.connect(self._follow)
        desk.opened.connect(self._forget)
        desk.look.changed.connect(self._make_room)  # once field and offer have their new size

    def begin(self) -> None:
        """Write a corrected wording below the printed words of the current item."""
        sheet, item = self._desk.sheet, self._desk.item
        if sheet is None or item is None or item.id not in sheet.numbers:
            self._desk.failed.emit(self.tr("Select an item first, then correct its wording."))
            return
        self.field.commit()
        self._keeping.begin(field_of("passage", item.uid, "wording"))
        self._article = sheet.article.id
        self.field.begin(item.id, sheet.quote(item), item.wording)
        self._make_room()
        self._page.scene.show_passage(item.id)
        self._place()

    def _forget(self) -> None:
        """Another archive lies on the desk: nothing of this one is offered any more."""
        self._keeping.forget()
        self.field.give_back()
        self._offer_nothing()

    def _follow(self) -> None:
        """Another item: its wording, if one was not finished, is offered."""
        if self.field.passage not in (None, self._desk.current):
            self.field.commit()
        if self.field.passage is not None or self._offering == self._desk.current:
            return
        self._offer_nothing()
        item = self._desk.item
        if item is None:
            return
        self._keeping.begin(field_of("passage", item.uid, "wording"))
        found = self._keeping.offered()
        if found is not None:
            self._offering = item.id
            self.offer.offer(found, item.wording)
            self._make_room()

    def _offer_nothing(self) -> None:
        if self._offering is not None:
            self._offering = None
            self.offer.offer(None)
            self._make_room()

    def _take(self, words: str) -> None:
        self._offering = None
        self.begin()
        self.field.setPlainText(words)

    def _decline(self) -> None:
        self._keeping.settled()
        self._offer_nothing()

    def _typed(self) -> None:
        if self.field.passage is not None and self.field.document().isModified():
            self._keeping.typed()

    def _write(self, passage: int, words: str) -> None:
        set_ = self._desk.session.tagging.set_wording
        typed = Typed(
            self.tr("Wording"), self.field.before, words, self._article,
            lambda sheet: _wording(sheet, passage),
        )  # fmt: skip
        self._desk.tell(self._typed_over.write(typed, lambda new: set_(passage, new)))

    @property
    def _passage(self) -> int | None:
        return self.field.passage if self.field.passage is not None else self._offering

    def _make_room(self) -> None:
        passage, width = self._passage, self._page.scene.page.frame.width
        room = 0
        if passage is not None:
            shown = self.field.passage is not None
            room = self.field.height_for(width) if shown else self.offer.height_for(width)
        self._page.make_room(passage, room)

    def _place(self) -> None:
        passage = self._passage
        box = self._page.scene.room_of(passage) if passage is not None else None
        shown = self.field if self.field.passage is not None else self.offer
        if box is not None and shown.geometry() != box:
            shown.setGeometry(box)


def _wording(sheet: Sheet, passage: int) -> str | None:
    one = sheet.passage(passage)
    return one.wording if one else None
