"""Anatomy: what the lines above the items are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from editor.chronicle.passage import Role
from editor.reading.dates import Found, dates_in
from editor.reading.headline import Dated, headline, only_date
from editor.reading.lines import Line

_BYLINE = re.compile(
    r"(?:by|von|par|por|di|autor|author|автор|müəllif|yazan|հեղինակ|ავტորի|auteur|текст|"
    r"written by|reported by|entered by|edited by|بقلم|نویسنده)\s*:?\s+(?P<who>\S.{1,60})$",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 70
_LONGEST_HEADING = 100
_LONGEST_DATELINE = 90
_LONGEST_DATED = 240
_DATE_MARGIN = 40
"""Characters beside a date in a line that is a dateline and nothing else."""
_FEWEST_LEAD = 5
"""Words. A shorter line that is no sentence belongs to the page."""


@dataclass(slots=True)
class Head:
    """The lines before the items, each with its role, and what was understood of them.

    ``roles`` and ``why`` go by a line's start.
    """

    roles: dict[int, Role]
    why: dict[int, str] = field(default_factory=dict[int, str])
    headline: Line | None = None
    byline: str = ""
    dateline: tuple[Line, Found] | None = None
    page_header: Found | None = None


def read_head(lines: Sequence[Line], language: str) -> Head:
    """Roles of the lines before the first item."""
    head = Head({})
    dated = {line.start: dateline(line, language) for line in lines}
    head.headline = headline([line for line in lines if not _byline(line)], dated)
    for index, line in enumerate(lines):
        role, why = _role(line, head, dated, last=index == len(lines) - 1)
        head.roles[line.start], head.why[line.start] = role, why
    datelines = [
        (line, found)
        for line in lines
        if (found := dated[line.start]) and head.roles[line.start] is not Role.HEADING
    ]
    _sort_dates(head, datelines)
    return head


def dateline(line: Line, language: str) -> Found | None:
    """The date of a line that holds a date and little else, or that pages print in brackets."""
    if len(line.words) > _LONGEST_DATED:
        return None
    found = dates_in(line.words, language, line.start)
    if not found or (line.is_sentence and not only_date(line, {line.start: found[0]})):
        return None
    beside = len(line.words) - (found[0].end - found[0].start)
    little = beside <= _DATE_MARGIN or line.words[0] == "["
    return found[0] if little and line.words[:1] != "#" else None


def _byline(line: Line) -> str:
    if len(line.words) > _LONGEST_BYLINE or line.is_sentence:
        return ""
    found = _BYLINE.match(line.words)
    return found["who"].strip() if found else ""


def _role(line: Line, head: Head, dated: Dated, *, last: bool) -> tuple[Role, str]:
    if head.headline and line.words == head.headline.words:
        return Role.HEADLINE, "Looks most like a title of the lines above the items"
    if who := _byline(line):
        head.byline = head.byline or who
        return Role.BYLINE, "Says who wrote it"
    if dated[line.start] and (only_date(line, dated) or len(line.words) < _LONGEST_DATELINE):
        if line.ends_with_colon:
            return Role.HEADING, "Names a day, and announces what follows"
        return Role.DATELINE, "A date and little else"
    if head.headline and line.start < head.headline.start and not line.is_sentence:
        return Role.SKIP, "A short line above the headline"
    return _below(line, last=last)


def _below(line: Line, *, last: bool) -> tuple[Role, str]:
    short = len(line.words) < _LONGEST_HEADING
    if line.ends_with_colon:
        return Role.HEADING, "Announces what follows"
    if last and short and not line.is_sentence:
        return Role.HEADING, "A short line right above the first item"
    if line.is_sentence or not short or len(line.words.split()) >= _FEWEST_LEAD:
        return Role.LEAD, "Told between the headline and the first item"
    return Role.SKIP, "A short line that belongs to the page"


def _sort_dates(head: Head, datelines: list[tuple[Line, Found]]) -> None:
    """Which date is the dateline, and which the day when the page was copied.

    The dateline stands below the headline, or else above it. A date above the headline that is
    later than the dateline is when the page was copied.
    """
    own = head.headline.start if head.headline else -1
    title = head.headline.words if head.headline else ""
    below = [one for one in datelines if one[0].start > own and one[0].words != title]
    above = [one for one in datelines if one[0].start < own]
    if below and above and _is_second_line(head.headline, below[0][0]):
        head.roles[below[0][0].start] = Role.HEADING
        head.why[below[0][0].start] = "Goes on where the headline ends"
        below.pop(0)
    if below:
        head.dateline = below[0]
    elif above:
        head.dateline = above.pop(0)
    if above and head.dateline and above[0][1].day >= head.dateline[1].day:
        head.page_header = above[0][1]
        head.roles[above[0][0].start] = Role.SKIP
        head.why[above[0][0].start] = "A later date above the headline: when the page was copied"


def _is_second_line(title: Line | None, line: Line) -> bool:
    """Whether a line in capitals, set like the headline, only completes it."""
    return title is not None and title.words.isupper() and line.words.isupper() and line.indent > 0
