"""Days that are counted: the 43rd day of the war, day 900, 43-й день, day 313 of 2020."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from editor.reading.dates.named import named_in

_N = r"(?P<n>\d{1,4})"
_AFTER_NUMBER = (
    r"(?:-?(?:st|nd|rd|th)(?:\sand\s\w+)?\s+day\b"
    r"|-?(?:й|го|ый|ой|ий|ого|тя|та|ша|га|ма)\s+(?:день|дня|дні|доба|доби|сутки|суток)\b"
    r"|-?(?:ci|cı|cu|cü|ҹи|ҹы|ҹу|ҹү)\s+(?:gün|ҝүн)\w{0,5}"
    r"|(?:\.|['’]?(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü))\s+gün\w{0,4}"
    r"|(?:er|re|e|ème|eme|è)\s+jour\b|\.\s?(?:Kriegst|T)ag(?:es|s|e)?\b"
    r"|\.?[ºª°]\s+(?:día|dia|giorno)\b|\.?\s+(?:dzień|dnia)\s+(?:wojny|operacji|konfliktu)"
    r"|-?րդ\s+օր\w{0,3}|-ე\s+დღ\w{0,3})"
)
_BEFORE_NUMBER = (
    r"\b(?:day|kriegstag|tag|jour|giorno|día|dia|dzień|день|доба|gün)\s+(?:no\.?\s?|n[º°]\s?|№\s?|#)?"
    r"|მე-|روز\s|اليوم\s(?:ال[ـ]{0,2}\s?)?"
)
_COUNTED = re.compile(
    rf"(?<![\d.,:/-]){_N}{_AFTER_NUMBER}|(?:{_BEFORE_NUMBER})(?P<n2>\d{{1,4}})(?![\d.,:/]\d|\d|\s?%)",
    re.IGNORECASE,
)
_OF_YEAR = re.compile(r"(?P<n>\d{1,3})\s+of\s+(?P<y>(?:1[6-9]|20)\d\d)(?!\d)")
_DAY = re.compile(r"(?<!\w)day\s\Z", re.IGNORECASE)
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
          "seventeenth", "eighteenth", "nineteenth")  # fmt: skip
_IN_WORDS = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:y[- ](?P<unit>{'|'.join(_ONES)})|ieth)"
    rf"|(?P<one>{'|'.join((*_ONES, *_TEENS))}))\s+day\s+of\s+the\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """``text[start:end]`` counts a day; the first has the number 1."""

    start: int
    end: int
    number: int

    def from_first(self, first: date) -> date | None:
        """The day it means in a series with this first day; None past the calendar's end."""
        try:
            return first + timedelta(days=self.number - 1)
        except OverflowError:
            return None


def counted_in(text: str, language: str) -> Iterator[Counted]:
    """Days that are counted from the first of a series, digits of the text being 0 to 9."""
    for match in _COUNTED.finditer(text):
        number = int(match["n"] or match["n2"])
        of_month = match["n2"] and any(
            named_in(text[match.start("n2") : match.end() + 24], language)
        )
        if (
            number
            and not of_month
            and not (match["n2"] and _OF_YEAR.match(text, match.start("n2")))
        ):
            yield Counted(match.start(), match.end(), number)
    for match in _IN_WORDS.finditer(text):
        yield Counted(match.start(), match.end(), _number(match))


def _number(match: re.Match[str]) -> int:
    if match["one"]:
        return (*_ONES, *_TEENS).index(match["one"].lower()) + 1
    tens = (_TENS.index(match["tens"].lower()) + 2) * 10
    return tens + (_ONES.index(match["unit"].lower()) + 1 if match["unit"] else 0)


def of_year_in(text: str) -> Iterator[tuple[int, int, date]]:
    """Days that are counted from the first of January, and where they stand."""
    for match in _OF_YEAR.finditer(text):
        said = _DAY.search(text, max(0, match.start() - 5), match.start())
        day = Counted(0, 0, int(match["n"])).from_first(date(int(match["y"]), 1, 1))
        if said and day and int(match["n"]) and day.year == int(match["y"]):
            yield said.start(), match.end(), day
