"""How many items are open on which day, kept beside the changes and not read anew for each."""

from datetime import date

from editor.chronicle.change import Change
from editor.ui.desk import Desk

MANY = 31
"""A change of more days than this is read whole."""


class OpenNumbers:
    """Days with open items, newest first. Undated items are not among them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._open: dict[date, int] | None = None

    def days(self) -> tuple[tuple[date, int], ...]:
        """The days and their numbers."""
        if self._open is None:
            found = self._desk.session.days.open_days()
            self._open = {day: number for day, number in found if day is not None}
        return tuple(sorted(self._open.items(), reverse=True))

    def hear(self, change: Change) -> bool:
        """Take over what changed; whether any of it did."""
        days = [day for day in change.days if day is not None]
        if self._open is None or len(days) > MANY:
            self._open = None
            return bool(days)
        for day in days:
            number = self._desk.session.days.record(day).open
            self._open.pop(day, None)
            if number:
                self._open[day] = number
        return bool(days)

    def forget(self) -> None:
        """Another archive lies on the desk."""
        self._open = None
