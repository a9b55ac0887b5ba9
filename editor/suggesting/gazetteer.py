"""Place names in running text, in any spelling the gazetteer knows, in one pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.chronicle.names import fold, fold_with_map
from editor.chronicle.vocabulary import Place
from editor.suggesting.endings import fits, is_turkic, stem_of

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_APOSTROPHES = "'’"
_SHORTEST = 3
_ADDED = re.compile(r" (?:District|Province|\([^)]*\))$")
"""What is added to a name to tell it from others, and left out in running text."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name found at ``text[start:end]`` and the places that are called so."""

    start: int
    end: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Folded:
    """A stretch of text as it is searched: folded, with where each letter came from."""

    text: str
    start: int
    folded: str
    origin: list[int]
    turkic: bool

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "_Folded":
        words = text[start:end]
        folded, origin = fold_with_map(words)
        return cls(text, start, folded, origin, is_turkic(words))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where folded letters stand in the text."""
        return self.start + self.origin[first], self.start + self.origin[last - 1] + 1

    def word_end(self, last: int) -> int:
        """The end of the word that goes on at ``last``."""
        blank = self.folded.find(" ", last)
        return len(self.folded) if blank < 0 else blank

    def is_whole(self, first: int, last: int, *, stem: bool) -> bool:
        """Whether a match is whole words; an ending or a genitive 's may follow."""
        if first and self.folded[first - 1] != " ":
            return False
        end = self.word_end(last)
        if end == last:
            return not stem
        after = self.span(first, last)[1]
        if after < len(self.text) and self.text[after] in _APOSTROPHES:
            return not stem
        word = slice(*self.span(first, end))
        return fits(self.folded[last:end], self.text[word], stem=stem, turkic=self.turkic)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every name of the places, ready to be found. ``stems``: which of them lack a last vowel."""

    places: dict[int, Place]
    called: list[tuple[int, ...]]
    names: "AhoCorasick | None" = field(repr=False)
    stems: frozenset[int] = frozenset()

    @classmethod
    def build(cls, places: Iterable[Place]) -> "Gazetteer":
        """Prepare the names of these places."""
        there = {place.id: place for place in places}
        whole: dict[str, dict[int, None]] = {}
        stems: dict[str, dict[int, None]] = {}
        for place in there.values():
            for form in (place.name, *place.names, *_short_forms(place)):
                for table, key in ((whole, fold(form)), (stems, fold(stem_of(form)))):
                    if len(key) >= _SHORTEST:
                        table.setdefault(key, {})[place.id] = None
        keys = [*whole, *stems]
        if not keys:
            return cls(there, [], None)
        from ahocorasick_rs import AhoCorasick, MatchKind

        names = AhoCorasick(keys, matchkind=MatchKind.Standard)
        called = [tuple(each) for table in (whole, stems) for each in table.values()]
        return cls(there, called, names, frozenset(range(len(whole), len(keys))))

    def find(self, text: str, start: int, end: int) -> list[Name]:
        """Whole names within ``text[start:end]``, in order, the longest where several fit.

        Of a declined name the words without the ending are found.
        """
        if self.names is None:
            return []
        here = _Folded.of(text, start, end)
        matches = self.names.find_matches_as_indexes(here.folded, overlapping=True)
        found: list[Name] = []
        reached = 0
        for index, first, last in sorted(matches, key=lambda one: (one[1], -one[2])):
            if first >= reached and here.is_whole(first, last, stem=index in self.stems):
                reached = here.word_end(last) if index in self.stems else last
                span = here.span(first, last)
                if _is_name(text, *span):
                    found.append(Name(*span, self.called[index]))
        return found


def _short_forms(place: Place) -> list[str]:
    """A district is often called by its bare name, and so is one of two villages."""
    forms = (place.name, *place.names)
    return [short for form in forms if (short := _ADDED.sub("", form)) != form]


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the words are written as a name: a capital where the script has them."""
    words = text[start:end]
    return " " in words or not words[0].islower()
