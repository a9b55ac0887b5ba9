"""Where days stand in a calendar: a row a month, or a row a week."""

from dataclasses import dataclass
from datetime import date, timedelta

WEEK, MONTH_DAYS = 7, 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Rows of days from ``first`` to ``last``; ``weekly``: a row a week, else a row a month."""

    first: date
    last: date
    weekly: bool

    @classmethod
    def of(cls, first: date, last: date, *, weekly: bool) -> "Grid":
        """Whole years around a span, or whole months where a row is a week."""
        if weekly:
            return cls(first=first.replace(day=1), last=month_end(last), weekly=True)
        return cls(first=date(first.year, 1, 1), last=date(last.year, 12, 31), weekly=False)

    @property
    def columns(self) -> int:
        """How many days a row has room for."""
        return WEEK if self.weekly else MONTH_DAYS

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.cell(self.last)[0] + 1

    def cell(self, day: date) -> tuple[int, int]:
        """Row and column of a day."""
        if self.weekly:
            return (day.toordinal() - self._monday()) // WEEK, day.weekday()
        months = (day.year - self.first.year) * 12 + day.month - self.first.month
        return months, day.day - 1

    def day(self, row: int, column: int) -> date | None:
        """The day at a place; None where there is none."""
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            return None
        if self.weekly:
            found = date.fromordinal(self._monday() + row * WEEK + column)
            return found if self.first <= found <= self.last else None
        year, month = divmod(self.first.month - 1 + row, 12)
        start = date(self.first.year + year, month + 1, 1)
        return start.replace(day=column + 1) if column < month_end(start).day else None

    def days(self, top: int, bottom: int) -> list[date]:
        """Every day of the rows from ``top`` to ``bottom``."""
        places = ((row, at) for row in range(top, bottom + 1) for at in range(self.columns))
        return [day for row, at in places if (day := self.day(row, at)) is not None]

    def moved(self, day: date, rows: int, days: int) -> date:
        """A day that many rows and days on, within the grid."""
        if rows and not self.weekly:
            day = _month_on(day, rows)
        elif rows:
            days += rows * WEEK
        at = min(max(day.toordinal() + days, self.first.toordinal()), self.last.toordinal())
        return date.fromordinal(at)

    def _monday(self) -> int:
        return self.first.toordinal() - self.first.weekday()


def month_end(day: date) -> date:
    """The last day of a day's month."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def _month_on(day: date, months: int) -> date:
    at = day.year * 12 + day.month - 1 + months
    at = min(max(at, date.min.year * 12), date.max.year * 12 + 11)
    start = date(at // 12, at % 12 + 1, 1)
    return start.replace(day=min(day.day, month_end(start).day))
