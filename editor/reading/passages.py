"""Passages: the lines of a text, each with its role and the reason for it, as a cover."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Role
from editor.reading.anatomy import Head
from editor.reading.headings import hour_of
from editor.reading.layouts import Layout, Run, is_heading
from editor.reading.lines import Line

Learned = Mapping[str, Role]


@dataclass(slots=True)
class Around:
    """What is known of the lines outside the items: head, furniture by start, learned lines."""

    head: Head
    page: Mapping[int, str]
    learned: Learned


def passages(
    text: str, lines: Sequence[Line], layout: Layout, around: Around
) -> list[DraftPassage]:
    """The cover of a text: every printed word in one passage, in order."""
    made: list[DraftPassage] = []
    begin = {run.lines[0].start: run for run in layout.runs}
    first = min(begin, default=-1)
    last = max((run.lines[-1].start for run in layout.runs), default=-1)
    places: dict[int, int] = {}
    covered, hour = 0, ""
    for line in lines:
        if line.start in begin:
            made += _item(begin[line.start], layout, places, len(made), hour)
            covered = made[-1].end
        elif line.start >= covered:
            role, why = _outside(line, layout, around, first, last)
            hour = hour_of(line.words) if role is Role.HEADING else hour
            _add(made, text, line, role, why)
    return made


def _item(
    run: Run, layout: Layout, places: dict[int, int], at: int, hour: str
) -> Iterator[DraftPassage]:
    """An item, behind its mark where it has one; a mark on a line of its own is one too."""
    head = run.lines[0]
    mark = head.mark if layout.marked and head.mark and head.mark.length else None
    parent = None
    if run.parent is not None:
        parent = places.get(layout.runs[run.parent].lines[0].start)
    start = head.start
    if mark and mark.length < len(head.words):
        start += mark.length
    elif mark and len(run.lines) > 1:
        start = run.lines[1].start
    else:
        mark = None
    places[head.start] = at + bool(mark)
    if mark:
        why = "Stands before an item, and is no part of its words"
        end = head.start + mark.printed
        yield DraftPassage(start=head.start, end=end, role=Role.MARK, why=why)
    yield DraftPassage(
        start=start,
        end=run.lines[-1].end,
        role=Role.ITEM,
        parent=parent,
        time=mark.time if mark and mark.time else hour,
        why=_why_item(run, layout),
    )


def _why_item(run: Run, layout: Layout) -> str:
    others = len(layout.runs) - 1
    how = _LIKE.get(layout.name, "Is cut")
    nested = ", and stands inside the item above" if run.parent is not None else ""
    return f"{how} like {others} others{nested}" if others else how


_LIKE = {
    "bullet": "Begins with a bullet",
    "number": "Begins with a number",
    "letter": "Begins with a letter",
    "roman number": "Begins with a Roman number",
    "time": "Begins with a time",
    "entry": "Begins with the number of an entry",
    "date": "Begins with a date or a year",
    "mixed marks": "Begins with a mark",
    "table": "Is a row of the table",
    "labels": "Begins with a label",
    "indents": "Is a paragraph with an indented first line",
    "mixture": "Begins with a mark, or is a paragraph under a heading,",
    "headings": "Stands under a heading of its own",
    "paragraphs": "Is a paragraph",
    "lines": "Is a line",
    "sentences": "Is a sentence",
}


def _outside(line: Line, layout: Layout, around: Around, first: int, last: int) -> tuple[Role, str]:
    """What a line outside the items is; one between them is never what was learned."""
    if line.words in around.learned and not first < line.start < last:
        return around.learned[line.words], "Learned from other articles of this source"
    if line.start in around.page:
        return Role.SKIP, around.page[line.start]
    if line.start in around.head.roles:
        return around.head.roles[line.start], around.head.why.get(line.start, "")
    return (Role.SKIP, "After the last item") if line.start > last else _between(line, layout)


def _between(line: Line, layout: Layout) -> tuple[Role, str]:
    if line.start in layout.headings:
        return Role.HEADING, "Short, no sentence, and right above an item: it heads what follows"
    if is_heading(line):
        return Role.HEADING, "A short line above items"
    return Role.LEAD, "Told between items, without a mark"


def _add(made: list[DraftPassage], text: str, line: Line, role: Role, why: str) -> None:
    """Lines of one paragraph with one role are one passage."""
    before = made[-1] if made else None
    if (
        before
        and before.role is role
        and role in (Role.LEAD, Role.SKIP)
        and not line.apart
        and not text[before.end : line.start].strip()
    ):
        made[-1] = replace(before, end=line.end)
    else:
        made.append(DraftPassage(start=line.start, end=line.end, role=role, why=why))
