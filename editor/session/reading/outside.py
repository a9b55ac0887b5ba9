"""Lines outside the run of items: where a source prints the same in every article."""

from collections.abc import Container, Iterator, Sequence

from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Passage, Role

_PLAIN = frozenset({Role.LEAD, Role.SKIP})
"""Roles of lines that say nothing of the article itself. A heading may give items their topic."""
_SHORTEST = 3


def lines_outside(
    text: str,
    passages: Sequence[Passage] | Sequence[DraftPassage],
    roles: Container[Role] = _PLAIN,
) -> Iterator[tuple[int, str]]:
    """The plain lines before the first item and after the last, each with where it begins.

    A text without items has none: there nothing says what is a list and what is not.
    """
    items = [one for one in passages if one.role is Role.ITEM]
    if not items:
        return
    first, last = items[0].start, items[-1].end
    for one in passages:
        if one.role in roles and (one.end <= first or one.start >= last):
            yield from lines_in(text, one.start, one.end)


def lines_in(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The lines of ``text[start:end]`` that hold a few letters, without blanks at their ends."""
    at = start
    for raw in text[start:end].split("\n"):
        words = raw.strip()
        if len(words) >= _SHORTEST and any(map(str.isalpha, words)):
            yield at + len(raw) - len(raw.lstrip()), words
        at += len(raw) + 1
