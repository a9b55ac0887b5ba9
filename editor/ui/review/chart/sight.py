"""Which days are in sight: whole calendar days, never beyond those the chart has."""

from dataclasses import dataclass

FEWEST = 7
"""No closer than a week, where there is one."""


@dataclass(frozen=True, slots=True)
class Sight:
    """From ``first`` to ``last`` (ordinals, both included), within ``start`` to ``end``."""

    start: int
    end: int
    first: int
    last: int

    @classmethod
    def whole(cls, start: int, end: int) -> "Sight":
        """Every day."""
        return cls(start, end, start, end)

    @property
    def days(self) -> int:
        """How many are in sight."""
        return self.last - self.first + 1

    @property
    def is_whole(self) -> bool:
        """Whether every day is in sight."""
        return (self.first, self.last) == (self.start, self.end)

    def zoomed(self, factor: float, around: int) -> "Sight":
        """Fewer days (``factor`` below 1) or more, ``around`` staying about where it is."""
        most = self.end - self.start + 1
        days = max(min(FEWEST, most), min(most, round(self.days * factor)))
        if days == self.days and factor != 1:
            days = max(min(FEWEST, most), min(most, days + (1 if factor > 1 else -1)))
        share = (around - self.first + 0.5) / self.days
        return self._from(round(around + 0.5 - share * days), days)

    def panned(self, days: int) -> "Sight":
        """The same number of days, further on (or back, where negative)."""
        return self._from(self.first + days, self.days)

    def showing(self, day: int) -> "Sight":
        """Moved as little as needed so that a day is in sight."""
        if day < self.first:
            return self.panned(day - self.first)
        return self.panned(max(0, day - self.last))

    def of(self, first: int, last: int) -> "Sight":
        """Just these days, as far as the chart has them."""
        return Sight(self.start, self.end, max(first, self.start), min(last, self.end))

    def _from(self, first: int, days: int) -> "Sight":
        first = max(self.start, min(first, self.end - days + 1))
        return Sight(self.start, self.end, first, first + days - 1)
