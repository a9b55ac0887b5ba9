"""Month and weekday names of the languages chronicles are written in.

English is at hand; the others are taken from the locale data of Babel when a text asks for them.
"""

import re
from functools import cache

LANGUAGES = ("az", "az_Cyrl", "ru", "tr", "uk", "hy", "ka", "fr", "de", "es", "pt", "it", "pl",
             "fa", "ar")  # fmt: skip
_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december")  # fmt: skip

ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@cache
def english() -> dict[str, int]:
    """English months, in full and in the three letters they are shortened to."""
    names = {name: number for number, name in enumerate(_ENGLISH, 1)}
    return names | {name[:3]: number for name, number in names.items()} | {"sept": 9}


@cache
def months(language: str) -> dict[str, int]:
    """The months of a language in every form it has, lower case."""
    if language == "en":
        return english()
    from babel.dates import get_month_names

    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, context, language).items():
                found[name.lower().strip(".")] = number
    return found


@cache
def weekdays(language: str) -> dict[str, int]:
    """The weekdays of a language in full, lower case; Monday is 0."""
    if language == "en":
        return {name.lower(): number for number, name in enumerate(ENGLISH_WEEKDAYS)}
    from babel.dates import get_day_names

    return {name.lower(): day for day, name in get_day_names("wide", locale=language).items()}


@cache
def pattern(language: str) -> str:
    """A regular expression for any month of a language, longest first."""
    names = sorted(months(language), key=len, reverse=True)
    return "|".join(re.escape(name) for name in names if not name.isdigit())
