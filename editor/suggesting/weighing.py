"""Weighing: which category the words of a passage speak for, and with which words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from editor.chronicle.vocabulary import Category
from editor.suggesting.clauses import Clauses
from editor.suggesting.signs.table import ORDER, signs_for

_MOST = 1500
"""Characters. What an item is about stands at its beginning."""
_BLANK = re.compile(r"\s")
"""The end of a line within an item is as good as a blank."""
_FURTHER = 0.3
"""What a second sign for the same category adds: several ways to say one thing are one reason."""
_OF_PARENT = 0.5
"""How much of what speaks for a category is handed to each of its sub-categories."""

Found = tuple[Category, float, re.Match[str]]


@dataclass(slots=True)
class Weight:
    """What speaks for one category: how much, and the spans of the words within the passage."""

    category: Category
    weight: float = 0.0
    words: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def add(self, weight: float, span: tuple[int, int]) -> None:
        """One sign more: the strongest counts in full."""
        self.weight = max(self.weight, weight) + _FURTHER * min(self.weight, weight)
        self.words.append(span)


def weigh(words: str, categories: Sequence[Category]) -> list[Weight]:
    """Categories that anything speaks for, the likeliest first; sub-categories before parents."""
    words = small_letters(_BLANK.sub(" ", words[:_MOST]))
    clauses = Clauses.of(words)
    found: dict[int, Weight] = {}
    for category, weight, match in (*_signs(words, categories), *_cues(words, categories)):
        entry = found.setdefault(category.id, Weight(category))
        entry.add(weight * clauses.weight(match.end()), match.span())
    return _ranked(found, {one.id: one for one in categories})


def small_letters(words: str) -> str:
    """Words in small letters, each letter where it stood."""
    small = words.lower()
    if len(small) == len(words):
        return small
    return "".join(low if len(low := one.lower()) == 1 else one for one in words)


def _signs(words: str, categories: Sequence[Category]) -> Iterator[Found]:
    by_code = {one.code: one for one in categories}
    for code, pattern, weight in signs_for(words):
        category = by_code.get(code)
        match = pattern.search(words) if category else None
        if category and match:
            yield category, weight, match


def _cues(words: str, categories: Sequence[Category]) -> Iterator[Found]:
    for category in categories:
        for cue in category.cues:
            small, pattern = _cue(cue)
            if small in words and (match := pattern.search(words)):
                yield category, 1, match


def _ranked(found: dict[int, Weight], by_id: dict[int, Category]) -> list[Weight]:
    """A sub-category inherits what speaks for its category; a bare category comes last."""
    for one in found.values():
        parent = found.get(one.category.parent or 0)
        if parent:
            one.weight += parent.weight * _OF_PARENT
            one.words += parent.words
    with_parts = {one.category.parent for one in found.values()}
    kept = [one for one in found.values() if one.category.id not in with_parts]
    return sorted(kept, key=lambda one: (-one.weight, _rank(one.category, by_id)))


def _rank(category: Category, by_id: dict[int, Category]) -> tuple[int, int]:
    top = by_id.get(category.parent or category.id, category)
    order = ORDER.index(top.code) if top.code in ORDER else len(ORDER)
    return order, category.position


@cache
def _cue(cue: str) -> tuple[str, re.Pattern[str]]:
    small = small_letters(cue)
    return small, re.compile(rf"\b{re.escape(small)}")
