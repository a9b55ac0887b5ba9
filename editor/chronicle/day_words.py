"""Days and spans of days as the program says them. English, as the program's own words are."""

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_in_words(day: date) -> str:
    """As in ``8 Nov 2020``."""
    return f"{short_day_in_words(day)} {day.year}"


def short_day_in_words(day: date) -> str:
    """As in ``8 Nov``, where the year is plain."""
    return f"{day.day} {short_month_in_words(day)}"


def short_month_in_words(day: date) -> str:
    """As in ``Nov``."""
    return MONTHS[day.month - 1][:3]


def long_day_in_words(day: date, *, year: bool = True) -> str:
    """As in ``Sunday 8 November 2020``; without the year where it is plain."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if year else words


def weekday_in_words(day: date, *, year: bool = False) -> str:
    """As in ``Sun 8 Nov``, or ``Sun 8 Nov 2020``."""
    words = day_in_words(day) if year else short_day_in_words(day)
    return f"{WEEKDAYS[day.weekday()][:3]} {words}"


def span_in_words(first: date, last: date, *, year: bool = True) -> str:
    """As in ``27 September to 10 November 2020``; years are always named where they differ."""
    if first == last:
        return long_day_in_words(first, year=year)
    begin = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        begin += f" {MONTHS[first.month - 1]}"
    end = f"{last.day} {MONTHS[last.month - 1]}"
    if first.year != last.year:
        return f"{begin} {first.year} to {end} {last.year}"
    return f"{begin} to {end} {last.year}" if year else f"{begin} to {end}"


def short_span_in_words(first: date, last: date) -> str:
    """As in ``8 Nov`` or ``3–9 Nov``, where the year is plain."""
    if first == last:
        return short_day_in_words(first)
    same = (first.year, first.month) == (last.year, last.month)
    return f"{first.day if same else short_day_in_words(first)}–{short_day_in_words(last)}"
