"""The day a chronicle is of, and the words that say so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from editor.chronicle.article import Basis
from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Role
from editor.reading.anatomy import Head
from editor.reading.dates import Found, dates_in, without_year
from editor.reading.lines import Line

_FILE_DAY = re.compile(r"((?:1[89]|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)")
_NTH_DAY = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th)\s+day\b|\bday\s+(?:no\.?\s*)?(\d{1,3})\b(?!\s+of\s+\d)|"
    r"\b(\d{1,3})-?(?:й|ый|ой|і?й)\s+день|\b(\d{1,3})-(?:ci|cı|cu|cü)\s+gün",
    re.IGNORECASE,
)
_LONGEST_SERIES = 400
"""Days. A date further back is not what days are counted from."""
_TOP = 12
"""Lines in which a date may stand for the whole text."""


@dataclass(frozen=True, slots=True)
class OfDay:
    """A day, how it was found, and ``text[start:end]`` that says it (None: not in the text)."""

    day: date | None
    basis: Basis
    evidence: tuple[int, int] | None = None


def find_day(lines: Sequence[Line], head: Head, language: str, file_name: str) -> OfDay:
    """The best evidence there is, in the order of how much it can be trusted."""
    for basis, found in _evidence(lines, head, language):
        if found is not None:
            return OfDay(found.day, basis, (found.start, found.end))
    day = _named(file_name) if head.dateline is None else None
    if day is not None:
        return OfDay(day, Basis.FILE_NAME)
    for line in lines[:_TOP]:
        for found in dates_in(line.words, language, line.start):
            if line.mark is None:  # what a list tells of may have happened on any day
                return OfDay(found.day, Basis.TEXT, (found.start, found.end))
    return OfDay(None, Basis.NONE)


def _evidence(
    lines: Sequence[Line], head: Head, language: str
) -> Iterator[tuple[Basis, Found | None]]:
    if head.headline:
        yield Basis.HEADLINE, _in_title(head.headline, lines, language)
    for line in _with_role(lines, head, Role.HEADING):
        yield Basis.HEADING, next(iter(dates_in(line.words, language, line.start)), None)
    yield Basis.ORDINAL, counted_day(lines, head, language)
    if head.dateline:
        yield Basis.DATELINE, head.dateline[1]


def _in_title(title: Line, lines: Sequence[Line], language: str) -> Found | None:
    """The date of a headline; a year that it leaves out is that of the first full date below."""
    if full := dates_in(title.words, language, title.start):
        return full[0]
    years = (one.day.year for line in lines[:_TOP] for one in dates_in(line.words, language))
    year = next(years, None)
    return without_year(title.words, language, year, title.start) if year else None


def counted_day(lines: Sequence[Line], head: Head, language: str) -> Found | None:
    """The day that "the 43rd day" means, counted from the earliest date that the lead names."""
    roles = (Role.HEADLINE, Role.LEAD, Role.HEADING)
    told = [line for line in lines if head.roles.get(line.start) in roles]
    nth = next(((line, one) for line in told if (one := _NTH_DAY.search(line.words))), None)
    leads = _with_role(lines, head, Role.LEAD)
    starts = [one.day for line in leads for one in dates_in(line.words, language)]
    if nth is None or not starts:
        return None
    line, match = nth
    number = int(next(one for one in match.groups() if one))
    day = min(starts) + timedelta(days=number - 1)
    if number > _LONGEST_SERIES or (head.dateline and day > head.dateline[1].day):
        return None
    return Found(line.start + match.start(), line.start + match.end(), day)


def _with_role(lines: Sequence[Line], head: Head, role: Role) -> list[Line]:
    return [line for line in lines if head.roles.get(line.start) is role]


def _named(file_name: str) -> date | None:
    """The day in the name of a file (chronicle-2020-11-08.txt)."""
    for found in _FILE_DAY.finditer(file_name):
        try:
            return date(*map(int, found.groups()))
        except ValueError:
            continue
    return None


def with_own_days(
    passages: Sequence[DraftPassage], text: str, of: OfDay, language: str
) -> tuple[DraftPassage, ...]:
    """Items under a heading that names another day than the text's are of that day."""
    made: list[DraftPassage] = []
    own: date | None = None
    below = False
    for one in passages:
        if one.role is Role.HEADING and below and of.day:
            own = _in_heading(text[one.start : one.end], of.day, language) or own
        below = below or one.role is Role.ITEM
        there = own if one.role is Role.ITEM and own != of.day else None
        made.append(replace(one, day=there))
    return tuple(made)


def _in_heading(words: str, day: date, language: str) -> date | None:
    full = dates_in(words, language)
    if len(full) > 1:
        return None
    found = full[0] if full else without_year(words, language, day.year)
    return found.day if found else None
