"""Dates in numbers alone: 2020-11-08, 08.11.2020, 11/8/2020."""

import re
from collections.abc import Iterator

from editor.reading.dates.printed import Printed

_YEAR = r"(?P<y>1[2-9]\d\d|20\d\d)"
_YEAR_FIRST = re.compile(
    rf"{_YEAR}(?P<s>[-/.])(?P<mo>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})"
    r"(?!\d|[-/.,:]\d)"
)
_YEAR_LAST = re.compile(
    rf"(?P<d>\d{{1,2}})(?P<s>[-/.])[ \xa0]?(?P<mo>\d{{1,2}})(?P=s)[ \xa0]?"
    rf"{_YEAR}(?!\d|[/.,:]\d|-\d{{1,3}}\b)"
)
_GOES_ON = re.compile(r"(?:[\d/.,:+]|\d-)\Z")
"""What stands before a number that began earlier."""


def numeric_in(text: str, language: str) -> Iterator[Printed]:
    """Every day printed in numbers with its year, digits of the text being 0 to 9."""
    for shape in (_YEAR_FIRST, _YEAR_LAST):
        for match in shape.finditer(text):
            if not _GOES_ON.search(text, max(0, match.start() - 2), match.start()) and (
                found := _printed(match, language)
            ):
                yield found


def _printed(match: re.Match[str], language: str) -> Printed | None:
    first, second, year = int(match["d"]), int(match["mo"]), int(match["y"])
    begins = match.start("y") < match.start("d")
    solar = year < 1600
    if solar and not (begins and language == "fa"):
        return None
    american = not begins and second > 12 >= first
    day, month = (second, first) if american else (first, second)
    if not 1 <= day <= 31 or not 1 <= month <= (31 if begins and match["s"] == "-" else 12):
        return None
    return Printed(
        start=match.start(), end=match.end(), day=day, month=month, year=year, solar=solar,
        swaps=not begins and match["s"] != "." and max(day, month) <= 12 and day != month,
        order="" if begins or match["s"] == "." or day <= 12 else "month" if american else "day",
    )  # fmt: skip
