"""What a day's cell shows: how far the work has come, and whether it is covered at all."""

from dataclasses import dataclass
from enum import Enum, auto

from editor.chronicle.day import Coverage, DayRecord


class Sign(Enum):
    """A mark that the legend explains."""

    DONE = auto()
    BEGUN = auto()
    NOT_BEGUN = auto()
    NOT_COVERED = auto()
    NOTHING = auto()
    NONE_ISSUED = auto()
    PARTLY = auto()
    SIGNED_OFF = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """``settled`` and ``tagged`` are shares of the day's items: confirmed or no event; tagged."""

    sign: Sign
    settled: float = 0.0
    tagged: float = 0.0
    partly: bool = False
    signed_off: bool = False

    @property
    def signs(self) -> frozenset[Sign]:
        """Everything the legend has to explain for it."""
        extra = {Sign.PARTLY: self.partly, Sign.SIGNED_OFF: self.signed_off}
        return frozenset({self.sign, *(one for one, there in extra.items() if there)})


def face_of(record: DayRecord) -> Face:
    """What is shown of a day."""
    signed_off = bool(record.signed_off)
    if record.coverage is Coverage.NOT_COVERED and not record.items:
        return Face(sign=Sign.NOT_COVERED, signed_off=signed_off)
    if record.coverage is Coverage.NONE_ISSUED and not record.items:
        return Face(sign=Sign.NONE_ISSUED, signed_off=signed_off)
    settled = record.checked + record.excluded
    items = max(record.items, 1)
    return Face(
        sign=_progress(record, settled),
        settled=settled / items,
        tagged=record.tagged / items,
        partly=record.coverage is Coverage.PARTIAL,
        signed_off=signed_off,
    )


def _progress(record: DayRecord, settled: int) -> Sign:
    if settled == record.items:
        return Sign.DONE if record.counted else Sign.NOTHING
    return Sign.BEGUN if settled or record.tagged else Sign.NOT_BEGUN
