"""What holds of every date, however it is printed, and of numbers that are none."""

from datetime import date, time

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from editor.reading.dates import Dates, Found, dates_in
from editor.reading.dates.clock import moment
from editor.reading.dates.names import LANGUAGES
from editor.reading.dates.solar import YEARS, is_leap, solar_day

days = st.dates(min_value=date(1801, 1, 1), max_value=date(2099, 12, 31))
LOCALES = (*LANGUAGES, "az_Cyrl", "ar_SY", "ar_DZ")
EZAFE = "\N{ARABIC HAMZA ABOVE}"
"""What Persian puts to a month before its year, and nowhere before a day."""
GREGORIAN = "d MMMM y"
"""The pattern of a day in words; Babel's own long format of Persian is in another calendar."""


def only(text: str, language: str) -> Found:
    (found,) = dates_in(text, language)
    return found


@given(days, st.sampled_from(LOCALES), st.sampled_from([GREGORIAN, "MMMM d, y", "d. MMMM y"]))
def test_a_day_in_words_is_read_back_in_every_language(day: date, locale: str, form: str) -> None:
    printed = format_date(day, form, locale=locale).replace(EZAFE, "")
    found = only(f"X: {printed}, x", locale[:2])
    assert (found.day, found.start, found.end) == (day, 3, 3 + len(printed))


@given(days, st.sampled_from(["az", "en", "ru", "uk", "fr", "de", "es", "it", "tr", "pt"]))
def test_the_long_form_of_a_language_is_read_back(day: date, locale: str) -> None:
    assert only(format_date(day, "full", locale=locale), locale).day == day


@given(
    days,
    st.sampled_from(["{0:%Y-%m-%d}", "{0.day} {1} {0.year}", "{1} {0.day}, {0.year}",
                     "{0:%d.%m.%Y}", "{0.day}th of {1} {0.year}", "{0:%Y/%m/%d}",
                     "{1} {0.day} {0.year}"]),
    st.sampled_from(["", "x ", "On ", "(", "«", "\n"]),
)  # fmt: skip
def test_every_day_is_found_as_it_is_printed(day: date, form: str, before: str) -> None:
    printed = form.format(day, f"{day:%B}")
    found = only(f"{before}{printed}, words", "en")
    assert (found.day, found.start, found.end) == (day, len(before), len(before) + len(printed))


@given(days, st.sampled_from(["{0:%d/%m/%Y}", "{0:%m/%d/%Y}"]))
def test_numbers_are_read_in_the_order_that_a_day_in_words_shows(day: date, form: str) -> None:
    numbers = form.format(day)
    assert [one.day for one in dates_in(f"{day:%-d %B %Y}: {numbers}")] == [day, day]


@given(days, st.sampled_from("٠۰"))
def test_digits_of_other_scripts_are_digits(day: date, zero: str) -> None:
    printed = "".join(
        chr(ord(zero) + int(one)) if one.isdigit() else one for one in f"{day:%Y-%m-%d}"
    )
    assert only(printed, "fa").day == day


@given(
    days, st.times(), st.integers(-11, 14), st.sampled_from(["{0} {1}", "{1}, {0}", "{0} | {1}"])
)
def test_a_time_is_read_back_with_its_offset(day: date, at: time, hours: int, form: str) -> None:
    clock = f"{at:%H:%M} (UTC{hours:+03}:00)"
    line = form.format(f"{day:%d %B %Y}", clock)
    found = only(line, "en")
    expected = f"{day}T{at:%H:%M}:00{hours:+03}:00"
    assert moment(line, found.start, found.end, found.day) == expected


@given(st.times(), st.integers(0, 60), st.integers(0, 60), st.integers(1, 999999))
def test_times_scores_prices_and_telephones_are_no_dates(
    at: time, one: int, other: int, number: int
) -> None:
    for text in (
        f"{at:%H:%M}", f"{at:%H:%M:%S}", f"{at:%H.%M}", f"{one}:{other}", f"{one}-{other}",
        f"{number / 100:,.2f} manat", f"$ {number:,}", f"+994 12 {number:06}", f"No. {one}/{other}",
        f"{one}.{number:04} N, {other}.{number:04} E", f"law {number}-{one}", f"{one}/{number}",
        f"{one}.{other}.{one}", f"{one} km", f"{one} march", f"room {one}",
    ):  # fmt: skip
        dates = Dates(text)
        assert (dates.full, dates.lacking, dates.impossible) == ([], [], []), text


@given(st.integers(YEARS.start, YEARS.stop - 2), st.integers(1, 12), st.integers(1, 31))
def test_days_of_irans_calendar_follow_each_other(year: int, month: int, day: int) -> None:
    if day > (31 if month < 7 else 30 if month < 12 or is_leap(year) else 29):
        with pytest.raises(ValueError, match="no day"):
            solar_day(year, month, day)
        return
    first = solar_day(year, 1, 1)
    passed = (month - 1) * 31 - max(0, month - 7) + day - 1
    assert (solar_day(year, month, day) - first).days == passed
    assert first.month == 3
    assert (solar_day(year + 1, 1, 1) - first).days == (366 if is_leap(year) else 365)
