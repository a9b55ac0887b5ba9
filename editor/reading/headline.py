"""The headline among the lines before the items."""

import re
from collections.abc import Mapping, Sequence

from editor.reading.dates import Found, dates_in
from editor.reading.lines import Line

_LONGEST = 160
_LONGEST_SENTENCE = 40
_LEAST_LETTERS = 4
_TITLES = re.compile(
    r"\b(?:chronicles?|diary|day ?book|log|digest|bulletin|briefing|report|events|timeline|"
    r"хроника|сводка|дневник|хроніка|зведення|xronika(?:sı)?|salnamə(?:si)?|gündəliyi?|günlük|"
    r"chronique|journal|chronik|tagebuch|crónica|crônica|diario|diário|cronaca|kronika)\b",
    re.IGNORECASE,
)
"""What chronicles are called."""
_CALENDAR = re.compile(
    r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:UTC|GMT|posted|published|updated|"
    r"date|on|at|am|pm|by)\b|\W|\d",
    re.IGNORECASE,
)
_MOST_BESIDE = 12
"""Letters that may stand beside a date in a line that says no more than when."""

Dated = Mapping[int, Found | None]
"""By a line's start, the date it holds if it holds little else."""


def headline(lines: Sequence[Line], dated: Dated, language: str) -> Line | None:
    """The likeliest: a line printed twice, a dated title, a line that is more than a date."""
    some = [line for line in lines if _may_be(line, dated)]
    words = [line.words for line in some]
    twice = (line for line in some if words.count(line.words) > 1)
    titled = (
        line for line in some if _TITLES.search(line.words) and dates_in(line.words, language)
    )
    plain = (line for line in some if not only_date(line, dated) and not line.is_sentence)
    spoken = (line for line in some if not only_date(line, dated))
    for likeliest in (twice, titled, plain, spoken, iter(some)):
        if found := next(likeliest, None):
            return found
    return None


def _may_be(line: Line, dated: Dated) -> bool:
    return (
        len(line.words) <= _LONGEST
        and not line.words.startswith("[")
        and not (line.words.endswith(".") and len(line.words) > _LONGEST_SENTENCE)
        and not line.ends_with_colon
        and sum(one.isalpha() for one in _beside(line, dated)) >= _LEAST_LETTERS
    )


def only_date(line: Line, dated: Dated) -> bool:
    """Whether a line says when, and no more."""
    return bool(dated[line.start]) and len(_CALENDAR.sub("", _beside(line, dated))) <= _MOST_BESIDE


def _beside(line: Line, dated: Dated) -> str:
    """A line without its date."""
    found = dated[line.start]
    if found is None:
        return line.words
    return line.words[: found.start - line.start] + line.words[found.end - line.start :]
