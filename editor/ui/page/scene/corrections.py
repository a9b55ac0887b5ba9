"""Corrections on the page, and what of the rest they would fit as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from editor.chronicle.change import Change
    from editor.chronicle.passage import Role
    from editor.session.reading.alike import Alike
    from editor.ui.desk import Desk


class Corrections(QObject):
    """Each is a step; then the same is offered for what is like it, until one goes on."""

    offered = Signal(object)
    """An Alike, or None where an offer holds no longer."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._alike: Alike | None = None
        self._at: int | None = None
        self._busy = False
        desk.moved.connect(self._moved)
        desk.changed.connect(lambda _: self._drop_unless_busy())
        desk.opened.connect(self.drop)

    @property
    def alike(self) -> Alike | None:
        """What is offered now."""
        return self._alike

    def set_role(self, passages: Iterable[int], role: Role) -> Change:
        """Say what passages are."""
        keys, before = frozenset(passages), self._desk.sheet
        change = self._do(lambda: self._desk.session.cutting.set_role(keys, role))
        if change.step and before is not None:
            self._offer(self._desk.session.reading.alike_in_role(before, keys, role))
        return change

    def stretch(self, passage: int, start: int, end: int) -> Change:
        """Move the boundaries of a passage."""
        before = self._desk.sheet
        change = self._do(lambda: self._desk.session.cutting.stretch(passage, start, end))
        if change.step and before is not None:
            self._offer(self._desk.session.reading.alike_in_edge(before, passage, start, end))
        return change

    def the_same_for_the_rest(self) -> None:
        """Do what is offered."""
        alike = self._alike
        if alike is not None:
            self.drop()
            self._desk.tell(self._do(lambda: self._desk.session.reading.do_alike(alike)))

    def drop(self) -> bool:
        """Offer it no more; False where nothing was offered."""
        had = self._alike is not None
        if had:
            self._alike = None
            self.offered.emit(None)
        return had

    def _do(self, act: Callable[[], Change]) -> Change:
        self._busy = True
        try:
            change = self._desk.act(act)
        finally:
            self._busy = False
        return change

    def _offer(self, alike: Alike | None) -> None:
        self.drop()
        if alike is not None:
            self._alike, self._at = alike, self._desk.current
            self.offered.emit(alike)

    def _drop_unless_busy(self) -> None:
        if not self._busy:
            self.drop()

    def _moved(self) -> None:
        """Another item or article is looked at: the archivist has gone on."""
        sheet, alike = self._desk.sheet, self._alike
        if alike is None:
            return
        if sheet is None or sheet.article.id != alike.article or self._desk.current != self._at:
            self.drop()
