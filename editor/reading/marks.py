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


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the start of a line: its kind, its sign, how long it is with blanks after it.

    ``sign`` tells marks of one kind apart (``-`` from ``•``, ``1.`` from ``1)``). ``value`` is
    the number of a numbered line. ``printed`` is the mark without blanks.
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
    r"|(?:[01]\d|2[0-4])[0-5]\dZ?(?=\s)"
    r"|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\.?|12 noon|midnight|noon)"
)
_ZONE = (
    r"(?:\s*(?:\(?(?:UTC|GMT|CET|CEST|EET|EEST|MSK|EST|EDT|PST|PDT|local time)"
    r"(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?))?"
)
_TIME = re.compile(
    rf"((?:c\.|ca\.|about|around|at)?\s?{_CLOCK}(?:\s?[-–—]\s?{_CLOCK})?{_ZONE})"
    r"(\s*[-–—:,.|]?\s*)(?=\S)",
    re.IGNORECASE,
)


def mark_of(words: str) -> Mark | None:
    """The mark a line begins with, if it has one."""
    if found := _TIME.match(words):
        time = found[1].strip()
        return Mark(Kind.TIME, "time", found.end(), len(found[0].rstrip()), time=time)
    if found := _BULLET.match(words):
        glued = not found[2]
        if glued and found[1] in "*" and words.count("*") > 1:
            return None
        return Mark(Kind.BULLET, found[1], found.end(), 1)
    if found := _NUMBER.match(words):
        sign = f"{found[1]}1{found[3]}"
        return Mark(Kind.NUMBER, sign, found.end(), len(found[0].rstrip()), value=int(found[2]))
    if found := _LETTER.match(words):
        sign = f"{found[1]}a{found[3]}"
        return Mark(Kind.LETTER, sign, found.end(), len(found[0].rstrip()))
    return None
