"""A calendar day of the archive: whether a chronicle covers it and how far the work has come."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Coverage(StrEnum):
    """Whether a chronicle covers a day. A day that is not covered is a gap, never a zero."""

    COVERED = "covered"
    PARTIAL = "partial"
    NOT_COVERED = "not covered"
    NONE_ISSUED = "none issued"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """What the archive knows of one day. ``day`` None stands for articles without a day.

    ``items`` are all items; of them ``counted`` count, ``open`` have no category yet, ``tagged``
    have one not yet confirmed, ``checked`` are confirmed and ``excluded`` are no events.
    """

    day: date | None
    coverage: Coverage = Coverage.NOT_COVERED
    note: str = ""
    signed_off: str = ""
    items: int = 0
    counted: int = 0
    open: int = 0
    tagged: int = 0
    checked: int = 0
    excluded: int = 0

    @property
    def covered(self) -> bool:
        """Whether counts of this day mean anything."""
        return self.coverage in (Coverage.COVERED, Coverage.PARTIAL)

    @property
    def annotated(self) -> bool:
        """Covered, and nothing left open."""
        return self.covered and self.open == 0
