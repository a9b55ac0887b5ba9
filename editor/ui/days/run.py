"""Where a day stands in the calendar: weeks that run on without a break, or one day a row.

Plain numbers, no widgets. Rows and columns count from 0; a week begins on Monday.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

LEAST_WEEKS = 8
LEAST_DAYS, AFTER = 14, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Days in rows from ``start`` on. The archive's own days are ``first`` to ``last``."""

    start: date
    columns: int
    rows: int
    first: date
    last: date

    def day(self, row: int, column: int) -> date | None:
        """The day of a cell; None outside, and after the calendar's end."""
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            return None
        ordinal = self.start.toordinal() + row * self.columns + column
        return date.fromordinal(ordinal) if ordinal <= date.max.toordinal() else None

    def cell(self, day: date) -> tuple[int, int] | None:
        """Row and column of a day; None where it is not in the run."""
        row, column = divmod((day - self.start).days, self.columns)
        return (row, column) if 0 <= row < self.rows else None

    def holds(self, day: date) -> bool:
        """Whether the day is one of the archive's own."""
        return self.first <= day <= self.last

    def span(self, top: int, bottom: int) -> tuple[date, date] | None:
        """The first and last day of these rows; None where there is none."""
        first = self.day(max(top, 0), 0)
        if first is None:
            return None
        days = (min(bottom, self.rows - 1) - max(top, 0) + 1) * self.columns
        last = min(first.toordinal() + days - 1, date.max.toordinal())
        return (first, date.fromordinal(last)) if last >= first.toordinal() else None

    def within(self, day: date) -> date:
        """The day of the archive that is nearest."""
        return min(max(day, self.first), self.last)

    def moved(self, day: date, days: int) -> date:
        """So many days on, within the archive."""
        try:
            return self.within(day + timedelta(days=days))
        except OverflowError:
            return self.last if days > 0 else self.first

    def moved_month(self, day: date, months: int) -> date:
        """The same day of another month, or its last day; within the archive."""
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        if not date.min.year <= year <= date.max.year:
            return self.last if months > 0 else self.first
        last = calendar.monthrange(year, month + 1)[1]
        return self.within(date(year, month + 1, min(day.day, last)))


def weeks(first: date, last: date) -> Run:
    """Whole weeks from that of the first day to that of the last, at least eight."""
    start = monday(first)
    rows = (last - start).days // 7 + 1
    return Run(start=start, columns=7, rows=max(rows, LEAST_WEEKS), first=first, last=last)


def one_a_row(first: date, last: date) -> Run:
    """One day a row, at least fourteen, and a few after the archive's last."""
    rows = (last - first).days + 1 + AFTER
    return Run(start=first, columns=1, rows=max(rows, LEAST_DAYS), first=first, last=last)


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Where cells stand in a field, in pixels: spread between its edges, rows of one pitch."""

    columns: int
    width: int
    edge: int
    cell: tuple[int, int]
    pitch: int
    mirrored: bool = False

    def box(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a cell."""
        wide, high = self.cell
        column = self.columns - 1 - column if self.mirrored else column
        room = self.width - 2 * self.edge - wide
        step = room / (self.columns - 1) if self.columns > 1 else 0
        left = self.edge + (round(column * step) if self.columns > 1 else room // 2)
        return left, row * self.pitch + (self.pitch - high), wide, high

    def at(self, x: int, y: int) -> tuple[int, int] | None:
        """The row and column at a point, or the nearest column; None beside the cells."""
        if y < 0 or not 0 <= x < self.width:
            return None
        return y // self.pitch, min(range(self.columns), key=lambda one: self._from(one, x))

    def _from(self, column: int, x: int) -> int:
        """How far the middle of a pixel is from that of a column, in halves of pixels."""
        left, _, wide, _ = self.box(0, column)
        return abs(2 * x + 1 - 2 * left - wide)

    def rows_in(self, top: int, height: int) -> tuple[int, int]:
        """The first and last row of which anything is in sight."""
        return max(top, 0) // self.pitch, max(top + height - 1, 0) // self.pitch
