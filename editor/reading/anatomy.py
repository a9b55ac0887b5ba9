"""Anatomy: what the lines around the items are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.chronicle.passage import Role
from editor.reading.dates import Found, dates_in
from editor.reading.headline import Dated, headline, only_date
from editor.reading.lines import Line

_BYLINE = re.compile(
    r"(?:by|von|par|por|di|autor|author|автор|müəllif|yazan|հեղինակ|ავტორი|autor|auteur)\s*:?\s+(?P<who>\S.{1,60})$",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 70
_LONGEST_HEADING = 100
_LONGEST_DATELINE = 90
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
    head.headline = headline([line for line in lines if not _byline(line)], dated, language)
    for index, line in enumerate(lines):
        last = index == len(lines) - 1
        head.roles[line.start] = _role(line, head, dated, last=last)
    datelines = [
        (line, found)
        for line in lines
        if (found := dated[line.start]) and head.roles[line.start] is not Role.HEADING
    ]
    _sort_dates(head, datelines)
    return head


def _dateline(line: Line, language: str) -> Found | None:
    """The date of a line that holds a date and little else."""
    found = dates_in(line.words, language, line.start)
    if not found or (line.is_sentence and not only_date(line, {line.start: found[0]})):
        return None
    beside = len(line.words) - (found[0].end - found[0].start)
    return found[0] if beside <= _DATE_MARGIN and line.words[:1] != "#" else None


def _byline(line: Line) -> str:
    if len(line.words) > _LONGEST_BYLINE or line.is_sentence:
        return ""
    found = _BYLINE.match(line.words)
    return found["who"].strip() if found else ""


def _role(line: Line, head: Head, dated: Dated, *, last: bool) -> Role:
    if head.headline and line.words == head.headline.words:
        return Role.HEADLINE
    if who := _byline(line):
        head.byline = head.byline or who
        return Role.BYLINE
    if dated[line.start] and (only_date(line, dated) or len(line.words) < _LONGEST_DATELINE):
        return Role.DATELINE if not line.ends_with_colon else Role.HEADING
    short = len(line.words) < _LONGEST_HEADING
    if line.ends_with_colon or (last and short and not line.is_sentence):
        return Role.HEADING
    return Role.LEAD if line.is_sentence or len(line.words) > _LONGEST_HEADING else Role.SKIP


def _sort_dates(head: Head, datelines: list[tuple[Line, Found]]) -> None:
    """A date above the headline that is later than the dateline is when the page was copied."""
    own = head.headline.start if head.headline else -1
    title = head.headline.words if head.headline else ""
    below = [one for one in datelines if one[0].start > own and one[0].words != title]
    above = [one for one in datelines if one[0].start < own]
    if below:
        head.dateline = below[0]
    elif above:
        head.dateline = above.pop(0)
    if above and head.dateline and above[0][1].day >= head.dateline[1].day:
        head.page_header = above[0][1]
        head.roles[above[0][0].start] = Role.SKIP
