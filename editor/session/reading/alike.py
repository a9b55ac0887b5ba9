"""Alike: which other passages of an article a correction would fit as well.

Passages are told alike by what they were taken for and by their shape: the same words, the same
label, the same kind of line. Never by what they tell.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.chronicle.text import trimmed

_SHORT = 90
"""Characters. A longer line is a paragraph."""
_LABEL = re.compile(r"([^\W\d][^\n:.,;!?]{1,28})\s?[:|]\s?(?=\S)")
_NUMBER = re.compile(r"\d+")
_CLOSING = "\"'”’»)]"
_ENDS = ".!?…։؟"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """What may be done with others: ``role`` for ``passages``, or ``spans`` as their new words.

    One of the two is given. ``count`` is how many passages would change.
    """

    article: int
    passages: tuple[int, ...]
    role: Role | None = None
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def count(self) -> int:
        """How many passages would change."""
        return len(self.passages)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a passage looks, whatever it says."""

    short: bool
    lines: bool
    end: str
    capitals: bool


def alike_in_role(before: Sheet, changed: Collection[int], role: Role) -> tuple[int, ...]:
    """Passages that were taken for the same as those changed, and look the same.

    ``before`` is the article as it was. An item is told alike by its words or its label only:
    items look the same, and one of them says nothing of the others.
    """
    some = [one for one in before.passages if one.id in changed and one.role is not role]
    if not some or len({one.role for one in some}) > 1:
        return ()
    model = some[0]
    others = [one for one in before.passages if one.role is model.role and one.id not in changed]
    strict = model.role is Role.ITEM
    return tuple(one.id for one in others if _alike(before, model, one, strict=strict))


def _alike(sheet: Sheet, model: Passage, other: Passage, *, strict: bool) -> bool:
    ours, theirs = sheet.quote(model), sheet.quote(other)
    if _bare(ours) == _bare(theirs):
        return True
    label = _label(ours)
    if label or _label(theirs):
        return label == _label(theirs)
    return not strict and _shape(ours) == _shape(theirs)


def _bare(words: str) -> str:
    """Words with every number the same, so that "Day 3" is like "Day 4"."""
    return _NUMBER.sub("0", " ".join(words.split()).casefold())


def _label(words: str) -> str:
    """What stands before a colon or a bar at the beginning, as in ``Photo: …``."""
    found = _LABEL.match(words)
    return _bare(found[1]) if found else ""


def _shape(words: str) -> _Shape:
    bare = words.strip().rstrip(_CLOSING)
    return _Shape(
        short=len(words) <= _SHORT,
        lines="\n" in words.strip(),
        end="." if bare.endswith(tuple(_ENDS)) else ":" if bare.endswith(":") else "",
        capitals=words.isupper(),
    )


def alike_in_edge(
    before: Sheet, passage: int, start: int, end: int
) -> Iterator[tuple[int, int, int]]:
    """Items that begin or end with what was cut off one: each with the span it would have.

    ``start`` and ``end`` are the passage's from now on; only words that it gives up count.
    """
    model = before.passage(passage)
    if model is None:
        return
    text = before.article.text
    head = _bare(text[model.start : start]) if start > model.start else ""
    tail = _bare(text[end : model.end]) if end < model.end else ""
    if bool(head) == bool(tail):
        return
    for one in _others(before.passages, model):
        cut = _without(text, one, head, tail)
        if cut is not None:
            yield (one.id, *cut)


def _others(passages: Sequence[Passage], model: Passage) -> Iterator[Passage]:
    return (one for one in passages if one.role is model.role and one.id != model.id)


def _without(text: str, one: Passage, head: str, tail: str) -> tuple[int, int] | None:
    """The span of a passage without the same words at its beginning or end."""
    words = text[one.start : one.end]
    for at in _breaks(words, head, tail):
        left, right = (words[:at], words[at:]) if head else (words[at:], words[:at])
        if _bare(left) == (head or tail):
            kept = one.start + at if head else one.start, one.end if head else one.start + at
            span = trimmed(text, *kept)
            return span if any(map(str.isalnum, right)) else None
    return None


def _breaks(words: str, head: str, tail: str) -> Iterator[int]:
    """Where the words may be cut: as long as what was cut off, give or take its numbers' digits."""
    most = len(head or tail) + 24
    ends = (found.end() for found in re.finditer(r"\s+", words))
    if head:
        return (at for at in ends if at <= most)
    return (at for at in ends if at >= len(words) - most)
