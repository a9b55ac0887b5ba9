"""Lists of links: menus and related titles that carry the same marks as the items.

Told by groups: a list that other lines part from the rest, far shorter in its items than the
longest group, or under a heading that pages print above such lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from editor.reading.layouts.layout import Layout, Run
from editor.reading.lines import Line

_MENU_WORDS = 3
_TIMES_LONGER = 3


def without_link_lists(layout: Layout, lines: Sequence[Line]) -> Layout:
    """The layout without the groups at its ends that are menus."""
    if not layout.marked or any(run.parent is not None for run in layout.runs):
        return layout
    groups = list(_groups(layout.runs, lines))
    while len(groups) > 1 and _is_menu(groups[0], groups[1:]):
        groups.pop(0)
    while len(groups) > 1 and _is_menu(groups[-1], groups[:-1]):
        groups.pop()
    return replace(layout, runs=[run for group in groups for run in group])


def _groups(runs: Sequence[Run], lines: Sequence[Line]) -> Iterator[list[Run]]:
    """Runs that follow each other without a line between them."""
    place = {line.start: at for at, line in enumerate(lines)}
    group: list[Run] = []
    for run in runs:
        if group and place[run.lines[0].start] != place[group[-1].lines[-1].start] + 1:
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _is_menu(group: Sequence[Run], others: Sequence[Sequence[Run]]) -> bool:
    rest = [run for one in others for run in one]
    sentences = any(run.lines[-1].is_sentence for run in group)
    few = median(_count(run) for run in group) <= _MENU_WORDS
    return not sentences and few and _longest(rest) >= _TIMES_LONGER * _longest(group)


def _count(run: Run) -> int:
    return sum(len(line.words.split()) for line in run.lines)


def _longest(runs: Sequence[Run]) -> int:
    return max(run.words for run in runs)
