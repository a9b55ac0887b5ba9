"""Reading: a kept text to a Draft that covers every printed word."""

import re
from collections.abc import Sequence
from datetime import date

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, DraftPassage
from editor.chronicle.passage import Role
from editor.reading.anatomy import Head, read_head
from editor.reading.dates import Found, dates_in, language_with_dates, moment
from editor.reading.languages import language_of
from editor.reading.layouts import MOST_HEADING, Layout, Run, layouts
from editor.reading.lines import Line, lines_of

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HEAD_SAMPLE = 3000
_FILE_DAY = re.compile(r"(?:1[89]|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d")


def read(text: str, *, file_name: str = "") -> Draft:
    """What can be understood of a kept text. A blank text gives a draft without passages."""
    lines = lines_of(text)
    language = language_of(text)
    dating = language_with_dates(text[:_HEAD_SAMPLE], language or "en")
    layout = next(iter(layouts(lines)), Layout("none"))
    first = layout.runs[0].lines[0].start if layout.runs else len(text)
    head = read_head([line for line in lines if line.start < first], dating)
    layout = _without_head(layout, head)
    day, basis, evidence = _day(lines, head, dating, file_name)
    return Draft(
        text=text,
        passages=tuple(_passages(text, lines, layout, head)),
        headline=head.headline.words if head.headline else "",
        day=day,
        day_basis=basis,
        day_evidence=evidence,
        published=_published(head, basis),
        retrieved=head.page_header.day.isoformat() if head.page_header else "",
        byline=head.byline,
        language=language,
        layout=layout.name,
        remarks=tuple(_remarks(lines, dating)),
    )


def _without_head(layout: Layout, head: Head) -> Layout:
    """Paragraphs and lines that the head claims are no items."""
    kept = [run for run in layout.runs if run.lines[0].start not in head.roles]
    return Layout(layout.name, kept, layout.score)


def _passages(text: str, lines: Sequence[Line], layout: Layout, head: Head) -> list[DraftPassage]:
    made: list[DraftPassage] = []
    begin = {run.lines[0].start: run for run in layout.runs}
    inside = {line.start for run in layout.runs for line in run.lines}
    last = max(inside, default=-1)
    places: dict[int, int] = {}
    for line in lines:
        if line.start in begin:
            made += _item(line, begin[line.start], layout, places, len(made))
        elif line.start not in inside:
            _add(made, text, DraftPassage(
                start=line.start, end=line.end, role=_outside(line, head, last)), line)  # fmt: skip
    return made


def _item(
    line: Line, run: Run, layout: Layout, places: dict[int, int], at: int
) -> list[DraftPassage]:
    mark = line.mark if layout.name not in ("paragraphs", "lines") else None
    parent = places.get(layout.runs[run.parent].lines[0].start) if run.parent is not None else None
    places[line.start] = at + (1 if mark else 0)
    item = DraftPassage(
        start=line.start + (mark.length if mark else 0),
        end=run.lines[-1].end,
        role=Role.ITEM,
        parent=parent,
        time=mark.time if mark else "",
    )
    if not mark:
        return [item]
    printed = DraftPassage(start=line.start, end=line.start + mark.printed, role=Role.MARK)
    return [printed, item]


def _outside(line: Line, head: Head, last: int) -> Role:
    if line.start in head.roles:
        return head.roles[line.start]
    if line.start > last:
        return Role.SKIP
    short = len(line.words) <= MOST_HEADING and not line.is_sentence
    return Role.HEADING if short or line.ends_with_colon else Role.LEAD


def _add(made: list[DraftPassage], text: str, new: DraftPassage, line: Line) -> None:
    """Lines of one paragraph with one role are one passage."""
    before = made[-1] if made else None
    if (
        before
        and before.role is new.role
        and new.role in (Role.LEAD, Role.SKIP)
        and not line.apart
        and not text[before.end : new.start].strip()
    ):
        made[-1] = DraftPassage(start=before.start, end=new.end, role=new.role)
    else:
        made.append(new)


Day = tuple[date | None, Basis, tuple[int, int] | None]


def _day(lines: Sequence[Line], head: Head, language: str, file_name: str) -> Day:
    """The day the text is of: from the headline, a heading, the dateline, the file's name."""
    if head.headline:
        found = dates_in(head.headline.words, language, head.headline.start)
        if found:
            return _found(found[0], Basis.HEADLINE)
    for line in lines:
        if head.roles.get(line.start) is Role.HEADING:
            found = dates_in(line.words, language, line.start)
            if found:
                return _found(found[0], Basis.HEADING)
    if head.dateline:
        return _found(head.dateline[1], Basis.DATELINE)
    if named := _FILE_DAY.search(file_name):
        digits = re.sub(r"\D", "", named[0])
        found = dates_in(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
        if found:
            return found[0].day, Basis.FILE_NAME, None
    for line in lines[:12]:
        found = dates_in(line.words, language, line.start)
        if found:
            return _found(found[0], Basis.TEXT)
    return None, Basis.NONE, None


def _found(found: Found, basis: Basis) -> Day:
    return found.day, basis, (found.start, found.end)


def _published(head: Head, basis: Basis) -> str:
    if head.dateline is None or (basis is Basis.DATELINE and head.headline is None):
        return ""
    line, found = head.dateline
    return moment(line.words, found, line.start)


def _remarks(lines: Sequence[Line], language: str) -> list[str]:
    """Weekdays that do not fit their date."""
    if language != "en":
        return []
    said = []
    for line in lines[:20]:
        for found in dates_in(line.words, language, line.start):
            before = line.words[: found.start - line.start].lower().split()
            weekday = before[-1].strip(",.") if before else ""
            if weekday in _WEEKDAYS and _WEEKDAYS[found.day.weekday()] != weekday:
                right = _WEEKDAYS[found.day.weekday()].capitalize()
                said.append(f"{found.day.isoformat()} was a {right}, not a {weekday.capitalize()}.")
    return said
