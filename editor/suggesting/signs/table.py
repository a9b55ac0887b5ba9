"""Every sign, ready to be matched, and the order that decides where two weigh the same."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from editor.suggesting.signs import azerbaijani, hostilities, public_life, russian, statements

ORDER = ("MED", "PUB", "DIP", "STM", "COM", "HUM", "LAW", "CIV", "FIR", "LOS", "TER", "OPS", "INF",
         "ECO", "SOC", "OTH")  # fmt: skip
"""Where two codes fit the same act, the first of them wins: the codebook's third rule."""

Signs = Mapping[str, tuple[tuple[str, int], ...]]
Sign = tuple[str, re.Pattern[str], int]

_LATIN: tuple[Signs, ...] = (
    statements.SIGNS, public_life.SIGNS, hostilities.SIGNS, azerbaijani.SIGNS
)  # fmt: skip
_CYRILLIC: tuple[Signs, ...] = (russian.SIGNS,)
_CYRILLIC_LETTER = re.compile("[а-я]")


def signs_for(words: str) -> tuple[Sign, ...]:
    """The signs that words in this script can hold."""
    return _compiled(cyrillic=bool(_CYRILLIC_LETTER.search(words)))


@cache
def _compiled(*, cyrillic: bool) -> tuple[Sign, ...]:
    return tuple(_each(_CYRILLIC if cyrillic else _LATIN))


def _each(tables: tuple[Signs, ...]) -> Iterator[Sign]:
    for table in tables:
        for code, signs in table.items():
            for pattern, weight in signs:
                within = pattern.replace(".*", "[^.;]*")
                yield code, re.compile(rf"\b(?:{within})"), weight
