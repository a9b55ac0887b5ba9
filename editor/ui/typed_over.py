"""Words that were typed over what another window changed meanwhile: neither is lost."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from editor.chronicle.change import Change
from editor.chronicle.sheet import Sheet
from editor.ui.desk import Desk

Read = Callable[[Sheet], str | None]
"""A value as it stands in an article now, in words; None where what it is of is gone."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed over which words, of a value that ``read`` finds in an article."""

    label: str
    before: str
    words: str
    article: int
    read: Read


class TypedOver(QObject):
    """Looks at what stands in the archive now, before words are written."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(
        self, typed: Typed, set_: Callable[[str], Change], between: str | None = None
    ) -> Change:
        """Write words. Where another's stand there meanwhile, both, with ``between`` between them.

        Without it mine are written and theirs offered. The choice is left beside it.
        """
        theirs = self._theirs(typed)
        if theirs is None:
            return self._desk.act(lambda: set_(typed.words))
        parts = (theirs, typed.words) if between is not None else (typed.words,)
        new = (between or "").join(one for one in parts if one)
        done = self._desk.act(lambda: set_(new))
        if done.step:
            self._tell(typed, theirs, set_, both=between is not None)
        return done

    def _tell(
        self, typed: Typed, theirs: str, set_: Callable[[str], Change], *, both: bool
    ) -> None:
        kept = self.tr("{0}: another window wrote “{1}” meanwhile. Both are kept.")
        mine = self.tr("{0}: another window wrote “{1}” meanwhile. Yours stands now.")
        said = (kept if both else mine).format(typed.label, theirs)
        only_mine = (self.tr("Only mine"), lambda: self._do(lambda: set_(typed.words)))
        only_theirs = (self.tr("Only theirs"), lambda: self._do(lambda: set_(theirs)))
        self._desk.noticed.emit(said, (only_mine, only_theirs) if both else (only_theirs,))

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
        sheet = self._desk.session.articles.sheet(typed.article)
        theirs = typed.read(sheet) if sheet else None
        if theirs is None:
            words = self.tr("It was taken away in another window. What was typed: “{0}”")
            self._desk.failed.emit(words.format(typed.words))
            return None
        return None if theirs in (typed.before, typed.words) else theirs

    def _do(self, act: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(act))
