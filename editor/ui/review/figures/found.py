"""What the archive answers to what is asked: everything the review shows in numbers."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.chronicle.selection import Selection
from editor.session import Session
from editor.ui.review.figures.asked import Asked, Span
from editor.ui.review.figures.bars import UNTAGGED, Bars, bars_of
from editor.ui.review.figures.segments import Segment, segments_of

Home = Mapping[int | None, int]
"""The key of the segment in which each category (None: untagged) is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """A row of the totals: a segment (None: all), its number in the picked days and in all."""

    segment: Segment | None
    picked: int
    period: int


@dataclass(frozen=True, kw_only=True)
class Found:
    """``offered`` has every segment that can be ticked, with its number by day before ticking."""

    asked: Asked
    counts: Mapping[Measure, Counts]
    bars: Bars
    offered: Bars
    offered_numbers: Mapping[int, int]
    measures: Mapping[Measure, int]
    totals: tuple[Total, ...]
    whole: Selection
    selection: Selection

    @property
    def span(self) -> Span | None:
        """The first and last day of the chart."""
        first, last = self.bars.first, self.bars.last
        return (first, last) if first is not None and last is not None else None


def find(session: Session, asked: Asked, known: Found | None = None) -> Found:
    """What the archive answers. The numbers are those of the one count.

    ``known`` is an answer that still holds: where only ticks, colours or the picked days are
    others, nothing is counted anew.
    """
    groups, categories = session.codebook.groups(), session.codebook.categories()
    counts = _counts(session, asked, known)
    counted: set[int | None] = {key for one in counts.values() for key in one.by_category()}
    segments, place = segments_of(groups, categories, counted, asked.by)
    home = {category: segments[at].key for category, at in place.items() if at >= 0}
    shown = {one: _without(counts[one], asked.hidden, home) for one in Measure}
    bars = bars_of(shown[asked.measure], groups, categories, None, by=asked.by)
    every = counts[asked.measure]
    offered = bars_of(every, groups, categories, None, by=asked.by) if asked.hidden else bars
    keys = {*home.values(), UNTAGGED}
    return Found(
        asked=asked,
        counts=counts,
        bars=bars,
        offered=offered,
        offered_numbers=_by_segment(every, home, None),
        measures={one: counted.total for one, counted in shown.items()},
        totals=_totals(shown[asked.measure], _rows(segments, asked), home, asked.picked),
        whole=asked.whole(keys),
        selection=asked.listed(keys, categories),
    )


def _counts(session: Session, asked: Asked, known: Found | None) -> Mapping[Measure, Counts]:
    if known is not None and known.asked.base == asked.base:
        return known.counts
    return {one: session.review.counts(one, asked.base) for one in Measure}


def _without(counts: Counts, hidden: frozenset[int], home: Home) -> Counts:
    """The counts of the segments that are not hidden, without asking the archive again."""
    if not hidden:
        return counts
    cells = {cell: number for cell, number in counts.cells.items() if home[cell[1]] not in hidden}
    return replace(counts, cells=cells)


def _rows(segments: tuple[Segment, ...], asked: Asked) -> list[Segment]:
    return [one for one in segments if one.key not in asked.hidden]


def _totals(
    counts: Counts, segments: list[Segment], home: Home, picked: Span | None
) -> tuple[Total, ...]:
    period = _by_segment(counts, home, None)
    chosen = _by_segment(counts, home, picked) if picked else period
    rows = [Total(segment=one, picked=chosen[one.key], period=period[one.key]) for one in segments]
    return (*rows, Total(segment=None, picked=sum(chosen.values()), period=sum(period.values())))


def _by_segment(counts: Counts, home: Home, picked: Span | None) -> Counter[int]:
    found: Counter[int] = Counter()
    for (day, category), number in counts.cells.items():
        if picked is None or _within(day, picked):
            found[home[category]] += number
    return found


def _within(day: date | None, span: Span) -> bool:
    return day is not None and span[0] <= day <= span[1]
