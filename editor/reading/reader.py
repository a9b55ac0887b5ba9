"""Reading: a kept text to a Draft that covers every printed word."""

from collections.abc import Sequence
from datetime import date

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, DraftPassage
from editor.chronicle.passage import Role
from editor.reading.anatomy import Head, read_head
from editor.reading.dates import dates_in, language_with_dates, moment
from editor.reading.day import OfDay, find_day, with_own_days
from editor.reading.languages import language_of
from editor.reading.layouts import MOST_HEADING, UNMARKED, Layout, Run, layouts
from editor.reading.lines import Line, lines_of
from editor.reading.remarks import remarks

_HEAD_SAMPLE = 3000


def read(text: str, *, file_name: str = "") -> Draft:
    """What can be understood of a kept text. A blank text gives a draft without passages."""
    lines = lines_of(text)
    language = language_of(text)
    dating = language_with_dates(text[:_HEAD_SAMPLE], language or "en")
    layout = next(iter(layouts(lines)), Layout("none"))
    first = layout.runs[0].lines[0].start if layout.runs else len(text)
    head = read_head([line for line in lines if line.start < first], dating)
    of = find_day(lines, head, dating, file_name)
    layout = _without_background(_without_head(layout, head), of, dating)
    return Draft(
        text=text,
        passages=with_own_days(_passages(text, lines, layout, head), text, of, dating),
        headline=head.headline.words if head.headline else "",
        day=of.day,
        day_basis=of.basis,
        day_evidence=of.evidence,
        published=_published(head, of.basis),
        retrieved=head.page_header.day.isoformat() if head.page_header else "",
        byline=head.byline,
        language=language,
        layout=layout.name,
        remarks=remarks(lines, head, of, dating),
    )


def _without_head(layout: Layout, head: Head) -> Layout:
    """Paragraphs and lines that the head claims are no items."""
    kept = [run for run in layout.runs if run.lines[0].start not in head.roles]
    return Layout(layout.name, kept, layout.score)


def _without_background(layout: Layout, of: OfDay, language: str) -> Layout:
    """Paragraphs above the items that tell of other days only are the lead."""
    if layout.name != "paragraphs" or of.day is None:
        return layout
    kept = list(layout.runs)
    while len(kept) > 2 and _tells_of_others(kept[0], of.day, language):
        kept.pop(0)
    return Layout(layout.name, kept, layout.score)


def _tells_of_others(run: Run, day: date, language: str) -> bool:
    days = [one.day for line in run.lines for one in dates_in(line.words, language)]
    return bool(days) and day not in days


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
    unmarked = layout.name in UNMARKED or not (line.mark and line.mark.length)
    mark = None if unmarked else line.mark
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


def _published(head: Head, basis: Basis) -> str:
    if head.dateline is None or (basis is Basis.DATELINE and head.headline is None):
        return ""
    line, found = head.dateline
    return moment(line.words, found, line.start)
