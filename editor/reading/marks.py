"""Marks: what stands before an item and does not belong to its words.

A mark is told by its kind, so that a list is held together by one kind of mark.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from editor.reading.clock import time_at, time_behind_mark


class Kind(StrEnum):
    """Kinds of marks."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman number"
    TIME = "time"
    ENTRY = "entry"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the start of a line: its kind, its sign, how long it is with blanks after it.

    ``sign`` tells marks of one kind apart (``-`` from ``•``, ``1.`` from ``1)``). ``value`` is
    the place in the row of a numbered or lettered line. ``printed`` is the mark without blanks.
    A date or a year has the length 0: it begins an item, and the words need it.
    """

    kind: Kind
    sign: str
    length: int
    printed: int
    value: int = 0
    time: str = ""


_GLUED = "-–—―•*▪▫●○◦·∙⁃‣►▶■□◆◇➢➤✓✔"
"""Signs that may stand right before the word."""
_PARTED = "→»›>+~=§o"
"""Signs that are marks only with a blank behind them."""
_BULLET = re.compile(
    rf"(?:([{re.escape(_GLUED)}])\1{{0,2}}(\s*)|([{re.escape(_PARTED)}])\s+|(\.)(?=[^\W\d_]{{2}}))"
    rf"(?=[^\s{re.escape(_GLUED)}])"
)
_OUTLINE = re.compile(r"(\d{1,2})((?:\.\d{1,2}){1,3})\.?\s+(?=[^\W\d])")
_NUMBER = re.compile(
    r"(?:(?:No\.?|Nr\.?|№|#)\s?(\d{1,4})(?P<a>[.:)]?)\s+|(\d{1,3})(?P<b>\s?[-–—:])\s+"
    r"|(?P<open>[(\[]?)(\d{1,3})(?P<c>[.)\]])\s*|(\d)\ufe0f?\u20e3(?P<d>)\s*)(?=[^\d\s])",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(\(?)([a-zа-яA-ZА-Яა-ჰա-ֆ])([.)])\s+(?=\S)")
_ROMAN = re.compile(r"(\(?)([ivxIVX]{1,5})([.)])\s+(?=\S)")
_ENTRY = re.compile(r"(\d{1,4})/(\d{1,4})\*?(?:\t|\s{2,})\s*(?=\S)")
_YEAR = re.compile(r"\d{3,4}(?:\s+[-–—]|\s?:)\s")
_BARE_YEAR = re.compile(r"(?:1\d|20)\d\d\s+(?=[^\W\d_])")
_DATE = re.compile(
    r"(?:\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}|(?:1[89]|20)\d\d-[01]\d-[0-3]\d"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s[^\W\d_]{3,12}(?:,?\s\d{4})?)"
    r"\s?[-–—:]\s+(?=\S)"
)
"""A day before what happened then, whatever the language of its month."""
_ROMANS = {"i": 1, "v": 5, "x": 10}


def mark_of(words: str) -> Mark | None:
    """The mark a line begins with, if it has one."""
    mark = _time(words) or _entry(words) or _numbered(words) or _bullet(words)
    return _with_time(mark, words) if mark and mark.length and mark.kind is not Kind.TIME else mark


def _time(words: str) -> Mark | None:
    """A time, which may also stand on a line of its own above its item."""
    found = time_at(words)
    if found is None:
        return None
    time, length = found
    return Mark(Kind.TIME, "time", length, len(words[:length].rstrip()), time=time)


def _with_time(mark: Mark, words: str) -> Mark:
    """A mark and the time behind it are one."""
    found = time_behind_mark(words[mark.length :])
    if found is None or mark.length + found[1] >= len(words):
        return mark
    length = mark.length + found[1]
    return replace(mark, length=length, printed=len(words[:length].rstrip()), time=found[0])


def _entry(words: str) -> Mark | None:
    """The number of an entry in a book (30/112), or a date before what happened then (04/27)."""
    if is_year(words):
        return YEAR
    if _DATE.match(words):
        return Mark(Kind.DATE, "day", 0, 0)
    found = _ENTRY.match(words)
    if found is None:
        return None
    if int(found[1]) <= 12 and int(found[2]) <= 31:
        return Mark(Kind.DATE, "1/1", 0, 0)
    return Mark(Kind.ENTRY, "1/1", found.end(), len(found[0].rstrip()))


def is_year(words: str) -> bool:
    """Whether a line begins with what may be a year before a sign, though a time reads alike."""
    return _YEAR.match(words) is not None


def is_bare_year(words: str) -> bool:
    """Whether a line begins with what may be a year right before its words."""
    return _BARE_YEAR.match(words) is not None


YEAR = Mark(Kind.DATE, "year", 0, 0)
"""The mark of a line that begins with a year."""


def _bullet(words: str) -> Mark | None:
    if found := _BULLET.match(words):
        if found[1] == "*" and not found[2] and words.count("*") > 1:  # emphasis, or a heading
            return None
        sign = found[1] or found[3] or found[4]
        return Mark(Kind.BULLET, sign, found.end(), len(found[0].rstrip()))
    length = _picture(words)
    rest = words[length:].lstrip()
    if not length or not rest:
        return None
    return Mark(Kind.BULLET, "picture", len(words) - len(rest), length)


_MOST_PICTURES = 12
_SIGNS_OF_OTHERS = "©®℗№°"
_JOINING = "\u200d\ufe0e\ufe0f"


def _picture(words: str) -> int:
    """How many characters of small pictures (emoji, dingbats) words begin with."""
    for at, one in enumerate(words[:_MOST_PICTURES]):
        if not _is_picture(one) and one not in _JOINING:
            return at if _is_picture(words[0]) else 0
    return 0


def _is_picture(one: str) -> bool:
    return unicodedata.category(one) == "So" and one not in _SIGNS_OF_OTHERS


def _numbered(words: str) -> Mark | None:
    found = _OUTLINE.match(words)
    if found and not words[found.end()].islower():
        sign = "1" + ".1" * found[2].count(".")
        return Mark(Kind.NUMBER, sign, found.end(), len(found[0].rstrip()), value=int(found[1]))
    if found := _NUMBER.match(words):
        printed = next(one for one in found.group(1, 3, 6, 8) if one)
        after = next(one for one in found.group("a", "b", "c", "d") if one is not None)
        sign = f"{found['open'] or ''}1{after.strip()}"
        return Mark(Kind.NUMBER, sign, found.end(), len(found[0].rstrip()), value=int(printed))
    if found := _ROMAN.match(words):
        sign = f"{found[1]}{'i' if found[2].islower() else 'I'}{found[3]}"
        length = len(found[0].rstrip())
        return Mark(Kind.ROMAN, sign, found.end(), length, value=_roman(found[2].lower()))
    if found := _LETTER.match(words):
        return letter(found, found[2])
    return None


def letter(found: re.Match[str], printed: str) -> Mark:
    """The mark of a line that begins with a letter."""
    sign = f"{found[1]}{'a' if not printed.isupper() else 'A'}{found[3]}"
    return Mark(Kind.LETTER, sign, found.end(), len(found[0].rstrip()), value=ord(printed))


def as_letter(words: str) -> Mark | None:
    """The mark of a line where i, v and x are letters in a row, not numbers."""
    found = _LETTER.match(words)
    return letter(found, found[2]) if found else None


def _roman(printed: str) -> int:
    values = [_ROMANS[one] for one in printed]
    following = [*values[1:], 0]
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))
