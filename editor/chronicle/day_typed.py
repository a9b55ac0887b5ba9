"""A day as people type it. Read strictly: what could be two days, or none, is said, not guessed."""

import re
from datetime import date, timedelta

from editor.chronicle.day_words import MONTHS, WEEKDAYS
from editor.chronicle.errors import DayError

_LEAP_YEAR = 2020  # has every day that any year has

_STEP = re.compile(r"[+\-\u2212]\s*(\d{1,3})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_DAY_ALONE = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)(?:\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?")


def day_from_words(words: str, near: date | None) -> date:
    """The day that was typed.

    Understood: ``8 Nov 2020``, ``Sunday, November 8, 2020``, ``2020-11-08``, ``8.11.2020``,
    ``8/11/2020`` where only one order is possible. Where ``near`` is given also ``8 Nov``,
    ``8.11.`` (its year), ``8`` (its month) and ``+1``, ``-2`` (days from it).

    Raises DayError in a plain sentence.
    """
    text = " ".join(words.replace(",", " ").split()).casefold()
    if not text:
        raise DayError("No day was written.")
    if step := _STEP.fullmatch(text):
        days = int(step[1])
        return _stepped(near, days if text.startswith("+") else -days)
    weekday, rest = _without_weekday(text)
    day = _plain(rest, near)
    if day is None:
        raise DayError(f"“{words.strip()}” is not a day. Write it as 8 Nov 2020 or 2020-11-08.")
    if weekday is not None and day.weekday() != weekday:
        raise DayError(
            f"{_said(day.day, day.month, day.year)} is a {WEEKDAYS[day.weekday()]}, "
            f"not a {WEEKDAYS[weekday]}."
        )
    return day


def _stepped(near: date | None, days: int) -> date:
    if near is None:
        raise DayError("There is no day to count from. Write the whole date.")
    try:
        return near + timedelta(days=days)
    except OverflowError as error:
        raise DayError("That is further than the calendar goes.") from error


def _without_weekday(text: str) -> tuple[int | None, str]:
    first, _, rest = text.partition(" ")
    found = _named(first.removesuffix("."), WEEKDAYS) if rest else None
    return (None, text) if found is None else (found, rest)


def _plain(text: str, near: date | None) -> date | None:
    if found := _ISO.fullmatch(text):
        return _day(found[3], int(found[2]), found[1], near)
    if found := _DOTTED.fullmatch(text):
        return _day(found[1], int(found[2]), found[3], near)
    if found := _SLASHED.fullmatch(text):
        return _slashed(int(found[1]), int(found[2]), found[3])
    if (found := _DAY_ALONE.fullmatch(text)) and near is not None:
        return _day(found[1], near.month, None, near)
    return _with_month_name(text.replace(".", " "), near)


def _with_month_name(text: str, near: date | None) -> date | None:
    text = " ".join(text.split())
    if found := _DAY_FIRST.fullmatch(text):
        day, name, year = found[1], found[2], found[3]
    elif found := _MONTH_FIRST.fullmatch(text):
        day, name, year = found[2], found[1], found[3]
    else:
        return None
    month = _named(name, MONTHS)
    return None if month is None else _day(day, month + 1, year, near)


def _named(name: str, names: tuple[str, ...]) -> int | None:
    """Which of the names this one is or shortens; three letters are enough."""
    if len(name) < 3:
        return None
    return next((at for at, one in enumerate(names) if one.casefold().startswith(name)), None)


def _slashed(first: int, second: int, year: str) -> date:
    if first <= 12 and second <= 12 and first != second:
        one, other = _said(first, second), _said(second, first)
        raise DayError(f"That may be {one} or {other}. Write the month as a word.")
    day, month = (first, second) if second <= 12 else (second, first)
    return _day(str(day), month, year, None)


def _day(day: str, month: int, year: str | None, near: date | None) -> date:
    number = int(day)
    if not 1 <= month <= 12:
        raise DayError(f"There is no month {month}.")
    if not _exists(_LEAP_YEAR, month, number):
        raise DayError(f"{_said(number, month)} does not exist.")
    if year is None and near is None:
        raise DayError("The year is missing. Write the whole date.")
    whole = int(year) if year is not None else (near or date.min).year
    if not _exists(whole, month, number):
        raise DayError(f"{_said(number, month, whole)} does not exist.")
    return date(whole, month, number)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _said(day: int, month: int, year: int | None = None) -> str:
    return f"{day} {MONTHS[month - 1]}" + (f" {year}" if year is not None else "")
