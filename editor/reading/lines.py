"""The lines of a text, with what reading asks of each: where its words are, how it looks."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.reading.marks import YEAR, Kind, Mark, as_letter, is_bare_year, is_year, mark_of
from editor.reading.run_in import breaks

_SENTENCE_END = re.compile(
    r"[.!?…։。؟۔][\"'”’»)\]]{0,3}(?:\s?[(\[][^()\[\]]{1,40}[)\]]){0,6}[*†]?\x00*$"
)
"""The end of a sentence; who reported it, or the number of a note, may follow in brackets."""
_TAIL = 300
_FEW_YEARS = 2
"""Lines that may begin with a year by chance."""


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
        return _SENTENCE_END.search(self.words[-_TAIL:]) is not None

    @property
    def ends_with_colon(self) -> bool:
        """Whether it announces what follows."""
        return self.words.rstrip("\x00").endswith((":", "：", "՝"))

    @property
    def has_words(self) -> bool:
        """Whether it holds a letter or a digit."""
        return any(one.isalnum() for one in self.words)

    @property
    def begins_low(self) -> bool:
        """Whether it begins with a small letter, as the rest of a sentence does."""
        return self.words[0].islower()


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
    return _told_by_others(_at_margin(found))


def _at_margin(lines: list[Line]) -> list[Line]:
    """The lines of a text that is set in as a whole, as if it were not."""
    margin = min((line.indent for line in lines), default=0)
    return [replace(line, indent=line.indent - margin) for line in lines] if margin else lines


def _told_by_others(lines: list[Line]) -> list[Line]:
    """Marks that read in two ways, taken as the other marks of the text say.

    Beside years that no clock shows (1897), numbers that one may show (1930) are years too; beside
    letters, i, v and x are letters.
    """
    bare = [line for line in lines if is_bare_year(line.words)]
    if len(bare) > _FEW_YEARS and any(line.mark is None for line in bare):
        starts = {line.start for line in bare}
        lines = [replace(line, mark=YEAR) if line.start in starts else line for line in lines]
    years = any(line.mark == YEAR for line in lines)
    letters = any(line.mark and line.mark.kind is Kind.LETTER for line in lines)
    if not years and not letters:
        return lines
    return [_told(line, years=years, letters=letters) for line in lines]


def _told(line: Line, *, years: bool, letters: bool) -> Line:
    if years and is_year(line.words) and line.mark != YEAR:
        return replace(line, mark=YEAR)
    roman = line.mark is not None and line.mark.kind is Kind.ROMAN
    if letters and roman and (mark := as_letter(line.words)):
        return replace(line, mark=mark)
    return line
