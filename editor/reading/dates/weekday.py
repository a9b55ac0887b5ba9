"""The weekday printed beside a date."""

import re
from dataclasses import dataclass

from editor.reading.dates.names import weekday_named

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\u200c-][^\W\d_]+)?")
_APART = re.compile(r"[\s.,،()]+")
_ARTICLES = frozenset(("den", "dem", "the", "le", "el", "il"))
"""Words between a weekday and its date, as in Sonntag, den 8. November."""
_AFTER = re.compile(r"(?:-\w{1,3})?(?:[ \xa0](?:года|року|il|г\.|р\.|წ\.|թ\.))?[,،]?\s?\(?")
_REACH = 40


@dataclass(frozen=True, slots=True)
class Beside:
    """A weekday (Monday is 0) printed at ``text[start:end]``."""

    weekday: int
    start: int
    end: int


def weekday_beside(text: str, start: int, end: int) -> Beside | None:
    """The weekday right before or right after ``text[start:end]``."""
    return _before(text, start) or _after(text, end)


def _before(text: str, end: int) -> Beside | None:
    words = list(_WORD.finditer(text, max(0, end - _REACH), end))
    if words and words[-1][0].lower() in _ARTICLES:
        end = words.pop().start()
    if not words or not _APART.fullmatch(text, words[-1].end(), end):
        return None
    return _named(words[-2:], words[-1])


def _after(text: str, start: int) -> Beside | None:
    skipped = _AFTER.match(text, start)
    begin = skipped.end() if skipped else start
    first = _WORD.match(text, begin)
    second = _WORD.match(text, first.end() + 1) if first else None
    return _named([one for one in (first, second) if one], first) if first else None


def _named(words: list[re.Match[str]], nearest: re.Match[str]) -> Beside | None:
    """A name of two words, or of the one that stands nearest."""
    both = "_".join(one[0] for one in words)
    if len(words) == 2 and (day := weekday_named(both)) is not None:
        return Beside(day, words[0].start(), words[1].end())
    day = weekday_named(nearest[0])
    return None if day is None else Beside(day, nearest.start(), nearest.end())
