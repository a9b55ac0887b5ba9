"""Passages: the lines of a text, each with its role and the reason for it, as a cover."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Role
from editor.reading.anatomy import Head
from editor.reading.layouts import MOST_HEADING, UNMARKED, Layout, Run
from editor.reading.lines import Line

_WHY_HEAD = {
    Role.HEADLINE: "Stands out at the top of the text",
    Role.DATELINE: "A date and little else, near the top",
    Role.BYLINE: "Says who wrote it",
    Role.LEAD: "Sentences before the first item",
    Role.HEADING: "Stands right above the items, or announces them",
    Role.SKIP: "A short line at the top that belongs to the page",
}


def passages(
    text: str, lines: Sequence[Line], layout: Layout, head: Head, learned: Mapping[str, Role]
) -> list[DraftPassage]:
    """The cover of a text: every printed word in one passage, in order."""
    made: list[DraftPassage] = []
    begin = {run.lines[0].start: run for run in layout.runs}
    inside = {line.start for run in layout.runs for line in run.lines}
    first, last = min(inside, default=-1), max(inside, default=-1)
    places: dict[int, int] = {}
    for line in lines:
        if line.start in begin:
            made += _item(line, begin[line.start], layout, places, len(made))
        elif line.start not in inside:
            role, why = _outside(line, head, last)
            if line.words in learned and not first < line.start < last:
                role, why = learned[line.words], "Learned from other articles of this source"
            _add(made, text, line, role, why)
    return made


def _item(
    line: Line, run: Run, layout: Layout, places: dict[int, int], at: int
) -> list[DraftPassage]:
    unmarked = layout.name in UNMARKED or not (line.mark and line.mark.length)
    mark = None if unmarked else line.mark
    parent = places.get(layout.runs[run.parent].lines[0].start) if run.parent is not None else None
    places[line.start] = at + (1 if mark else 0)
    why = f"Begins like the other items ({layout.name})"
    item = DraftPassage(
        start=line.start + (mark.length if mark else 0),
        end=run.lines[-1].end,
        role=Role.ITEM,
        parent=parent,
        time=mark.time if mark else "",
        why=why,
    )
    if not mark:
        return [item]
    printed = DraftPassage(
        start=line.start, end=line.start + mark.printed, role=Role.MARK, why="Stands before an item"
    )
    return [printed, item]


def _outside(line: Line, head: Head, last: int) -> tuple[Role, str]:
    if line.start in head.roles:
        role = head.roles[line.start]
        return role, _WHY_HEAD.get(role, "")
    if line.start > last:
        return Role.SKIP, "After the last item"
    short = len(line.words) <= MOST_HEADING and not line.is_sentence
    if short or line.ends_with_colon:
        return Role.HEADING, "A short line between items"
    return Role.LEAD, "A paragraph between items, without a mark"


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
