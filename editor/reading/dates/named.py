"""Dates with the name of their month: 8 November 2020, November 8, 2020-ci il noyabrın 8-i."""

import re
from collections.abc import Iterator

from editor.reading.dates.names import Month, month_named
from editor.reading.dates.printed import Printed

_BLANK = r"[^\S\n\v\f\x1c-\x1e\x85\u2028\u2029]"
_GAP = rf"(?:{_BLANK}|[\u200b-\u200f]){{1,4}}"
_LETTERS = r"[^\W\d_]"
_ORDINAL = rf"(?:[-‐–]?{_LETTERS}{{1,4}}\b|[º°ª.])?"
_OF = rf"(?:{_GAP}(?:of|de|del|di|da|des)\b)?"
_JOIN = rf"(?:{_BLANK}{{0,3}}[-/.])?(?:{_BLANK}|[\u200b-\u200f]){{0,3}}"
_MONTH = rf"(?P<mo>(?:تشرين|كانون)[^\S\n]{_LETTERS}{{4,6}}|{_LETTERS}{{2,14}})(?!{_LETTERS})"
_TO = (
    r"(?:[-‐–—/]|(?:to|and|until|till|or|through|и|на|по|до|й|і|та|y|et|au|al|a|e|e il|und|bis|"
    r"auf den|auf|zum|para|ve|və|i|na|do|և|და)(?=\W)|و|تا|إلى)"
)
_YEAR = r"(?P<y>1[2-9]\d\d|20\d\d)(?!\d)"
_YEAR_WORD = (
    rf"(?:[-‐–]?(?:ci|cı|cu|cü|ҹи|ҹы|ҹу|ҹү|го))?(?:{_GAP}(?:il\w{{0,3}}|yıl\w{{0,4}}|ил\w{{0,3}}|"
    r"թ\.?|թվական\w{0,3}|წლ\w{0,3}|წელ\w{0,2}|წ\.|год[ау]?|г\.|року|рік|р\.|سنة|عام|سال)(?=\W))?"
)
_DAY_THEN_WORD = re.compile(rf"\d{{1,2}}{_ORDINAL}{_OF}{_JOIN}{_MONTH}")
_DAY_AFTER_WORD = re.compile(
    r"\d\d?(?!\d)(?:"
    + "|".join(
        rf"(?<={_LETTERS}{gap}{digits})"
        for gap in (r"\s", r"\s\s", r"\.\s", r"[-/.]")
        for digits in (r"\d", r"\d\d")
    )
    + ")"
)
_WORD_BEFORE = re.compile(rf"(?<!{_LETTERS}){_MONTH}\.?(?:{_GAP}|[-/])\Z")
_DAY_BEFORE = re.compile(
    rf"(?<!\d)(?<!\d[.,:])(?:{_YEAR}{_YEAR_WORD},?{_GAP})?"
    rf"(?:(?P<first>\d{{1,2}}){_ORDINAL}{_BLANK}?{_TO}{_BLANK}?)?(?P<d>\d{{1,2}})"
    rf"(?P<dot>{_ORDINAL}){_OF}{_JOIN}\Z"
)
_YEAR_BEFORE = re.compile(rf"(?<![\d.,]){_YEAR}{_YEAR_WORD}[,:]?(?:{_GAP}|[-/])\Z")
_DAY_AFTER = re.compile(
    rf"\.?(?:{_GAP}|[-/])(?P<d>\d{{1,2}})(?![\d:%°]|[.,]\d(?!\d\d\d))(?:[-‐–]?{_LETTERS}{{1,3}}\b)?"
    rf"(?:{_BLANK}?{_TO}{_BLANK}?(?P<last>\d{{1,2}})(?!\d|[:.]\d)(?:st|nd|rd|th)?)?"
)
_YEAR_AFTER_MONTH = re.compile(
    rf"(?:\.|[\u064b-\u0655]|\u200cماه)?(?:{_OF},?{_GAP}|{_BLANK}?[-/,.]{_BLANK}?|{_GAP}\()['’]?{_YEAR}"
)
_YEAR_AFTER_DAY = re.compile(
    rf"(?:{_OF}{_BLANK}?,{_BLANK}{{0,3}}|{_OF},?{_GAP}|[-/]){_YEAR}(?!:\d)"
)
_AGAIN = re.compile(rf"{_BLANK}?[/(]{_BLANK}?{_MONTH}\)?")
"""The same month by its other name: تشرين الثاني/نوفمبر."""
_REACH = 48
"""Characters before a month in which its day and year stand."""
_CAPITAL = frozenset(("en", "de"))
"""Languages that never write a month without a capital."""


def named_in(text: str, language: str) -> Iterator[Printed]:
    """Every day printed with the name of its month, digits of the text being 0 to 9."""
    for start, words in sorted(dict(_beside_numbers(text)).items()):
        month = month_named("_".join(words.split()))
        if month is None:
            continue
        found = _around(text, start, _named_again(text, start + len(words), month), month)
        if found and (found.year or _may_lack_a_year(words, month, language)):
            yield found


def _beside_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Words that stand where a month would stand, and where; numbers are the rarer to look for."""
    for match in _DAY_THEN_WORD.finditer(text):
        yield match.start("mo"), match["mo"]
    for number in _DAY_AFTER_WORD.finditer(text):
        if word := _WORD_BEFORE.search(text, max(0, number.start() - 24), number.start()):
            yield word.start("mo"), word["mo"]


def _named_again(text: str, end: int, month: Month) -> int:
    again = _AGAIN.match(text, end)
    other = month_named("_".join(again["mo"].split())) if again else None
    return again.end() if again and other and other.number == month.number else end


def _around(text: str, start: int, end: int, month: Month) -> Printed | None:
    """The day that stands before a month or after it, whichever has a year, else the first."""
    before = _day_first(text, start, end, month)
    after = _month_first(text, start, end, month)
    if before is None or (after and after.year and not before.year):
        return after
    return before


def _day_first(text: str, start: int, end: int, month: Month) -> Printed | None:
    day = _DAY_BEFORE.search(text, max(0, start - _REACH), start)
    if day is None:
        return None
    year = None if day["y"] else _YEAR_AFTER_MONTH.match(text, end)
    until = day["d"] if day["first"] else None
    return _printed(
        (day.start(), year.end() if year else end),
        (day["first"] or day["d"], until, day["y"] or (year["y"] if year else None)), month,
    )  # fmt: skip


def _month_first(text: str, start: int, end: int, month: Month) -> Printed | None:
    day = _DAY_AFTER.match(text, end)
    if day is None:
        return None
    year = _YEAR_AFTER_DAY.match(text, day.end())
    early = None if year else _YEAR_BEFORE.search(text, max(0, start - _REACH), start)
    said = year or early
    return _printed(
        (early.start() if early else start, year.end() if year else day.end()),
        (day["d"], day["last"], said["y"] if said else None), month,
    )  # fmt: skip


def _printed(
    span: tuple[int, int], said: tuple[str, str | None, str | None], month: Month
) -> Printed | None:
    day, last, year = (int(one) if one else None for one in said)
    if not day or day > 31 or (month.solar and not year):
        return None
    if last is not None and not day < last <= 31:
        last = None
    if year and (year < 1600) is not month.solar:
        return None
    return Printed(start=span[0], end=span[1], day=day, month=month.number, year=year, last=last,
                   solar=month.solar)  # fmt: skip


def _may_lack_a_year(words: str, month: Month, language: str) -> bool:
    """Whether a name beside a number means a day though no year is printed (march, may, set)."""
    small = not words[0].isupper()
    if (
        small
        and words[0].lower() != words[0].upper()
        and (month.short or language in _CAPITAL & month.languages or month.languages <= _CAPITAL)
    ):
        return False
    return month.plain or bool(month.languages & {language, "en"})
