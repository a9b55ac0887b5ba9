"""The days in sight, read once and kept until a change touches them.

Whole weeks are read, and only those asked for: what it costs does not grow with the archive.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from editor.chronicle.change import Change
from editor.chronicle.day import DayRecord
from editor.ui.days.run import monday
from editor.ui.desk import Desk

MOST_WEEKS = 400
"""More weeks than this are not kept."""


class SeenDays:
    """Records of days by week."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._weeks: dict[int, dict[date, DayRecord]] = {}
        self._span: tuple[date, date] | None = None
        self._span_known = False

    def record(self, day: date) -> DayRecord:
        """What is known of a day."""
        self.look(day, day)
        return self._weeks[_week(day)].get(day, DayRecord(day=day))

    def span(self) -> tuple[date, date] | None:
        """The archive's first and last day; None while it is empty."""
        if not self._span_known:
            self._span, self._span_known = self._desk.session.days.span(), True
        return self._span

    def look(self, first: date, last: date) -> None:
        """Read the weeks of these days that have not been read, in one go."""
        missing = [one for one in range(_week(first), _week(last) + 1) if one not in self._weeks]
        if not missing:
            return
        if len(self._weeks) > MOST_WEEKS:
            self._weeks.clear()
            missing = list(range(_week(first), _week(last) + 1))
        start = date.fromordinal(missing[0] * 7 + 1)
        end = date.fromordinal(min(missing[-1] * 7 + 7, date.max.toordinal()))
        self._keep(missing, self._desk.session.days.records(start, end))

    def _keep(self, weeks: Iterable[int], found: Mapping[date, DayRecord]) -> None:
        for week in weeks:
            self._weeks[week] = {}
        for day, record in found.items():
            self._weeks.setdefault(_week(day), {})[day] = record

    def forget(self, change: Change) -> bool:
        """Forget the weeks a change touches; whether any of them was kept."""
        self._span_known = self._span_known and not change.days
        touched = {_week(day) for day in change.days if day is not None}
        if change.touches("day") and not touched:
            touched = set(self._weeks)
        known = touched & self._weeks.keys()
        for week in known:
            del self._weeks[week]
        return bool(known)

    def forget_all(self) -> None:
        """Another archive lies on the desk."""
        self._weeks.clear()
        self._span_known = False


def _week(day: date) -> int:
    return (monday(day).toordinal() - 1) // 7
