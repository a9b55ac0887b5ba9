"""What the review chart shows: one stack of numbers a day. All of it comes from ``Counts``.

Nothing that was counted goes missing. Numbers on a day no chronicle covers (an item that has
its own day, told by the chronicle of another) stand apart as ``told_elsewhere``: the day stays a
gap, as its other events are not known. What has no day is in ``undated``, what lies outside the
days shown in ``outside``. All of them are in ``total``.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.vocabulary import Category, Group
from editor.ui.review.figures.segments import UNTAGGED, By, Segment, segments_of

__all__ = ["UNTAGGED", "Bars", "By", "Gap", "Segment", "bars_of", "days_of"]

Numbers = Mapping[date, tuple[int, ...]]
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gap:
    """Days in a row that no chronicle covers, for the same reason."""

    first: date
    last: date
    coverage: Coverage

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Bars:
    """The days ``first`` to ``last``, both included (both None: there is no day yet).

    ``segments`` stand bottom to top; each tuple of ``numbers`` has one number for each of them.
    ``numbers`` has every covered or partly covered day, zeros written, and no other day.
    """

    measure: Measure
    first: date | None
    last: date | None
    segments: tuple[Segment, ...]
    numbers: Numbers
    coverage: Mapping[date, Coverage]
    undated: int = 0
    told_elsewhere: Numbers = field(default_factory=dict[date, tuple[int, ...]])
    outside: int = 0

    @cached_property
    def sums(self) -> Mapping[date, int]:
        """The number of each day that has one."""
        return {day: sum(parts) for day, parts in (*self.numbers.items(),
                                                   *self.told_elsewhere.items())}  # fmt: skip

    @cached_property
    def shown(self) -> int:
        """Everything that stands on a day of the chart."""
        return sum(self.sums.values())

    @property
    def total(self) -> int:
        """Everything counted: shown, undated, and outside the days shown."""
        return self.shown + self.undated + self.outside

    def of_day(self, day: date) -> tuple[int, ...] | None:
        """The numbers of a day by segment; None: not covered and nothing told elsewhere."""
        found = self.numbers.get(day)
        return self.told_elsewhere.get(day) if found is None else found

    def of_days(self, first: date, last: date) -> tuple[int, ...]:
        """The numbers of a run of days by segment, added up."""
        if (first, last) == (self.first, self.last):
            return self._of_all
        found = (self.of_day(day) for day in days_of(first, last))
        return self._added(parts for parts in found if parts is not None)

    @cached_property
    def _of_all(self) -> tuple[int, ...]:
        return self._added((*self.numbers.values(), *self.told_elsewhere.values()))

    def _added(self, stacks: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
        none = (0,) * len(self.segments)
        return tuple(map(sum, zip(none, *stacks, strict=True)))

    def coverage_of(self, day: date) -> Coverage:
        """What is known of a day."""
        return self.coverage.get(day, Coverage.NOT_COVERED)

    @property
    def days(self) -> int:
        """How many days the chart spans."""
        return len(self.coverages)

    @cached_property
    def coverages(self) -> tuple[tuple[date, Coverage], ...]:
        """Every day of the chart with what is known of it."""
        return tuple((day, self.coverage_of(day)) for day in days_of(self.first, self.last))

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """Every run of days that are not covered; another run where the reason is another."""
        return tuple(_runs(pair for pair in self.coverages if pair[0] not in self.numbers))

    def days_with(self, coverage: Coverage) -> int:
        """How many of the days shown have this coverage."""
        return self._coverage_counts[coverage]

    @cached_property
    def _coverage_counts(self) -> Counter[Coverage]:
        return Counter(one for _, one in self.coverages)

    @cached_property
    def written_zeros(self) -> int:
        """How many of the days that a chronicle covers have nothing counted."""
        return sum(not any(parts) for parts in self.numbers.values())

    @cached_property
    def peak(self) -> tuple[date, int] | None:
        """The first day with the highest number, where there is any above zero."""
        day = min(self.sums, key=lambda one: (-self.sums[one], one), default=None)
        return (day, self.sums[day]) if day is not None and self.sums[day] else None


def bars_of(
    counts: Counts,
    groups: Iterable[Group],
    categories: Iterable[Category],
    span: tuple[date, date] | None,
    *,
    by: By,
) -> Bars:
    """The bars of a count; ``span`` None shows every day that is asked for, known or counted on."""
    counted = {category for (_, category), number in counts.cells.items() if number}
    segments, place = segments_of(groups, categories, counted, by)
    first, last = span or _whole(counts)
    stacks = _Stacks(counts, first, last, len(segments))
    for (day, category), number in counts.cells.items():
        if number:
            stacks.enter(day, place[category], number)
    return Bars(
        counts.measure,
        first,
        last,
        segments,
        _fixed(stacks.numbers),
        {day: counts.coverage[day] for day in days_of(first, last) if day in counts.coverage},
        stacks.undated,
        _fixed(stacks.elsewhere),
        stacks.outside,
    )


class _Stacks:
    """The stacks while they grow."""

    def __init__(self, counts: Counts, first: date | None, last: date | None, parts: int) -> None:
        self.first, self.last, self._parts = first, last, parts
        self.numbers = {
            day: [0] * parts for day in days_of(first, last) if _covered(counts.coverage.get(day))
        }
        self.elsewhere: dict[date, list[int]] = {}
        self.undated = self.outside = 0

    def enter(self, day: date | None, at: int, number: int) -> None:
        """Enter a number where it belongs."""
        if day is None:
            self.undated += number
        elif self.first is None or self.last is None or not self.first <= day <= self.last:
            self.outside += number
        elif day in self.numbers:
            self.numbers[day][at] += number
        else:
            self.elsewhere.setdefault(day, [0] * self._parts)[at] += number


def days_of(first: date | None, last: date | None) -> Iterator[date]:
    """Every day from the first to the last, both included; none where either is None."""
    if first is None or last is None:
        return iter(())
    return (first + DAY * at for at in range((last - first).days + 1))


def _covered(coverage: Coverage | None) -> bool:
    return coverage in (Coverage.COVERED, Coverage.PARTIAL)


def _fixed(stacks: dict[date, list[int]]) -> Numbers:
    return {day: tuple(parts) for day, parts in stacks.items()}


def _whole(counts: Counts) -> tuple[date | None, date | None]:
    known = {*counts.coverage, *(day for day, _ in counts.cells if day is not None)}
    first = counts.selection.first or min(known, default=None)
    last = counts.selection.last or max(known, default=None)
    return (first, last) if first and last and first <= last else (None, None)


def _runs(days: Iterable[tuple[date, Coverage]]) -> Iterator[Gap]:
    run: Gap | None = None
    for day, coverage in days:
        if run and run.coverage is coverage and run.last + DAY == day:
            run = Gap(run.first, day, coverage)
            continue
        if run:
            yield run
        run = Gap(day, day, coverage)
    if run:
        yield run
