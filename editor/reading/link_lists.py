"""Lists of links: menus and related titles that carry the same marks as the items.

Told by groups: a list that other lines part from the rest, and that is far shorter in its items
than these, or stands below a line that pages print above such lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from editor.reading.furniture_words import ANNOUNCING, plain
from editor.reading.layouts import Layout, Run
from editor.reading.lines import Line

_MENU_WORDS = 3
_TIMES_LONGER = 3


def without_link_lists(layout: Layout, lines: Sequence[Line]) -> Layout:
    """The layout without the groups at its ends that are menus."""
    if not layout.marked or any(run.parent is not None for run in layout.runs):
        return layout  # a menu has no lists in its lists
    place = {line.start: at for at, line in enumerate(lines)}
    groups = list(_groups(layout.runs, place))
    above = [_line_above(group, lines, place) for group in groups]
    while len(groups) > 1 and _is_menu(groups[0], groups[1:], above[0]):
        del groups[0], above[0]
    while len(groups) > 1 and _is_menu(groups[-1], groups[:-1], above[-1]):
        del groups[-1], above[-1]
    return replace(layout, runs=[run for group in groups for run in group])


def _groups(runs: Sequence[Run], place: dict[int, int]) -> Iterator[list[Run]]:
    """Runs that follow each other without a line between them."""
    group: list[Run] = []
    for run in runs:
        if group and place[run.lines[0].start] != place[group[-1].lines[-1].start] + 1:
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _line_above(group: Sequence[Run], lines: Sequence[Line], place: dict[int, int]) -> str:
    at = place[group[0].lines[0].start]
    return lines[at - 1].words if at else ""


def _is_menu(group: Sequence[Run], others: Sequence[Sequence[Run]], above: str) -> bool:
    if plain(above) in ANNOUNCING:
        return True
    rest = [run for one in others for run in one]
    sentences = any(run.lines[-1].is_sentence for run in group)
    few = median(_count(run) for run in group) <= _MENU_WORDS
    return not sentences and few and _longest(rest) >= _TIMES_LONGER * _longest(group)


def _count(run: Run) -> int:
    return sum(len(line.words.split()) for line in run.lines)


def _longest(runs: Sequence[Run]) -> int:
    return max(run.words for run in runs)
