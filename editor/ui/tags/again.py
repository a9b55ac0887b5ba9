"""Said again: the last category of another item, or the tags of the item before."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.tags.chosen import chosen_ids, shown_item


class Again(QObject):
    """Remembers the category that was given last while this archive is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._last: int | None = None
        desk.opened.connect(self._forget)

    def _forget(self) -> None:
        self._last = None

    def remember(self, category: int) -> None:
        """Keep a category: it was given last."""
        self._last = category

    def remember_item(self) -> None:
        """Keep the category of the current item, which was just dealt with."""
        item = shown_item(self._desk)
        if item is not None and item.category is not None:
            self._last = item.category

    def repeat(self) -> None:
        """Give the selected items the category that was given last, and go on."""
        last = self._last
        if last is None or self._desk.session.codebook.category(last) is None:
            self._desk.said.emit(
                self.tr("No category was given yet that could be repeated."), False
            )
            return
        tagging = self._desk.session.tagging
        self._go_on(lambda: tagging.tag(chosen_ids(self._desk), last, with_places=True))

    def copy_previous(self) -> None:
        """Give the selected items category, places and claim of the item before, and go on."""
        chosen, keys = chosen_ids(self._desk), [one.id for one in self._desk.items]
        at = keys.index(chosen[0]) if chosen else 0
        if at == 0:
            self._desk.said.emit(self.tr("There is no item before, so nothing is copied."), False)
            return
        self._go_on(lambda: self._desk.session.tagging.copy(keys[at - 1], chosen))

    def _go_on(self, do: Callable[[], Change]) -> None:
        change = self._desk.act(do)
        if change.step:
            self._desk.tell(change)
            self._desk.next_open()
