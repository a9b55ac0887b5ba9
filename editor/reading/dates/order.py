"""Which of two numbers is the day: 8/11/2020 on one page, 11/8/2020 on another."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import product

from editor.reading.dates.printed import Printed

_NEAR = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Order:
    """Whether the month stands first where both could, and why that was taken."""

    month_first: bool = False
    why: str = "day before month, as in most languages"
    mixed: tuple[Printed, Printed] | None = None
    """Two dates that show one order each."""


def order_of(printed: Sequence[Printed], text: str) -> Order:
    """The order of a text: what a date shows that can be read one way only, else what fits."""
    if not any(one.swaps or one.order for one in printed):
        return Order()
    shown = {one.order: one for one in reversed(printed) if one.order}
    if shown:
        counts = Counter(one.order for one in printed if one.order)
        first = counts.most_common(1)[0][0]
        both = (shown["day"], shown["month"]) if len(shown) == 2 else None
        witness = text[shown[first].start : shown[first].end]
        return Order(first == "month", f"{_words(first)}, as “{witness}” shows", both)
    return _as_elsewhere(printed, text) or Order()


def _as_elsewhere(printed: Sequence[Printed], text: str) -> Order | None:
    """The order in which a doubtful date falls near one that is printed in words."""
    clear = [one for one in printed if not one.swaps][:50]
    doubtful = [one for one in printed if one.swaps][:20]
    for first, one, witness in product(("day", "month"), doubtful, clear):
        read = (one.swapped() if first == "month" else one).full
        day = witness.in_year(witness.year or one.year or 0)
        if read and day and abs(read - day) <= _NEAR:
            words = text[witness.start : witness.end]
            return Order(first == "month", f"{_words(first)}, to fit “{words}”")
    return _as_written(clear, text)


def _as_written(clear: Sequence[Printed], text: str) -> Order | None:
    """The order in which the text writes days in words (November 8, 2020)."""
    for one in clear:
        words = text[one.start : one.end]
        if words[0].isalpha() and words.isascii():
            return Order(month_first=True, why=f"month before day, as in “{words}”")
    return None


def _words(first: str) -> str:
    return "month before day" if first == "month" else "day before month"
