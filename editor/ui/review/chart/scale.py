"""Days and numbers as places on the screen."""

from dataclasses import dataclass

BAR = 0.68
"""Share of its days that a bar takes."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps ordinals and numbers to pixels.

    The plot reaches from ``left`` and ``top`` to ``right``; numbers stand on ``base``. ``origin``
    is where ordinal 0 would stand. ``day`` and ``one`` are pixels a day and a unit counted.
    """

    left: float
    right: float
    top: float
    base: float
    origin: float
    day: float
    one: float

    def x(self, ordinal: float) -> float:
        """Where the middle of a day stands."""
        return self.origin + ordinal * self.day

    def y(self, number: float) -> float:
        """How high a number stands."""
        return self.base - number * self.one

    def ordinal(self, x: float) -> int:
        """The day at a place."""
        return round((x - self.origin) / self.day)


def steps(highest: int, room: float, apart: float) -> list[int]:
    """The numbers that get a line: whole, from 0, about ``apart`` pixels in ``room``."""
    wanted = max(1, min(4, int(room // max(apart, 1))))
    step = next(step for step in _nice() if highest / step <= wanted + 0.99)
    return list(range(0, highest + 1, step)) if highest >= step else [0, step]


def _nice() -> list[int]:
    return [factor * 10**power for power in range(15) for factor in (1, 2, 5)]
