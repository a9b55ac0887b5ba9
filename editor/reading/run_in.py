"""Run-in lists: items printed behind each other on one long line, as in many pasted pages."""

import re
from collections.abc import Iterator

_LEAST = 3
"""Marks inside a line that make it a list."""
_SHORTEST = 40
"""Characters of a line that may hold a list."""
_END = r"(?<=[.!?…:;؟؛։۔\"”»)])"
_MAY_BEGIN = re.compile(r"\s[-–—•*·▪●(\d]")
"""What stands before every item but the first."""
_DASHES = re.compile(rf"{_END}\s+(?=[-–—•*·▪●]\s+[^\sa-zа-яёəğıöüçş])")
_DOTS = re.compile(r"(?<!\s)\s+(?=[•▪●]\s)")
_ANNOUNCED = re.compile(r":\s+[-–—]\s+\S")
_CAPITALS = re.compile(r"(?<!\s)\s+(?=[-–—]\s+[^\W\d_])")
_YEAR = r"\d{3,4}\s+[-–—]\s"
_YEARS = re.compile(rf"(?<!\s)\s+(?={_YEAR})|{_END}\s+(?=(?:[^\W\d]+\s+){{1,6}}{_YEAR})")
_SOURCE = re.compile(
    rf"{_END}\s+(?=(?:Source|Sources|Источник|Джерело|Mənbə|Kaynak|Quelle|Fuente|Fonte):\s)"
)
_NUMBERS = re.compile(rf"(?:{_END}\s+|^\s*)(?=\(?(\d{{1,3}})[.)]\s*[^\W\d_])")
_TIMES = re.compile(
    rf"(?:{_END}\s+|^\s*)(?=((?:[01]?\d|2[0-3])[:.][0-5]\d)\s*(?:[-–—:]\s*)?[^\W\d_])"
)


def breaks(line: str) -> list[int]:
    """Where a printed line is to be broken, so that each item begins a line of its own.

    Years before a dash break the line before them, and before a short heading above them.
    """
    if len(line) < _SHORTEST:
        return []
    if len(_MAY_BEGIN.findall(line)) < _LEAST - 1:
        return []
    for mark in (_DASHES, _YEARS, _DOTS):
        found = [one.end() for one in mark.finditer(line)]
        if len(found) >= _LEAST:
            return sorted({*found, *(one.end() for one in _SOURCE.finditer(line))})
    for some in (list(_in_order(line)), list(_as_the_day_goes(line)), list(_announced(line))):
        if len(some) >= _LEAST:
            return [one for one in some if one]
    return []


def _announced(line: str) -> Iterator[int]:
    """Dashes before capitals, behind a colon and the first of them, where no full stops part."""
    begun = _ANNOUNCED.search(line)
    for one in _CAPITALS.finditer(line, begun.start() + 1) if begun else ():
        if line[one.end() + 1 :].lstrip()[:1].isupper():
            yield one.end()


def _in_order(line: str) -> Iterator[int]:
    """Numbers that count up from one."""
    wanted = 1
    for one in _NUMBERS.finditer(line):
        if int(one[1]) == wanted:
            yield one.end()
            wanted += 1


def _as_the_day_goes(line: str) -> Iterator[int]:
    """Times of day, none earlier than the one before."""
    last = ""
    for one in _TIMES.finditer(line):
        time = one[1].replace(".", ":").zfill(5)
        if time < last:
            return
        last = time
        yield one.end()
