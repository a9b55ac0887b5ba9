"""The lines of a text, with what reading asks of each: where its words are, how it looks."""

import re
from dataclasses import dataclass

from editor.reading.marks import Mark, mark_of

_SENTENCE_END = re.compile(r"[.!?…։。؟][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: ``text[start:end]`` without white space at its ends.

    ``apart`` says that a blank line, or the beginning, stands before it; ``indent`` is the
    number of characters of white space before its words.
    """

    start: int
    end: int
    words: str
    indent: int
    apart: bool
    mark: Mark | None

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as sentences end."""
        return _SENTENCE_END.search(self.words) is not None

    @property
    def ends_with_colon(self) -> bool:
        """Whether it announces what follows."""
        return self.words.endswith((":", "：", "՝"))

    @property
    def has_words(self) -> bool:
        """Whether it holds a letter or a digit."""
        return any(one.isalnum() for one in self.words)


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold more than white space, in order."""
    found: list[Line] = []
    at, apart = 0, True
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            found.append(Line(start, start + len(words), words, indent, apart, mark_of(words)))
        apart = not words
        at += len(raw) + 1
    return found
