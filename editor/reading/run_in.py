"""Run-in lists: items printed behind each other on one long line, as in many pasted pages."""

import re

_LEAST = 3
"""Marks inside a line that make it a list."""
_END = r"(?<=[.!?…:;؟։۔\"”»)])"
_DASHES = re.compile(rf"{_END}\s+(?=[-–—•*·]\s+[^\sa-zа-яёəğıöüçş])")
_YEAR = r"\d{3,4}\s+[-–—]\s"
_YEARS = re.compile(rf"(?<!\s)\s+(?={_YEAR})|{_END}\s+(?=(?:[^\W\d]+\s+){{1,6}}{_YEAR})")
_SOURCE = re.compile(rf"{_END}\s+(?=Source:\s)")


def breaks(line: str) -> list[int]:
    """Where a printed line is to be broken, so that each item begins a line of its own.

    Years before a dash break the line before them, and before a short heading above them.
    """
    for mark in (_DASHES, _YEARS):
        found = [one.end() for one in mark.finditer(line)]
        if len(found) >= _LEAST:
            return sorted({*found, *(one.end() for one in _SOURCE.finditer(line))})
    return []
