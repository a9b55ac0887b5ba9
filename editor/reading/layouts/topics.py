"""Topics: lines that carry the marks of the items they head, as where nested lists were flattened.

Told from items where these are sentences, most of them: a topic is short, is none, and stands right
above an item or another topic.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from editor.reading.layouts.layout import MOST_HEADING, Layout, Run

_LEAST = 3
_LONGER = 2.0
"""How many times as long as its topics an item is, half of them at least."""


def without_topics(layout: Layout) -> Layout:
    """The layout with its topics as headings."""
    topics = _topics(layout.runs)
    if not topics:
        return layout
    kept = [run for run in layout.runs if run.lines[0].start not in topics]
    place = {run.lines[0].start: at for at, run in enumerate(kept)}
    for run in kept:
        if run.parent is not None:
            run.parent = place.get(layout.runs[run.parent].lines[0].start)
    return replace(layout, runs=kept, headings=frozenset(topics))


def _topics(runs: Sequence[Run]) -> set[int]:
    parents = {run.parent for run in runs}
    flat = [run for at, run in enumerate(runs) if at not in parents and run.parent is None]
    short = list(_above_items(flat))
    events = [run for run in runs if run.lines[-1].is_sentence]
    if len(short) < _LEAST or len(events) * 10 < len(runs) * 3:
        return set()
    if median(run.words for run in events) < _LONGER * median(run.words for run in short):
        return set()
    return {run.lines[0].start for run in short}


def _above_items(runs: Sequence[Run]) -> Iterator[Run]:
    """Short runs with an item below them, or another that has."""
    below = False
    for run in reversed(runs):
        if not _may_head(run):
            below = True
        elif below:
            yield run


def _may_head(run: Run) -> bool:
    return len(run.lines) == 1 and run.words <= MOST_HEADING and not run.lines[0].is_sentence
