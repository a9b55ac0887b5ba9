"""The headline among the lines before the items.

Each line that may be one is weighed by what headlines look like; the heaviest is taken. No single
sign decides, since pages differ: a title printed twice, in capitals, in the middle, with the day of
the chronicle in it, with a date or an author right below.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from editor.reading.dates import Found
from editor.reading.layouts.layout import DEEPEST
from editor.reading.lines import Line

_LONGEST = 200
_LONGEST_SENTENCE = 40
_LEAST_LETTERS = 4
_TITLES = re.compile(
    r"\b(?:chronicles?|diary|day ?book|log|digest|bulletin|briefing|report|summary|forecast|events|"
    r"timeline|хроника|сводка|дневник|хроніка|зведення|xronika(?:sı)?|salnamə(?:si)?|gündəliyi?|"
    r"günlük|günlüğü|chronique|journal|chronik|tagebuch|crónica|crônica|diario|diário|cronaca|"
    r"kronika|dziennik|kronik)\b|քրոնիկ|տարեգր|ქრონიკა|يوميات|سجل|رویدادنامه|روزنگار",
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
_TITLE_KEY = re.compile(r"(?:title|headline|subject|source_uri|page|name)\s*:\s*", re.IGNORECASE)
_LINK = re.compile(r"\s*\[[^\[\]]{1,20}\]$")
"""A link behind a title, as to its notes or to change it."""
_KEY = re.compile(r"[\w -]{1,25}:\s")
_MARKUP = re.compile(r"#{1,6}\s|==|/\*")
_ADDRESS = re.compile(r"https?:|www\.|@\w|\w/\w+/")
_ADORNED = re.compile(r"[\s#=*/_~|>–—-]*(?P<words>.*?)[\s#=*/_~|<–—-]*$", re.DOTALL)

Dated = Mapping[int, Found | None]
"""By a line's start, the date it holds if it holds little else."""


def headline(lines: Sequence[Line], dated: Dated) -> Line | None:
    """The likeliest, or None where no line can be one."""
    told = Counter(line.words for line in lines)
    best: tuple[float, Line] | None = None
    for at, line in enumerate(lines):
        if not _may_be(line, dated):
            continue
        following = lines[at + 1] if at + 1 < len(lines) else None
        weight = _weight(line, dated) + _among(line, told, following, dated) - at / 5
        if best is None or weight > best[0]:
            best = (weight, line)
    return best[1] if best else None


def plain_headline(line: Line) -> str:
    """The words of a headline, without its key and what adorns it (# == /* */)."""
    words = line.words
    key = _TITLE_KEY.match(words)
    words = words[key.end() :] if key else words
    found = _ADORNED.match(words)
    bare = _LINK.sub("", found["words"] if found else words)
    return bare.strip("\"'") if key else bare


def _may_be(line: Line, dated: Dated) -> bool:
    capitals = line.words.isupper() and len(line.words.split()) > 2
    return (
        len(line.words) <= _LONGEST
        and line.words[0] not in "[("
        and not (line.words.endswith(".") and len(line.words) > _LONGEST_SENTENCE)
        and (not line.ends_with_colon or capitals)
        and not (line.mark and line.mark.length and line.mark.sign != "*")
        and sum(one.isalpha() for one in _beside(line, dated)) >= _LEAST_LETTERS
    )


def _weight(line: Line, dated: Dated) -> float:
    """What the line itself says for it."""
    words = plain_headline(line)
    count = len(words.split())
    weight = 1.0 if count > 2 else -0.3 if count > 1 else -1.0
    weight += 1.5 * bool(_TITLES.search(words))
    weight += 1.0 * (bool(dated[line.start]) or any(one.isdigit() for one in words))
    weight += 1.0 * (words.isupper() and count > 1) + 0.7 * (line.indent > DEEPEST)
    weight += 2.0 * (_MARKUP.match(line.words) is not None) + 3.0 * bool(
        _TITLE_KEY.match(line.words)
    )
    weight -= 3.0 * only_date(line, dated) + 1.5 * line.ends_with_colon
    weight -= 2.5 * (line.is_sentence and line.words[-1] not in "?!") + 1.0 * line.begins_low
    weight -= 2.0 * bool(_ADDRESS.search(line.words))
    weight -= 2.0 * (
        bool(_KEY.match(line.words))
        and not _TITLE_KEY.match(line.words)
        and not _TITLES.search(words)
    )
    return weight - 2.0 * (sum(one.isdigit() for one in words) * 2 > len(words))


def _among(line: Line, told: Counter[str], following: Line | None, dated: Dated) -> float:
    """What the lines around it say for it."""
    below = following is not None and only_date(following, dated)
    ruled = following is not None and not following.has_words and not following.apart
    return 3.0 * (told[line.words] > 1) + 0.8 * below + 1.5 * ruled + 0.3 * line.apart


def is_titled(line: Line) -> bool:
    """Whether a line has a word in it that chronicles are called by."""
    return _TITLES.search(line.words) is not None


def only_date(line: Line, dated: Dated) -> bool:
    """Whether a line says when, and no more."""
    beside = _beside(line, dated)
    little = len(_CALENDAR.sub("", beside)) <= _MOST_BESIDE
    return bool(dated[line.start]) and little and not _TITLES.search(beside)


def _beside(line: Line, dated: Dated) -> str:
    """A line without its date."""
    found = dated[line.start]
    if found is None:
        return line.words
    return line.words[: found.start - line.start] + line.words[found.end - line.start :]
