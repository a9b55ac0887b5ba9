"""Dates as they are printed."""

from datetime import date

import pytest

from editor.reading.dates import dates_in, impossible_in, moment, without_year


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("November 8, 2020", "en"),
        ("Nov. 8, 2020", "en"),
        ("8 November 2020", "en"),
        ("8th of November, 2020", "en"),
        ("2020-11-08", "en"),
        ("08.11.2020", "en"),
        ("8/11/2020", "en"),
        ("8 ноября 2020", "ru"),
        ("8 листопада 2020", "uk"),
        ("8 noyabr 2020", "az"),
        ("2020-ci il 8 noyabr", "az"),
        ("8 Kasım 2020", "tr"),
        ("8 novembre 2020", "fr"),
        ("8. November 2020", "de"),
        ("8 de noviembre de 2020", "es"),
        ("٨ نوفمبر ٢٠٢٠", "ar"),
    ],
)
def test_a_day_in_many_prints(printed: str, language: str) -> None:
    (found,) = dates_in(f"X {printed} x", language, offset=100)
    assert found.day == date(2020, 11, 8)
    assert (found.start, found.end) == (102, 102 + len(printed))


@pytest.mark.parametrize(
    "words", ["8 November", "2020", "version 1.2.2020.4", "12345-11-08", "8-20"]
)
def test_what_is_no_full_date(words: str) -> None:
    assert dates_in(words) == []


@pytest.mark.parametrize("printed", ["November 31, 2020", "30 February 2021", "2021-13-01"])
def test_a_day_that_no_calendar_has_is_told_apart(printed: str) -> None:
    assert dates_in(f"On {printed} it rained.") == []
    assert impossible_in(f"On {printed} it rained.") == [printed]


def test_two_dates_in_one_line() -> None:
    found = dates_in("From 27 September 2020 to November 8, 2020.")
    assert [one.day for one in found] == [date(2020, 9, 27), date(2020, 11, 8)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("8 November 2022 10:23 (UTC+04:00)", "2022-11-08T10:23:00+04:00"),
        ("8 November 2022 10:23 UTC", "2022-11-08T10:23:00+00:00"),
        ("8 November 2022, 10.23", "2022-11-08T10:23:00"),
        ("8 November 2022 at 2:05 p.m.", "2022-11-08T14:05:00"),
        ("12:05 am, 8 November 2022", "2022-11-08T00:05:00"),
        ("8 November 2022 10:23 (GMT-5)", "2022-11-08T10:23:00-05:00"),
        ("8 November 2022", "2022-11-08"),
    ],
)
def test_a_moment_is_as_exact_as_it_is_printed(line: str, expected: str) -> None:
    (found,) = dates_in(line)
    assert moment(line, found, 0) == expected


def test_a_day_without_a_year_takes_the_year_that_is_known() -> None:
    found = without_year("Diary of 29 September", "en", 2020, offset=10)
    assert found is not None
    assert (found.day, found.start, found.end) == (date(2020, 9, 29), 19, 31)
    assert without_year("Diary of 29 February", "en", 2021) is None
    assert without_year("Diary", "en", 2021) is None
