"""Dates as they are printed: where they stand, which day they mean, at what time."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache

from editor.reading.months import LANGUAGES, months, pattern

_YEAR = r"(?P<y>(?:1[89]|20)\d\d)"
_DAY = r"(?P<d>[0-3]?\d)"
_ORDINAL = r"(?:st|nd|rd|th|º|er|\.|-[a-zа-я]{1,3})?"
_OF = r"(?:\s+(?:of|de|del|di|da))?"
_YEAR_WORD = r"(?:-\w{1,3})?,?\s{1,3}(?:\w{1,12}\s{1,3})?"
"""What stands between a year and a day after it, as in ``2020-ci il 8``."""
_TIME = re.compile(
    r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?m\.?)?"
    r"(?:\s*\(?\s*(?:(?P<zone>UTC|GMT|Z)\s*)?(?P<sign>[+\-−])?(?P<oh>\d{1,2})?(?::?(?P<om>\d{2}))?\s*\)?)?",
    re.IGNORECASE,
)
_NUMERIC = (
    re.compile(rf"(?<!\d){_YEAR}[-/.](?P<mo>[01]?\d)[-/.]{_DAY}(?!\.?\d)"),
    re.compile(rf"(?<![\d.]){_DAY}[./-](?P<mo>[01]?\d)[./-]{_YEAR}(?!\.?\d)"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A printed date: ``text[start:end]`` and the day it means."""

    start: int
    end: int
    day: date


@cache
def _named(language: str) -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<mo>{pattern(language)})\.?"
    return (
        re.compile(rf"(?<!\d){_DAY}{_ORDINAL}{_OF}\s+{month}{_OF},?\s+{_YEAR}", re.IGNORECASE),
        re.compile(rf"(?<!\w){month}\s+{_DAY}{_ORDINAL},?\s+{_YEAR}", re.IGNORECASE),
        re.compile(rf"{_YEAR}{_YEAR_WORD}{_DAY}\s+{month}", re.IGNORECASE),
    )


def dates_in(text: str, language: str = "en", offset: int = 0) -> list[Found]:
    """The full dates printed in a text of this language, in order; spans from ``offset``."""
    return [
        Found(match.start() + offset, match.end() + offset, day)
        for match in _printed(text, language)
        if (day := _day(match, language))
    ]


def impossible_in(text: str, language: str = "en") -> list[str]:
    """What is printed like a full date but stands in no calendar (November 31, 2020)."""
    return [
        text[match.start() : match.end()]
        for match in _printed(text, language)
        if _day(match, language) is None
    ]


def _printed(text: str, language: str) -> list[re.Match[str]]:
    """What is printed like a full date, in order; where two overlap, the earlier and longer."""
    plain = _western(text)
    found = [match for one in (*_named(language), *_NUMERIC) for match in one.finditer(plain)]
    kept: list[re.Match[str]] = []
    for one in sorted(found, key=lambda each: (each.start(), -each.end())):
        if not kept or one.start() >= kept[-1].end():
            kept.append(one)
    return kept


def _day(match: re.Match[str], language: str) -> date | None:
    return _of(int(match["y"]), match, language)


def _of(year: int, match: re.Match[str], language: str) -> date | None:
    printed = match["mo"].lower().strip(".")
    month = int(printed) if printed.isdigit() else months(language).get(printed, 0)
    try:
        return date(year, month, int(match["d"]))
    except ValueError:
        return None


def _western(text: str) -> str:
    """The text with every digit as 0 to 9, of the same length."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.digit(one)) if not one.isascii() and one.isdecimal() else one
        for one in text
    )


def without_year(text: str, language: str, year: int, offset: int = 0) -> Found | None:
    """A day and month printed without a year, in a year that is known from elsewhere."""
    month = rf"(?P<mo>{pattern(language)})\.?"
    for one in (
        rf"(?<!\d){_DAY}{_ORDINAL}{_OF}\s+{month}(?!\w)",
        rf"(?<!\w){month}\s+{_DAY}(?!\d)",
    ):
        match = re.search(one, _western(text), re.IGNORECASE)
        if match and (day := _of(year, match, language)):
            return Found(match.start() + offset, match.end() + offset, day)
    return None


def moment(line: str, found: Found, line_start: int) -> str:
    """A date with the time printed in its line, as exact as printed (ISO 8601)."""
    rest = line[found.end - line_start :]
    match = _TIME.search(rest) or _TIME.search(line[: found.start - line_start])
    if not match:
        return found.day.isoformat()
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    return f"{found.day.isoformat()}T{hour:02}:{match['m']}:00{_offset(match)}"


def _offset(match: re.Match[str]) -> str:
    if not match["sign"] or not match["oh"]:
        return "+00:00" if match["zone"] else ""
    sign = "-" if match["sign"] in "-−" else "+"
    return f"{sign}{int(match['oh']):02}:{match['om'] or '00'}"


def language_with_dates(text: str, guess: str) -> str:
    """The language whose months the text prints, the guessed one first."""
    for language in dict.fromkeys((guess, "en")):
        if dates_in(text, language):
            return language
    if text.isascii():
        return guess
    return next((one for one in LANGUAGES if dates_in(text, one)), guess)
