"""Marks: what stands before an item and does not belong to its words.

A mark is told by its kind, so that a list is held together by one kind of mark.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of marks."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"
    TIME = "time"
    ENTRY = "entry"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the start of a line: its kind, its sign, how long it is with blanks after it.

    ``sign`` tells marks of one kind apart (``-`` from ``•``, ``1.`` from ``1)``). ``value`` is
    the number of a numbered line. ``printed`` is the mark without blanks. A date or a year has
    the length 0: it begins an item, and the words need it.
    """

    kind: Kind
    sign: str
    length: int
    printed: int
    value: int = 0
    time: str = ""


_BULLETS = "-–—―•*▪▫●○◦·‣►▶■□◆➢➤✓✔→»"
_BULLET = re.compile(rf"([{re.escape(_BULLETS)}])(\s*)(?=\S)")
_NUMBER = re.compile(r"(\(?)(\d{1,3})([.)\]])(\s*)(?=[^\d\s])")
_LETTER = re.compile(r"(\(?)([a-zа-я])([.)])\s+(?=\S)")
_CLOCK = (
    r"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s*(?:[ap]\.?\s?m\.?|h|hrs?|Uhr))?"
    r"|(?:[01]\d|2[0-4])[0-5]\d(?:Z|\s?[ap]m)?(?=\s)"
    r"|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\.?|12 noon|midnight|noon)"
)
_ZONE = (
    r"(?:\s*(?:\(?(?:UTC|GMT|CET|CEST|EET|EEST|MSK|EST|EDT|PST|PDT|local time)"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?))?"
)
_TIME = re.compile(
    rf"((?:c\.|ca\.|about|around|at)?\s?{_CLOCK}(?:\s?[-–—]\s?{_CLOCK})?{_ZONE})(?![.:/]?\d)"
    r"(\s*[-–—:,.|]?\s*)(?=\S)",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"(\d{1,4})/(\d{1,4})(?:\t|\s{2,})\s*(?=\S)")
_YEAR = re.compile(r"\d{3,4}\s+[-–—]\s")


def mark_of(words: str) -> Mark | None:
    """The mark a line begins with, if it has one."""
    return _time(words) or _entry(words) or _bullet(words) or _numbered(words)


def _time(words: str) -> Mark | None:
    found = _TIME.match(words)
    if found is None:
        return None
    return Mark(Kind.TIME, "time", found.end(), len(found[0].rstrip()), time=found[1].strip())


def _entry(words: str) -> Mark | None:
    """The number of an entry in a book (30/112), or a date before what happened then (04/27)."""
    if is_year(words):
        return YEAR
    found = _ENTRY.match(words)
    if found is None:
        return None
    if int(found[1]) <= 12 and int(found[2]) <= 31:
        return Mark(Kind.DATE, "1/1", 0, 0)
    return Mark(Kind.ENTRY, "1/1", found.end(), len(found[0].rstrip()))


def is_year(words: str) -> bool:
    """Whether a line begins with what may be a year before a dash, though a time reads alike."""
    return _YEAR.match(words) is not None


YEAR = Mark(Kind.DATE, "year", 0, 0)
"""The mark of a line that begins with a year."""


def _bullet(words: str) -> Mark | None:
    found = _BULLET.match(words)
    if found is None or (not found[2] and found[1] == "*" and words.count("*") > 1):
        return None
    return Mark(Kind.BULLET, found[1], found.end(), 1)


def _numbered(words: str) -> Mark | None:
    if found := _NUMBER.match(words):
        sign = f"{found[1]}1{found[3]}"
        return Mark(Kind.NUMBER, sign, found.end(), len(found[0].rstrip()), value=int(found[2]))
    if found := _LETTER.match(words):
        sign = f"{found[1]}a{found[3]}"
        return Mark(Kind.LETTER, sign, found.end(), len(found[0].rstrip()))
    return None
