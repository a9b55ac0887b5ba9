"""The desk: which archive, day, article and items the window is at. Panels look here and listen.

Text flows one way: a panel asks the desk to ``act``, the session writes, and only the ``Change``
comes back, through ``changed``. ``moved`` tells that another day, article or item is looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import EditorError, MeanwhileError
from editor.chronicle.passage import Passage, State
from editor.chronicle.selection import Selection
from editor.chronicle.suggestion import DEFAULT_TRUST
from editor.ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from editor.chronicle.sheet import Sheet
    from editor.chronicle.suggestion import Suggestion
    from editor.session import Session
    from editor.ui.look.look import Look

NOWHERE = Whereabouts()

UNTAGGED = frozenset({0})
"""In a selection: the items without a category."""


class Desk(QObject):
    """What lies on the desk, and the one door to acts."""

    changed = Signal(object)
    """The archive was written to: carries the Change."""
    moved = Signal()
    """Another day, article or selection is looked at."""
    visited = Signal()
    """Somewhere was gone to in order to read it: its words are to be shown."""
    settled = Signal()
    """The window stands: from now on there are suggestions."""
    opened = Signal()
    """Another archive lies on the desk."""
    said = Signal(str, bool)
    """A sentence for the toast; True where undo is offered beside it."""
    trusted = Signal(int)
    """Suggestions are accepted together from this chance on, in percent."""
    failed = Signal(str)
    """Why an act could not be done, in plain words."""
    elsewhere = Signal(object)
    """Another window changed what is selected: carries the Elsewhere steps that did."""
    met = Signal(str, object)
    """An act met what another window wrote meanwhile: why it was not done, and the act."""
    noticed = Signal(str, object)
    """A sentence for above the page, and what can be done about it: words with functions."""

    def __init__(self, session: Session, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.look = look
        self.day: date | None = None
        self.sheet: Sheet | None = None
        self.selected: tuple[int, ...] = ()
        self.current: int | None = None
        self.trust = DEFAULT_TRUST
        self.waits = False
        """Until the window stands nothing is suggested, so that its first paint need not wait."""
        session.listen(self._heard)

    def take(self, session: Session, at: Whereabouts = NOWHERE) -> None:
        """Put another archive on the desk, where it was left or at its newest article."""
        self.session = session
        session.listen(self._heard)
        self.day, self.sheet, self.selected, self.current = None, None, (), None
        self.opened.emit()
        self.go_to(at)

    @property
    def whereabouts(self) -> Whereabouts:
        """Where the window is now."""
        article = self.sheet.article.id if self.sheet else 0
        return Whereabouts(article=article, item=self.current or 0, day=self.day)

    def go_to(self, at: Whereabouts = NOWHERE) -> None:
        """Go where an archive was left; where that is gone, to its newest article."""
        if at.article and self.session.articles.sheet(at.article) is not None:
            self.show_article(at.article, at.item or None)
        elif at.day is not None and not at.article:
            self.show_day(at.day)
        elif (newest := self.session.articles.newest()) is not None:
            self.show_article(newest)

    def act(self, do: Callable[[], Change]) -> Change:
        """Do what the user asked; say why where it cannot be done."""
        self.settle()
        try:
            return do()
        except MeanwhileError as error:
            self.catch_up()
            self.met.emit(str(error), do)
            return NOTHING
        except EditorError as error:
            self.failed.emit(str(error))
            return NOTHING

    def catch_up(self) -> None:
        """See what other windows did meanwhile; what is selected and typed here stays."""
        here = {self.current, *self.selected}
        if mine := tuple(one for one in self.session.catch_up() if one.passages & here):
            self.elsewhere.emit(mine)

    def tell(self, change: Change) -> None:
        """Say what was done, with undo beside it."""
        if change.step:
            self.said.emit(change.label, True)

    def show_day(self, day: date | None) -> None:
        """Go to a day: its first article, or an empty page where it has none."""
        headings = self.session.articles.of_day(day)
        if headings:
            self.show_article(headings[0].id)
            return
        self.day, self.sheet = day, None
        self._select((), None)

    def show_open(self, day: date | None) -> None:
        """Go to the first open item of a day, in whichever article it stands; else to the day."""
        open_ones = Selection(first=day, last=day, groups=UNTAGGED, counting=True)
        rows = self.session.review.items(open_ones, 1) if day else ()
        if rows:
            self.show_article(rows[0].article, rows[0].id)
        else:
            self.show_day(day)

    def visit(self, article: int, item: int | None = None) -> None:
        """Go to an article, at an item of it, and show the words, whatever is shown now."""
        self.show_article(article, item)
        self.visited.emit()

    def visit_day(self, day: date | None) -> None:
        """Go to a day and show its words, whatever is shown now."""
        self.show_day(day)
        self.visited.emit()

    @property
    def item_day(self) -> date | None:
        """The day of the current item, which may be another than the article's."""
        item = self.item
        return item.day if item is not None and item.day is not None else self.day

    def show_article(self, article: int, item: int | None = None) -> None:
        """Go to an article, at an item of it or at its first open one."""
        self.sheet = self.session.articles.sheet(article)
        if self.sheet is None:
            self._select((), None)
            return
        self.day = self.sheet.article.day
        there = item is not None and self.sheet.passage(item) is not None
        chosen = item if there else self._first_open()
        self._select((chosen,) if chosen is not None else (), chosen)

    def _first_open(self) -> int | None:
        items = self.items
        at = next((one.id for one in items if one.state is State.OPEN), None)
        return at if at is not None or not items else items[0].id

    def settle(self) -> None:
        """The window stands: suggest now."""
        if self.waits:
            self.waits = False
            self.settled.emit()

    def set_trust(self, percent: int) -> None:
        """Accept suggestions together from this chance on."""
        self.trust = percent
        self.trusted.emit(percent)

    def suggest_anew(self) -> None:
        """More was learned: what is suggested may differ from now on."""
        if not self.waits:
            self.settled.emit()

    def suggestions(self) -> dict[int, Suggestion]:
        """What the open items of the article might be."""
        if self.waits or self.sheet is None:
            return {}
        return self.session.suggesting.of_sheet(self.sheet)

    def suggestion(self, item: int) -> Suggestion | None:
        """What an item might be, where the archive can be written to."""
        if self.waits or not self.session.writable:
            return None
        return self.session.suggesting.of(item)

    @property
    def items(self) -> tuple[Passage, ...]:
        """The items of the article that lies here."""
        return self.sheet.items if self.sheet else ()

    @property
    def item(self) -> Passage | None:
        """The current item."""
        if self.sheet is None or self.current is None:
            return None
        return self.sheet.passage(self.current)

    def select(self, passages: Iterable[int], current: int | None = None) -> None:
        """Select passages; the current one (the last, if none is named) is shown in the panel."""
        self.settle()
        chosen = tuple(passages)
        self._select(chosen, current if current is not None else next(reversed(chosen), None))

    def _select(self, chosen: tuple[int, ...], current: int | None) -> None:
        self.selected, self.current = chosen, current
        self.moved.emit()

    def move(self, by: int) -> None:
        """Go to the next (1) or previous (-1) item."""
        items = [one.id for one in self.items]
        if not items:
            return
        at = items.index(self.current) + by if self.current in items else 0
        self.select((items[max(0, min(at, len(items) - 1))],))

    def next_open(self) -> None:
        """Go to the next open item after this one, round the article's end; else stay."""
        items = self.items
        keys = [one.id for one in items]
        at = keys.index(self.current) + 1 if self.current in keys else 0
        for one in (*items[at:], *items[:at]):
            if one.state is State.OPEN:
                self.select((one.id,))
                return
        self.moved.emit()

    def _heard(self, change: Change) -> None:
        if self.sheet is not None:
            self._refresh(change, self.sheet.article.id)
        self.changed.emit(change)

    def _refresh(self, change: Change, article: int) -> None:
        if article in change.articles or change.touches("article"):
            self.sheet = self.session.articles.sheet(article)
            there = {one.id for one in self.sheet.passages} if self.sheet else set()
            self.selected = tuple(one for one in self.selected if one in there)
            if self.current not in there:
                self.current = next(iter(self.selected), None)
            if self.sheet is not None:
                self.day = self.sheet.article.day
