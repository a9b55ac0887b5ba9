"""One figure: what was measured, against what, and the ratio that is aimed at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of a piece of work and of what it is held against."""

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
            f"{self.work:44} {self.seconds * 1000:9.2f} ms   "
            f"{self.ratio:6.2f} x {self.against} ({self.limit * 1000:.2f} ms), "
            f"aim {self.target:g} x: {met}"
        )
