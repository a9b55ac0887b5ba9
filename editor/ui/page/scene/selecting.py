"""Words under a selection: pure functions on the text of the article, in code points."""

from unicodedata import category

_OPENING = "\"'“‘«‹([{„"
_JOINERS = "'’-\u2010\u2011"
"""What may stand inside a word: border-guard, week’s."""
_UNSEEN = "_\u00ad\u200c\u200d"
"""Soft hyphens and joiners belong to the letters around them."""


def grown(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A span grown to whole words, without blanks at its ends; None where nothing is left.

    Signs that are selected stay selected; a part of a word that stands after a hyphen or an
    apostrophe can be selected by itself.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    while start > 0 and _letter(text[start - 1]) and _letter(text[start]):
        start -= 1
    while end < len(text) and _letter(text[end - 1]) and _letter(text[end]):
        end += 1
    return start, end


def _letter(sign: str) -> bool:
    return sign.isalnum() or sign in _UNSEEN or category(sign).startswith("M")


def word_at(text: str, at: int, start: int, end: int) -> tuple[int, int] | None:
    """The word that holds or touches an offset, looked for between ``start`` and ``end``."""
    first = next((one for one in (at, at - 1) if start <= one < end and _letter(text[one])), None)
    if first is None:
        return None
    last = first + 1
    while first > start and _inside(text, first - 1):
        first -= 1
    while last < end and _inside(text, last):
        last += 1
    return first, last


def _inside(text: str, at: int) -> bool:
    """Whether the sign at an offset is of a word, a joiner between letters included."""
    if text[at] not in _JOINERS:
        return _letter(text[at])
    return 0 < at < len(text) - 1 and _letter(text[at - 1]) and _letter(text[at + 1])


def with_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the punctuation that clings to it: what opens before, what closes after."""
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        if text[end] in _OPENING and end + 1 < len(text) and text[end + 1].isalnum():
            break
        end += 1
    while start > 0 and text[start - 1] in _OPENING:
        start -= 1
    return start, end
