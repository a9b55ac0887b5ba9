"""The solar calendar of Iran: its days as days of ours, by the 33-year cycle."""

from datetime import date, timedelta

YEARS = range(1206, 1498)
"""Years in which the cycle of 8 leap years in 33 names the same days as the sky."""
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_FIRST = date(1827, 3, 22)
"""1 Farvardin 1206."""


def is_leap(year: int) -> bool:
    """Whether the last month has thirty days."""
    return year % 33 in _LEAP


def solar_day(year: int, month: int, day: int) -> date:
    """A day of that calendar. Raises ValueError where it has none such."""
    long = month <= 6 or (month == 12 and is_leap(year))
    longest = 31 if month <= 6 else 30 if month < 12 or long else 29
    if year not in YEARS or not 1 <= month <= 12 or not 1 <= day <= longest:
        raise ValueError(f"no day: {year}-{month}-{day}")
    years = sum(366 if is_leap(one) else 365 for one in range(YEARS.start, year))
    months = (month - 1) * 31 - max(0, month - 7)
    return _FIRST + timedelta(days=years + months + day - 1)
