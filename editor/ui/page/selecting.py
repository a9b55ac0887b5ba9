"""Words under a selection: pure functions on the text of the article, in code points."""

import re

_WORD = re.compile(r"\w+(?:['’\u2010\u2011-]\w+)*")
_OPENING = "\"'“‘«‹([{„"


def grown(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A span grown to whole words, without blanks at its ends; None where nothing is left.

    Signs that are selected stay selected.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    return start, end


def _joined(text: str, at: int) -> bool:
    """Whether the letters before and after an offset are of one word."""
    return _letter(text[at - 1]) and _letter(text[at])


def _letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or "\u0300" <= sign <= "\u036f"


def word_at(text: str, at: int, start: int, end: int) -> tuple[int, int] | None:
    """The word that holds or touches an offset, looked for between ``start`` and ``end``."""
    for word in _WORD.finditer(text, start, end):
        if word.start() <= at <= word.end():
            return word.span()
        if word.start() > at:
            return None
    return None


def with_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the punctuation that clings to it: what opens before, what closes after."""
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        if text[end] in _OPENING and end + 1 < len(text) and text[end + 1].isalnum():
            break
        end += 1
    while start > 0 and text[start - 1] in _OPENING:
        start -= 1
    return start, end
