"""Clauses: how near to the leading verb of an item its words stand.

Of several acts in one item the leading one gives the code; what follows is said along with it.
"""

import re
from dataclasses import dataclass

_BREAK = re.compile(
    r"[.;!?]\s|, (?:while|but|and) | and (?:said|added|stressed|blamed|confirmed|reaffirmed) |"
    r", according to | after | before | following "
)
_LATER = 0.45
"""What words of a later clause weigh, against those of the first."""
_ALONG = 0.25
"""How much of its weight a word at the very end loses: the leading verb stands early."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Where the first clause of an item ends, and how long the item is, in characters."""

    first: int
    length: int

    @classmethod
    def of(cls, words: str) -> "Clauses":
        """The clauses of words in small letters."""
        found = _BREAK.search(words)
        return cls(found.start() + 1 if found else len(words), max(len(words), 1))

    def weight(self, end: int) -> float:
        """What a sign that ends here weighs, 1 at most."""
        leading = 1.0 if end <= self.first else _LATER
        return leading * (1 - _ALONG * end / self.length)
