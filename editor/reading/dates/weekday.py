"""The weekday printed beside a date."""

import re
from dataclasses import dataclass

from editor.reading.dates.names import weekday_named

_WORD = r"[^\W\d_]+(?:['’ʼ\u200c-][^\W\d_]+)?"
_BEFORE = re.compile(
    rf"(?:(?P<far>{_WORD})[ \xa0])?(?P<near>{_WORD})\.?(?:[,،]|[ \xa0]?\()?\s{{0,2}}"
    r"(?:(?:den|the|le|el|il|dem) )?\Z"
)
_AFTER = re.compile(
    r"(?:-\w{1,3})?(?:[ \xa0](?:года|року|il|г\.|р\.|წ\.|թ\.))?[,،]?\s?\(?"
    rf"(?P<near>{_WORD})(?:[ \xa0](?P<far>{_WORD}))?"
)
_REACH = 40


@dataclass(frozen=True, slots=True)
class Beside:
    """A weekday (Monday is 0) printed at ``text[start:end]``."""

    weekday: int
    start: int
    end: int


def weekday_beside(text: str, start: int, end: int) -> Beside | None:
    """The weekday right before or right after ``text[start:end]``."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    after = _AFTER.match(text, end, end + _REACH)
    return (before and _named(before, "far", "near")) or (after and _named(after, "near", "far"))


def _named(match: re.Match[str], first: str, second: str) -> Beside | None:
    """A name of two words, or of the one that stands nearer."""
    both = f"{match[first]}_{match[second]}" if match["far"] else ""
    if both and (day := weekday_named(both)) is not None:
        return Beside(day, match.start(first), match.end(second))
    day = weekday_named(match["near"])
    return None if day is None else Beside(day, match.start("near"), match.end("near"))
