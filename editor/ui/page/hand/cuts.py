"""Cuts by mouse and key: what split, join and make mean where the caret and the selection are."""

from editor.chronicle.passage import Role
from editor.ui.desk import Desk
from editor.ui.page.said import say
from editor.ui.page.scene.scene import Scene


class Cuts:
    """Each is one step; what cannot be cut is said in plain words."""

    def __init__(self, desk: Desk, scene: Scene) -> None:
        self._desk, self._scene = desk, scene

    def split(self) -> None:
        """Cut the passage with the caret in two."""
        caret, passage = self._scene.caret.at, self._scene.caret.passage
        if caret is None or passage is None:
            self._desk.failed.emit(say("Click between two words first, then split there."))
            return
        change = self._desk.act(lambda: self._desk.session.cutting.split(passage, caret))
        if change.step:
            self._scene.caret.forget()
            self._desk.tell(change)

    def join(self) -> None:
        """Join the first selected passage with the one after it."""
        first = self._first()
        if first is None:
            self._desk.failed.emit(say("Select an item first; it is joined with the next one."))
            return
        change = self._desk.act(lambda: self._desk.session.cutting.join(first))
        if change.step:
            self._scene.caret.forget()
            self._desk.select((first,))
            self._desk.tell(change)

    def _first(self) -> int | None:
        sheet = self._desk.sheet
        if sheet is None:
            return None
        return next((one.id for one in sheet.passages if one.id in self._desk.selected), None)

    def make(self) -> None:
        """Make an item of the selected words."""
        sheet, words = self._desk.sheet, self._scene.caret.words()
        if sheet is None or words is None:
            self._desk.failed.emit(say("Select the words of the new item first."))
            return
        article = sheet.article.id
        change = self._desk.act(lambda: self._desk.session.cutting.make(article, *words, Role.ITEM))
        if change.step:
            self._scene.caret.forget()
            self._select_item_at(words[0], words[1])
            self._desk.tell(change)

    def _select_item_at(self, start: int, end: int) -> None:
        made = next((one for one in self._desk.items if one.start < end and start < one.end), None)
        if made is not None:
            self._desk.select((made.id,))
