"""Weighing: which category the words of a passage speak for, and with which words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from editor.chronicle.vocabulary import Category
from editor.suggesting.signs import ORDER, SIGNS

_MOST = 1500
"""Characters. What an item is about stands at its beginning."""
_BLANK = re.compile(r"\s")
"""The end of a line within an item is as good as a blank."""


@dataclass(slots=True)
class Weight:
    """What speaks for one category: how much, and the spans of the words within the passage."""

    category: Category
    weight: float = 0.0
    words: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


def weigh(words: str, categories: Sequence[Category]) -> list[Weight]:
    """Categories that anything speaks for, the likeliest first; sub-categories before parents."""
    words = _BLANK.sub(" ", words[:_MOST])
    by_code = {one.code: one for one in categories}
    found: dict[int, Weight] = {}
    for code, pattern, weight in _signs():
        category = by_code.get(code)
        match = pattern.search(words) if category else None
        if category and match:
            _add(found, category, weight, match)
    small = words.lower() if words.isascii() else None
    for category in categories:
        for cue in category.cues:
            if _may_hold(small, cue) and (match := _cue(cue).search(words)):
                _add(found, category, 1, match)
    return _ranked(found, {one.id: one for one in categories})


def _may_hold(small: str | None, cue: str) -> bool:
    """Whether a cue is worth a closer look: most are in no item. ``small``: words in plain letters.

    With letters of other kinds, upper and lower case are not so simple.
    """
    return small is None or not cue.isascii() or cue.lower() in small


def _add(found: dict[int, Weight], category: Category, weight: float, match: re.Match[str]) -> None:
    entry = found.setdefault(category.id, Weight(category))
    entry.weight += weight
    entry.words.append(match.span())


def _ranked(found: dict[int, Weight], by_id: dict[int, Category]) -> list[Weight]:
    """A sub-category inherits what speaks for its category; a bare category comes last."""
    for one in found.values():
        parent = found.get(one.category.parent or 0)
        if parent:
            one.weight += parent.weight * 0.5
            one.words += parent.words
    with_parts = {one.category.parent for one in found.values()}
    kept = [one for one in found.values() if one.category.id not in with_parts]
    return sorted(kept, key=lambda one: (-one.weight, _rank(one.category, by_id)))


def _rank(category: Category, by_id: dict[int, Category]) -> tuple[int, int]:
    top = by_id.get(category.parent or category.id, category)
    order = ORDER.index(top.code) if top.code in ORDER else len(ORDER)
    return order, category.position


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str], int], ...]:
    return tuple(
        (code, re.compile(rf"\b(?:{pattern})", re.IGNORECASE), weight)
        for code, signs in SIGNS.items()
        for pattern, weight in signs
    )


@cache
def _cue(cue: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(cue)}", re.IGNORECASE)
