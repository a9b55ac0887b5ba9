"""Place names in running text, in any spelling the gazetteer knows, in one pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.chronicle.names import fold, fold_with_map
from editor.chronicle.vocabulary import Place

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_APOSTROPHES = "'’"
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name found at ``text[start:end]`` and the places that are called so."""

    start: int
    end: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every name of the places, ready to be found."""

    places: dict[int, Place]
    called: list[tuple[int, ...]]
    names: "AhoCorasick | None" = field(repr=False)

    @classmethod
    def build(cls, places: Iterable[Place]) -> "Gazetteer":
        """Prepare the names of these places."""
        there = {place.id: place for place in places}
        by_name: dict[str, list[int]] = {}
        for place in there.values():
            for form in (place.name, *place.names, *_short_forms(place)):
                key = fold(form)
                if len(key) >= _SHORTEST and place.id not in by_name.setdefault(key, []):
                    by_name[key].append(place.id)
        if not by_name:
            return cls(there, [], None)
        from ahocorasick_rs import AhoCorasick, MatchKind

        names = AhoCorasick(list(by_name), matchkind=MatchKind.Standard)
        return cls(there, [tuple(keys) for keys in by_name.values()], names)

    def find(self, text: str, start: int, end: int) -> list[Name]:
        """Whole names within ``text[start:end]``, in order, the longest where several fit."""
        if self.names is None:
            return []
        folded, origin = fold_with_map(text[start:end])
        matches = self.names.find_matches_as_indexes(folded, overlapping=True)
        found: list[Name] = []
        reached = 0
        for index, first, last in sorted(matches, key=lambda one: (one[1], -one[2])):
            if first >= reached and self._whole(folded, first, last, text, start, origin):
                reached = last
                span = (start + origin[first], start + origin[last - 1] + 1)
                if _is_name(text, *span):
                    found.append(Name(*span, self.called[index]))
        return found

    @staticmethod
    def _whole(
        folded: str, first: int, last: int, text: str, start: int, origin: list[int]
    ) -> bool:
        """Whether the match is whole words; a genitive 's may follow."""
        if first and folded[first - 1] != " ":
            return False
        if last == len(folded) or folded[last] == " ":
            return True
        after = start + origin[last - 1] + 1
        return after < len(text) and text[after] in _APOSTROPHES


_ADDED = re.compile(r" (?:District|Province|\([^)]*\))$")
"""What is added to a name to tell it from others, and left out in running text."""


def _short_forms(place: Place) -> list[str]:
    """A district is often called by its bare name, and so is one of two villages."""
    forms = (place.name, *place.names)
    return [short for form in forms if (short := _ADDED.sub("", form)) != form]


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the words are written as a name: a capital where the script has them."""
    words = text[start:end]
    return " " in words or not words[0].islower()
