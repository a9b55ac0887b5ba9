"""The lines of a text, with what reading asks of each: where its words are, how it looks."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.reading.marks import YEAR, Mark, is_year, mark_of
from editor.reading.run_in import breaks

_SENTENCE_END = re.compile(r"[.!?…։。؟][\"'”’»)\]]*(?:\s\([^()]{2,40}\))*$")
"""The end of a sentence; who reported it may follow in brackets."""


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
    """The lines of a text that hold more than white space, in order.

    A long line that holds a whole list is taken as the lines it could have been printed in.
    """
    found: list[Line] = []
    at, apart = 0, True
    for raw in text.split("\n"):
        cuts = [0, *breaks(raw), len(raw)]
        for first, last in pairwise(cuts):
            words = raw[first:last].strip()
            if words:
                indent = len(raw) - len(raw.lstrip()) if first == 0 else 0
                start = at + first + indent
                found.append(Line(start, start + len(words), words, indent, apart, mark_of(words)))
            apart = apart and not words
        apart = not raw.strip()
        at += len(raw) + 1
    return _with_years(found)


def _with_years(lines: list[Line]) -> list[Line]:
    """Beside years that no clock shows (1897), numbers that one may show (1930) are years too."""
    if not any(line.mark == YEAR for line in lines):
        return lines
    return [replace(line, mark=YEAR) if is_year(line.words) else line for line in lines]
