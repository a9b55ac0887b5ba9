"""Anatomy: what the lines around the items are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.chronicle.passage import Role
from editor.reading.dates import Found, dates_in
from editor.reading.lines import Line

_BYLINE = re.compile(
    r"(?:by|von|par|por|di|autor|author|автор|müəllif|yazan|հեղինակ|ავტორი|autor|auteur)\s*:?\s+(?P<who>\S.{1,60})$",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 70
_LONGEST_HEADLINE = 160
_DATE_MARGIN = 40
"""Characters beside a date in a line that is a dateline and nothing else."""


@dataclass(slots=True)
class Head:
    """The lines before the items, each with its role, and what was understood of them."""

    roles: dict[int, Role]
    headline: Line | None = None
    byline: str = ""
    dateline: tuple[Line, Found] | None = None
    page_header: Found | None = None


def read_head(lines: Sequence[Line], language: str) -> Head:
    """Roles of the lines before the first item, by the line's start."""
    head = Head({})
    dated = {line.start: _dateline(line, language) for line in lines}
    head.headline = _headline(lines, dated)
    for index, line in enumerate(lines):
        head.roles[line.start] = _role(line, index, lines, head, dated)
    datelines = [(line, found) for line in lines if (found := dated[line.start])]
    _sort_dates(head, datelines)
    return head


def _dateline(line: Line, language: str) -> Found | None:
    """The date of a line that holds a date and little else."""
    found = dates_in(line.words, language, line.start)
    if not found or (line.is_sentence and len(line.words) > 60):
        return None
    beside = len(line.words) - (found[0].end - found[0].start)
    return found[0] if beside <= _DATE_MARGIN and line.words[:1] != "#" else None


def _headline(lines: Sequence[Line], dated: dict[int, Found | None]) -> Line | None:
    candidates = [
        line
        for line in lines
        if line.has_words
        and len(line.words) <= _LONGEST_HEADLINE
        and not (line.words.endswith(".") and len(line.words) > 40)
        and not line.ends_with_colon
        and not _byline(line)
        and _beside(line, dated) > 3
    ]
    for line in candidates:
        if sum(one.words == line.words for one in candidates) > 1:
            return line
    return next((line for line in candidates if not _only_date(line, dated)), None) or (
        candidates[0] if candidates else None
    )


def _beside(line: Line, dated: dict[int, Found | None]) -> int:
    """How many letters a line has beside its date."""
    found = dated[line.start]
    words = line.words
    if found:
        words = words[: found.start - line.start] + words[found.end - line.start :]
    return sum(one.isalpha() for one in words)


_CALENDAR = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:UTC|GMT|posted|published|updated|"
    r"date|on|at|am|pm|by)\b|\W|\d",
    re.IGNORECASE,
)


def _only_date(line: Line, dated: dict[int, Found | None]) -> bool:
    found = dated[line.start]
    if not found:
        return False
    words = line.words[: found.start - line.start] + line.words[found.end - line.start :]
    return len(_CALENDAR.sub("", words)) <= 12


def _byline(line: Line) -> str:
    if len(line.words) > _LONGEST_BYLINE or line.is_sentence:
        return ""
    found = _BYLINE.match(line.words)
    return found["who"].strip() if found else ""


def _role(
    line: Line, index: int, lines: Sequence[Line], head: Head, dated: dict[int, Found | None]
) -> Role:
    if head.headline and line.words == head.headline.words:
        return Role.HEADLINE
    if who := _byline(line):
        head.byline = head.byline or who
        return Role.BYLINE
    if dated[line.start] and (_only_date(line, dated) or len(line.words) < 90):
        return Role.DATELINE if not line.ends_with_colon else Role.HEADING
    if line.ends_with_colon or (index == len(lines) - 1 and _is_heading(line)):
        return Role.HEADING
    return Role.LEAD if line.is_sentence or len(line.words) > 100 else Role.SKIP


def _is_heading(line: Line) -> bool:
    return not line.is_sentence and len(line.words) < 100


def _sort_dates(head: Head, datelines: list[tuple[Line, Found]]) -> None:
    """A date above the headline that is later than the dateline is when the page was copied."""
    own = head.headline.start if head.headline else -1
    below = [one for one in datelines if one[0].start > own and one[0].words != _words(head)]
    above = [one for one in datelines if one[0].start < own]
    if below:
        head.dateline = below[0]
    elif above:
        head.dateline = above.pop(0)
    if above and head.dateline and above[0][1].day >= head.dateline[1].day:
        head.page_header = above[0][1]
        head.roles[above[0][0].start] = Role.SKIP


def _words(head: Head) -> str:
    return head.headline.words if head.headline else ""
