"""What is offered beside an article: learned lines, corrections made before, other cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.chronicle.day_words import day_in_words
from editor.ui.page import known
from editor.ui.page.notices import notices
from editor.ui.terms import as_entry, items_in_words, layout_in_words, role_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from editor.chronicle.change import Change
    from editor.session import Pasted
    from editor.session.reading.alike import Alike
    from editor.session.reading.offers import AsBefore
    from editor.ui.desk import Desk
    from editor.ui.page.notices.notices import Notices
    from editor.ui.page.scene.scene import Scene

_SENTENCES = "sentences"


class Offers(QObject):
    """Nothing has to be answered; what is offered is gone when another article is looked at."""

    layout_asked = Signal()
    """All the ways to cut the article shall be shown."""

    def __init__(self, desk: Desk, said: Notices, scene: Scene) -> None:
        super().__init__(said)
        self._desk, self._said, self._scene = desk, said, scene
        self._corrections = scene.corrections
        self._passed: set[int] = set()
        """Articles whose offer of another cut was made."""
        self._declined: set[date] = set()
        """First days that were offered; each is offered once."""
        self._corrections.offered.connect(self._alike)
        desk.moved.connect(self.look)
        desk.changed.connect(lambda _: self.look())
        desk.settled.connect(self.look)
        desk.opened.connect(self._passed.clear)
        desk.opened.connect(self._declined.clear)

    # The same for the rest

    def _alike(self, alike: Alike | None) -> None:
        self._scene.show_reason(())
        if alike is None:
            self._said.drop(notices.ALIKE)
            return
        words = self.tr("The same for the rest of this article? {0}").format(self._rest(alike))
        said = role_in_words(alike.role) if alike.role else self.tr("cut")
        do = (self.tr("{0} too").format(as_entry(said)), self._corrections.the_same_for_the_rest)
        self._said.say(notices.ALIKE, words, (do,), key="Ctrl Shift R")
        for button in self._said.line(notices.ALIKE).buttons:
            button.rested.connect(lambda on: self._point_at(alike if on else None))

    def _point_at(self, alike: Alike | None) -> None:
        """Mark what would change."""
        sheet = self._desk.sheet
        some = (sheet.passage(key) for key in alike.passages) if alike and sheet else ()
        self._scene.show_reason(tuple((one.start, one.end) for one in some if one is not None))

    def _rest(self, alike: Alike) -> str:
        one = alike.count == 1
        if alike.role is None:
            words = self.tr("1 more item has the same words at its edge.") if one else self.tr(
                "{0} more items have the same words at their edge.")  # fmt: skip
            return words.format(alike.count)
        words = self.tr("1 more passage looks like it.") if one else self.tr(
            "{0} more passages look like it.")  # fmt: skip
        return words.format(alike.count)

    # After an article has arrived

    def arrived(self, pasted: Pasted) -> None:
        """An article came in: say what of its source was known, and what could be."""
        self._said.drop(notices.LEARNED, notices.BEFORE, notices.FIRST_DAY)
        if pasted.already_there or not self._desk.session.writable:
            return
        if pasted.learned:
            self._learned(pasted)
        self._first_day()
        QTimer.singleShot(0, self, lambda: self._look_back(pasted.article))

    def _first_day(self) -> None:
        """Where articles of the archive count their days from one day, offer to number them so."""
        session = self._desk.session
        told = session.learning.told_first_day() if session.days.first_day is None else None
        if told is None or told in self._declined:
            return
        self._declined.add(told)
        words = self.tr("The articles here count their days from {0}.").format(day_in_words(told))
        do = (
            self.tr("Number the days"),
            lambda: self._act(lambda: session.days.set_first_day(told)),
        )
        self._said.say(notices.FIRST_DAY, words, (do,))

    def _look_back(self, article: int) -> None:
        """Once the article is on the screen: earlier ones of its source are read again."""
        sheet = None if self._desk.session.closed else self._desk.sheet
        if sheet is not None and sheet.article.id == article and known.is_read(self._desk):
            before = self._desk.session.reading.as_before(sheet)
            if before is not None:
                self._before(before)

    def _learned(self, pasted: Pasted) -> None:
        number = len(pasted.learned)
        words = self.tr(
            "1 line that this source prints in every article is furniture here."
        ) if number == 1 else self.tr(
            "{0} lines that this source prints in every article are furniture here."
        )  # fmt: skip
        reading = self._desk.session.reading

        def leave() -> None:
            self._act(lambda: reading.unlearn(pasted.article, pasted.learned))

        self._said.say(
            notices.LEARNED, words.format(number), ((self.tr("Leave them as they were"), leave),)
        )

    def _before(self, offer: AsBefore) -> None:
        day = day_in_words(offer.day) if offer.day else self.tr("another day")
        roles = {role_in_words(one) for one in offer.roles.values()}
        number, role = len(offer.roles), ", ".join(sorted(roles))
        words = self.tr("As in the article of {0}: 1 line is {2}.") if number == 1 else self.tr(
            "As in the article of {0}: {1} lines are {2}.")  # fmt: skip
        reading = self._desk.session.reading
        do = (self.tr("Apply"), lambda: self._act(lambda: reading.do_as_before(offer)))
        self._said.say(notices.BEFORE, words.format(day, number, role), (do,))

    # A page without items

    def look(self) -> None:
        """Where nothing looks like an item, say so and offer the sentences."""
        sheet, desk = self._desk.sheet, self._desk
        if sheet is None or sheet.items or not known.is_read(desk) or not desk.session.writable:
            self._said.drop(notices.NO_LIST)
            return
        ways = desk.session.reading.ways(sheet)
        if sheet.article.id in self._passed or not ways:
            return
        self._passed.add(sheet.article.id)
        name = _SENTENCES if _SENTENCES in ways else next(iter(ways))
        self._no_list(sheet.article.id, name, len(ways[name]), others=len(ways) > 1)

    def _no_list(self, article: int, name: str, items: int, *, others: bool) -> None:
        reading = self._desk.session.reading
        words = self.tr("Cut into {0}: {1}").format(layout_in_words(name), items_in_words(items))
        cut = (words, lambda: self._act(lambda: reading.recut(article, name)))
        more = (self.tr("Other cuts…"), self.layout_asked.emit)
        self._said.say(
            notices.NO_LIST, self.tr("No list found."), (cut, more) if others else (cut,)
        )

    def _act(self, do: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(do))
