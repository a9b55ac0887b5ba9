"""Features: the words of an item, and each two that follow each other, as marks of its language.

A word is cut to its stem, roughly; numbers are left out. Every feature carries the language, so
that what was learned in one language neither helps nor harms in another.
"""

import re
from itertools import pairwise
from sys import intern

_WORD = re.compile(r"\w+")
_STEM = 6
"""Letters that are kept of a word: endings say little, and in many languages much is ending."""
_MOST = 200
"""Words. What an item is about stands at its beginning."""


def features(small: str, language: str) -> frozenset[str]:
    """The features of words in small letters."""
    stems = [stem for stem, _, _ in stems_of(small)]
    pairs = (f"{first} {second}" for first, second in pairwise(stems))
    return frozenset(intern(f"{language}:{one}") for one in (*stems, *pairs))


def stems_of(small: str) -> list[tuple[str, int, int]]:
    """The stems with the spans of their words."""
    return [
        (found.group()[:_STEM], *found.span())
        for found in _WORD.finditer(small)
        if not found.group().isdigit()
    ][:_MOST]
