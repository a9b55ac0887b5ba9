"""How alike two texts are, by their words: what a re-run changed, and whether it is one."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

ALIKE = 0.9
"""Share of their words that two bodies have in common when one is a re-run of the other."""
FEWEST = 8
"""Words below which two texts are not compared: short ones are alike by chance."""
_MOST_SHOWN = 20_000
"""Words of a text beyond which its difference is not shown."""
_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\S+\s*|\s+")


def words_of(text: str) -> list[str]:
    """The words, without signs and without the difference of capitals."""
    return [one.casefold() for one in _WORD.findall(text)]


def are_alike(one: list[str], other: list[str]) -> bool:
    """Whether nearly all words of two bodies are the same, in whatever order."""
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < FEWEST:
        return False
    return (Counter(one) & Counter(other)).total() >= longest * ALIKE


def words_that_differ(one: list[str], other: list[str]) -> int:
    """How many words stand in one text and not in the other; a changed word counts once."""
    first, second = Counter(one), Counter(other)
    return max((first - second).total(), (second - first).total())


class Kind(StrEnum):
    """Where the words of a piece stand."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with the white space behind them."""

    kind: Kind
    words: str


def difference(first: str, second: str) -> tuple[Piece, ...]:
    """Two texts as one, with what stands in one of them only; empty where they are too long."""
    ours, theirs = _PIECE.findall(first), _PIECE.findall(second)
    if max(len(ours), len(theirs)) > _MOST_SHOWN:
        return ()
    return tuple(_pieces(ours, theirs))


def _pieces(ours: list[str], theirs: list[str]) -> Iterator[Piece]:
    matched = SequenceMatcher(None, [one.strip() for one in ours], [one.strip() for one in theirs])
    for tag, first, last, start, end in matched.get_opcodes():
        if tag == "equal":
            yield Piece(Kind.BOTH, "".join(theirs[start:end]))
            continue
        if first < last:
            yield Piece(Kind.FIRST, "".join(ours[first:last]))
        if start < end:
            yield Piece(Kind.SECOND, "".join(theirs[start:end]))
