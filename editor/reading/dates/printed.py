"""A date as it is printed, before anybody has said which day of the calendar it is."""

from dataclasses import dataclass, replace
from datetime import date

from editor.reading.dates.solar import solar_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """``text[start:end]`` names a day of a month, in a year where one is printed.

    ``last`` is the last day of a range (4-5 October). ``swaps`` says that day and month are both
    numbers and could change places, ``order`` which of them (``day``, ``month``) stands first
    where the numbers show it; ``solar`` that the calendar is Iran's.
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None = None
    last: int | None = None
    swaps: bool = False
    order: str = ""
    solar: bool = False

    def in_year(self, year: int) -> date | None:
        """The (first) day it means in a year; None: the calendar has none such."""
        try:
            make = solar_day if self.solar else date
            return make(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def full(self) -> date | None:
        """The day it means by itself; None: the year is not printed, or no such day."""
        return self.in_year(self.year) if self.year is not None else None

    def swapped(self) -> "Printed":
        """The same with day and month the other way round."""
        return replace(self, day=self.month, month=self.day)
