"""Words that were typed over a value which another window changed meanwhile: neither is lost."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from editor.chronicle.change import Change
from editor.chronicle.day_words import day_in_words
from editor.chronicle.passage import Passage
from editor.chronicle.sheet import Sheet
from editor.ui.desk import Desk

Read = Callable[[Sheet, Passage], str]
"""A value of an item as its line shows it."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed over which words, for a value of an item that ``read`` gives as words."""

    item: Passage
    label: str
    before: str
    words: str
    read: Read


class TypedOver(QObject):
    """Looks at what stands in the archive now, before words are written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(self, typed: Typed, set_: Callable[[str], Change], between: str) -> Change:
        """Write words; where another's stand there meanwhile, both, with the choice beside it."""
        theirs = self._theirs(typed)
        if theirs is None:
            return self._desk.act(lambda: set_(typed.words))
        both = between.join(one for one in (theirs, typed.words) if one)
        done = self._desk.act(lambda: set_(both))
        if done.step:
            words = self.tr("{0}: another window wrote “{1}” meanwhile. Both are kept.")
            mine = (self.tr("Only mine"), lambda: self._do(lambda: set_(typed.words)))
            other = (self.tr("Only theirs"), lambda: self._do(lambda: set_(theirs)))
            self._desk.noticed.emit(words.format(typed.label, theirs), (mine, other))
        return done

    def met(self, typed: Typed, do: Callable[[], Change]) -> bool:
        """Whether another's value stands there meanwhile, which stays until mine is chosen."""
        theirs = self._theirs(typed)
        if theirs is None:
            return False
        words = self.tr("{0}: another window set it to “{1}” meanwhile. Yours was “{2}”.")
        said = words.format(typed.label, theirs or self.tr("nothing"), typed.words)
        self._desk.noticed.emit(said, ((self.tr("Take mine"), lambda: self._do(do)),))
        return True

    def _theirs(self, typed: Typed) -> str | None:
        """What stands there now; None where it is what was typed over, or typed too."""
        self._desk.catch_up()
        sheet = self._desk.session.articles.sheet(typed.item.article)
        now = sheet.passage(typed.item.id) if sheet else None
        if sheet is None or now is None:
            words = self.tr("The item was taken away in another window. What was typed: “{0}”")
            self._desk.failed.emit(words.format(typed.words))
            return None
        theirs = typed.read(sheet, now)
        return None if theirs in (typed.before, typed.words) else theirs

    def _do(self, act: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(act))


def day_of(sheet: Sheet, item: Passage) -> str:
    """The day of an item as its line shows it."""
    day = sheet.day_of(item)
    return day_in_words(day) if day else ""


def time_of(_sheet: Sheet, item: Passage) -> str:
    """Its time."""
    return item.time


def claim_of(_sheet: Sheet, item: Passage) -> str:
    """Who claims it."""
    return item.claim_by


def note_of(_sheet: Sheet, item: Passage) -> str:
    """Its note."""
    return item.note
