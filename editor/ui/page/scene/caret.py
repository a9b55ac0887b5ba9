"""The caret and the selected words: offsets in the text of the article, in code points."""

from collections.abc import Iterable

from editor.chronicle.passage import Passage
from editor.ui.desk import Desk
from editor.ui.page.scene.selecting import grown, word_at


class Caret:
    """Where the caret is, in which passage, and from where words are selected."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.at: int | None = None
        self.anchor: int | None = None
        self.passage: int | None = None

    def forget(self) -> None:
        """No caret, nothing selected."""
        self.at = self.anchor = self.passage = None

    def put(self, passage: int, at: int) -> None:
        """Put the caret somewhere; nothing is selected."""
        self.passage, self.at, self.anchor = passage, at, at

    def reach(self, passage: int, at: int) -> None:
        """Move the caret, selecting from where it was put."""
        self.passage, self.at = passage, at
        if self.anchor is None:
            self.anchor = at

    def select(self, passage: int, start: int, end: int) -> None:
        """Select a span, the caret at its end."""
        self.passage, self.anchor, self.at = passage, start, end

    def leave(self, current: int | None) -> bool:
        """Another passage is the current one: a caret elsewhere would cut what nobody looks at."""
        elsewhere = self.at is not None and self.passage != current
        if elsewhere:
            self.forget()
        return elsewhere

    def words(self) -> tuple[int, int] | None:
        """The selected span grown to whole words; None where no words are selected."""
        sheet = self._desk.sheet
        if sheet is None or self.at is None or self.anchor is None or self.at == self.anchor:
            return None
        return grown(sheet.article.text, min(self.at, self.anchor), max(self.at, self.anchor))

    def select_word(self, passage: Passage, at: int) -> None:
        """Select the word at an offset, if there is one."""
        sheet = self._desk.sheet
        word = word_at(sheet.article.text, at, passage.start, passage.end) if sheet else None
        if word is not None:
            self.select(passage.id, *word)

    def settle(self, passages: Iterable[Passage]) -> None:
        """After a cut: stay where the words are, in whichever passage holds them now."""
        at = self.at
        if at is None:
            return
        here = [one for one in passages if one.start <= at <= one.end]
        if not here:
            self.forget()
        elif self.passage not in {one.id for one in here}:
            self.passage = here[-1].id
