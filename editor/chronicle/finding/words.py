"""Words of a text as they are looked for: without case, accents and vowel points, in any script."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BETWEEN = "\uf8ff"
"""Stands between the fields of an item, so that no phrase runs from one into the other."""
_SIGNS, _MOST_SIGNS = 0xE000, 0x1900
_ALIKE = {"ı": "i"}
"""Letters that differ by a dot or a stroke only, and that no decomposition makes alike."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, from ``start`` to ``end`` in code points, with the key it is found by."""

    start: int
    end: int
    key: str


def words_of(text: str) -> Iterator[Word]:
    """The words of a text in order; combining letters belong to the word they stand in."""
    start = -1
    for at, letter in enumerate(text):
        inside = letter.isalnum() or (start >= 0 and unicodedata.category(letter)[0] == "M")
        if inside and start < 0:
            start = at
        elif not inside and start >= 0:
            yield from _word(text, start, at)
            start = -1
    if start >= 0:
        yield from _word(text, start, len(text))


def _word(text: str, start: int, end: int) -> Iterator[Word]:
    if key := _key(text[start:end]):
        yield Word(start, end, key)


def _key(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFD", word).casefold())
    return "".join(_letter(one) for one in apart if not unicodedata.combining(one))


def _letter(letter: str) -> str:
    if letter.isalnum():
        return _ALIKE.get(letter, letter)
    # A vowel sign of the scripts of India is no accent: it is kept, as a letter of private use,
    # since the index takes signs for the end of a word.
    return chr(_SIGNS + ord(letter) % _MOST_SIGNS)


def words_to_index(fields: Iterable[str]) -> str:
    """The words of the fields of an item, as the index holds them."""
    return f" {BETWEEN} ".join(" ".join(one.key for one in words_of(text)) for text in fields)
