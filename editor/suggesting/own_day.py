"""The day of an item, where its words name another than its article's."""

import re
from datetime import date, timedelta

from editor.chronicle.day_words import MONTHS, day_in_words

_FAR = 7
"""Days before the article's. What lies further back is background, not an item's day."""
_MONTHS = tuple(one.lower() for one in MONTHS)
_MONTH = "|".join(_MONTHS)
_NAMED = re.compile(
    rf"(?P<before>\b\w+ )?\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,? (?P<year>\d{{4}}))?"
)
_NOT_A_DAY = frozenset(
    ("since", "until", "till", "from", "to", "through", "between", "and", "of", "by")
)
"""Words before a date that say where a span begins or ends."""
_DAY_BEFORE = re.compile(r"\b(?:the day before|the previous day|yesterday|a day earlier)\b")


def own_day(small: str, of: date | None) -> tuple[date | None, str]:
    """The day that words (in small letters) name, and why; None and ``""`` where it is ``of``.

    ``of`` is the day of the article.
    """
    if of is None:
        return None, ""
    first = re.split(r"[.;]\s", small, maxsplit=1)[0]
    for found in _NAMED.finditer(first):
        named = _day(found, of)
        if named == of:
            return None, ""
        if named and 0 < (of - named).days <= _FAR:
            return named, f"The words name {day_in_words(named)}."
    if _DAY_BEFORE.search(first[:40]):
        return of - timedelta(days=1), "The words speak of the day before."
    return None, ""


def _day(found: re.Match[str], of: date) -> date | None:
    if (found["before"] or "").strip() in _NOT_A_DAY:
        return None
    month = _MONTHS.index(found["month"] or found["month2"]) + 1
    year = int(found["year"]) if found["year"] else of.year - (month > of.month + 6)
    try:
        return date(year, month, int(found["day"] or found["day2"]))
    except ValueError:
        return None
