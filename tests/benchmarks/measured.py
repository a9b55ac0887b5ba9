"""One figure: what was measured, against what, and the ratio that is aimed at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of a piece of work and of what it is held against, in the same run."""

    work: str
    seconds: float
    against: str
    limit: float
    target: float

    @property
    def ratio(self) -> float:
        """How many times as long."""
        return self.seconds / self.limit

    def __str__(self) -> str:
        met = "met" if self.ratio <= self.target else "missed"
        return (
            f"{self.work:44}{self.seconds * 1000:10.2f} ms {self.ratio:7.2f} x "
            f"{self.target:>4g} x {met:8}{self.against} ({self.limit * 1000:.2f} ms)"
        )


HEADER = f"{'work':44}{'median':>10}    {'ratio':>7}    {'aim':>4}          against"


def timed(act: Callable[[int], object], runs: int) -> float:
    """The median of so many runs in seconds, after one that is not counted."""
    return median(each(act, range(runs + 1))[1:])


def each(act: Callable[[int], object], numbers: Iterable[int]) -> list[float]:
    """Seconds of each run."""
    seconds = []
    for number in numbers:
        begun = perf_counter()
        act(number)
        seconds.append(perf_counter() - begun)
    return seconds
