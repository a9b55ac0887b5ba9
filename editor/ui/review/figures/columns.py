"""The columns of the chart: a day each, or a week, month or year where days are too thin."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from editor.chronicle.day import Coverage
from editor.ui.review.figures.bars import Bars


class Unit(StrEnum):
    """What one column holds."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Column:
    """A column from ``first`` to ``last``, both included.

    ``parts`` are the numbers of its covered days by segment, None where no day of it is covered.
    ``elsewhere`` are numbers that chronicles of other days tell of its uncovered days. ``partial``
    says that a day of it is covered in part or not at all, so that the number may be too low;
    ``covered`` days of it have a number.
    """

    first: date
    last: date
    parts: tuple[int, ...] | None
    elsewhere: tuple[int, ...] | None
    coverage: Coverage
    partial: bool
    covered: int

    @property
    def centre(self) -> float:
        """Where its middle stands on the axis, in ordinals."""
        return (self.first.toordinal() + self.last.toordinal()) / 2

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.last - self.first).days + 1

    @property
    def total(self) -> int:
        """What it comes to, told elsewhere included."""
        return sum(self.parts or ()) + sum(self.elsewhere or ())

    @property
    def stack(self) -> tuple[int, ...]:
        """All its numbers by segment."""
        if self.parts is None or self.elsewhere is None:
            return self.parts or self.elsewhere or ()
        return tuple(map(sum, zip(self.parts, self.elsewhere, strict=True)))

    def holds(self, first: date, last: date) -> bool:
        """Whether any of its days lies in the span."""
        return self.first <= last and first <= self.last


def columns_of(bars: Bars, unit: Unit) -> tuple[Column, ...]:
    """Every column of the chart, in order; none where there is no day."""
    return tuple(_column(bars, list(days)) for days in _runs(bars, unit))


def _runs(bars: Bars, unit: Unit) -> Iterator[Iterable[tuple[date, Coverage]]]:
    return (days for _, days in groupby(bars.coverages, lambda pair: _start(pair[0], unit)))


def _start(day: date, unit: Unit) -> int:
    """A number that days of one week (from Monday), month or year have in common."""
    if unit is Unit.DAY:
        return day.toordinal()
    if unit is Unit.WEEK:
        return (day.toordinal() - 1) // 7
    return day.year if unit is Unit.YEAR else day.year * 12 + day.month


def _column(bars: Bars, days: list[tuple[date, Coverage]]) -> Column:
    coverages = {coverage for _, coverage in days}
    covered = sum(day in bars.numbers for day, _ in days)
    gap = not covered
    return Column(
        days[0][0],
        days[-1][0],
        _sum(bars.numbers.get(day) for day, _ in days),
        _sum(bars.told_elsewhere.get(day) for day, _ in days),
        _reason(coverages) if gap else Coverage.COVERED,
        not gap and coverages != {Coverage.COVERED},
        covered,
    )


def _reason(coverages: set[Coverage]) -> Coverage:
    return Coverage.NONE_ISSUED if coverages == {Coverage.NONE_ISSUED} else Coverage.NOT_COVERED


def _sum(stacks: Iterable[tuple[int, ...] | None]) -> tuple[int, ...] | None:
    found = [stack for stack in stacks if stack is not None]
    if len(found) <= 1:
        return found[0] if found else None
    return tuple(map(sum, zip(*found, strict=True)))
