"""Dates as they are printed."""

from datetime import date

import pytest

from editor.reading.dates import Dates, dates_in
from editor.reading.dates.clock import moment

DAY = date(2020, 11, 8)


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("November 8, 2020", "en"),
        ("Nov. 8, 2020", "en"),
        ("8 November 2020", "en"),
        ("8th of November, 2020", "en"),
        ("NOV 8 2020", "en"),
        ("2020 November 8", "en"),
        ("8-Nov-2020", "en"),
        ("2020-11-08", "en"),
        ("08.11.2020", "en"),
        ("8/11/2020", "en"),
        ("11/08/2020", "en"),
        ("8 ноября 2020", "ru"),
        ("8-го ноября 2020", "ru"),
        ("8 листопада 2020", "uk"),
        ("8 noyabr 2020", "az"),
        ("2020-ci il 8 noyabr", "az"),
        ("2020-ci il noyabrın 8-i", "az"),
        ("8 нојабр 2020", "az"),
        ("8 Kasım 2020", "tr"),
        ("8 KASIM 2020", "tr"),
        ("2020 թ. նոյեմբերի 8", "hy"),
        ("8 նոյեմբերի, 2020", "hy"),
        ("2020 წლის 8 ნოემბერს", "ka"),
        ("8 novembre 2020", "fr"),
        ("8. November 2020", "de"),
        ("8 de noviembre de 2020", "es"),
        ("8 de novembro de 2020", "pt"),
        ("8 novembre 2020", "it"),
        ("8 listopada 2020", "pl"),
        ("۸ نوامبر ۲۰۲۰", "fa"),
        ("۱۸ آبان ۱۳۹۹", "fa"),
        ("۱۳۹۹/۰۸/۱۸", "fa"),
        ("٨ نوفمبر ٢٠٢٠", "ar"),
        ("8 تشرين الثاني/نوفمبر 2020", "ar"),
        ("day 313 of 2020", "en"),
    ],
)
def test_a_day_in_many_prints(printed: str, language: str) -> None:
    before = "Read on November 8, 2020 and then " if printed == "11/08/2020" else "X "
    found = dates_in(f"{before}{printed} x", language, offset=100)[-1]
    assert found.day == DAY
    begin = 100 + len(before)
    assert (found.start, found.end) == (begin, begin + len(printed))


@pytest.mark.parametrize(
    "words",
    [
        "8 November", "2020", "version 1.2.2020.4", "12345-11-08", "8-20", "14:05:20",
        "3:2 and 11:8", "+994 12 493 20 20", "8-800-11-08-2020", "40.4093, 49.8671", "No. 11/2020",
        "law 8-11/2020-3", "1,200.50", "12.5 km, 8.11.20.20", "in May 2020",
        "On November 8, 1500 people came",
    ],
)  # fmt: skip
def test_what_is_no_full_date(words: str) -> None:
    assert dates_in(words) == []


@pytest.mark.parametrize(
    "words",
    ["5 may have come", "they march 3 abreast", "2 sets", "price 8.11 November", "2 out of 3"],
)
def test_small_words_beside_numbers_are_no_days(words: str) -> None:
    dates = Dates(words)
    assert (dates.full, dates.lacking) == ([], [])


@pytest.mark.parametrize("printed", ["November 31, 2020", "30 February 2021", "2021-13-01"])
def test_a_day_that_no_calendar_has_is_told_apart(printed: str) -> None:
    dates = Dates(f"On {printed} it rained.")
    assert dates.full == []
    (one,) = dates.impossible
    assert dates.text[one.start : one.end] == printed


def test_two_dates_in_one_line() -> None:
    found = dates_in("From 27 September 2020 to November 8, 2020.")
    assert [one.day for one in found] == [date(2020, 9, 27), DAY]


@pytest.mark.parametrize(
    ("printed", "language"),
    [
        ("night of 4-5 October 2020", "en"),
        ("October 4–5, 2020", "en"),
        ("в ночь с 4 на 5 октября 2020", "ru"),
        ("la nuit du 4 au 5 octobre 2020", "fr"),
        ("Nacht vom 4. auf den 5. Oktober 2020", "de"),
        ("la noche del 4 al 5 de octubre de 2020", "es"),
        ("w nocy z 4 na 5 października 2020", "pl"),
    ],
)
def test_a_range_has_its_first_day_and_its_last(printed: str, language: str) -> None:
    (found,) = dates_in(printed, language)
    assert (found.day, found.until) == (date(2020, 10, 4), date(2020, 10, 5))


@pytest.mark.parametrize(
    ("text", "day", "why"),
    [
        ("1/2/2020", date(2020, 2, 1), "in most languages"),
        ("1/2/2020, as on 1/30/2020", date(2020, 1, 2), "“1/30/2020”"),
        ("1/2/2020, as on 30/1/2020", date(2020, 2, 1), "“30/1/2020”"),
        ("1/2/2020, told on 3 January 2020", date(2020, 1, 2), "“3 January 2020”"),
        ("1/2/2020, told on June 3, 2020", date(2020, 1, 2), "“June 3, 2020”"),
    ],
)
def test_which_of_two_numbers_is_the_day_and_why(text: str, day: date, why: str) -> None:
    found = dates_in(text)[0]
    assert found.day == day
    assert why in found.why


def test_both_orders_in_one_text_are_noticed() -> None:
    order = Dates("30/1/2020 and 1/30/2020").order
    assert order.mixed is not None
    assert [one.order for one in order.mixed] == ["day", "month"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("8 November 2022 10:23 (UTC+04:00)", "2022-11-08T10:23:00+04:00"),
        ("8 November 2022 10:23 (UTC +04:00)", "2022-11-08T10:23:00+04:00"),
        ("8 November 2022 10:23 UTC", "2022-11-08T10:23:00+00:00"),
        ("8 November 2022, 10.23", "2022-11-08T10:23:00"),
        ("8 November 2022 at 2:05 p.m.", "2022-11-08T14:05:00"),
        ("12:05 am, 8 November 2022", "2022-11-08T00:05:00"),
        ("8 November 2022 10:23 (GMT-5)", "2022-11-08T10:23:00-05:00"),
        ("1023 AM CST TUE NOV 8 2022", "2022-11-08T10:23:00-06:00"),
        ("10:23 / 08.11.2022", "2022-11-08T10:23:00"),
        ("2022-11-08T10:23:44+04:00", "2022-11-08T10:23:00+04:00"),
        ("2022-11-08T10:23:44Z", "2022-11-08T10:23:00+00:00"),
        ("Updated 3:15 PM ET, Tue November 8, 2022", "2022-11-08T15:15:00"),
        ("8 novembre 2022 à 14h05", "2022-11-08T14:05:00"),
        ("8 ноября 2022 года, 14:05 мск", "2022-11-08T14:05:00+03:00"),
        ("8. November 2022, 14:05 Uhr", "2022-11-08T14:05:00"),
        ("8 Kasım 2022 Salı, 14.05", "2022-11-08T14:05:00"),
        ("8 November 2022", "2022-11-08"),
        ("8 November 2022, 12 boats", "2022-11-08"),
    ],
)
def test_a_moment_is_as_exact_as_it_is_printed(line: str, expected: str) -> None:
    (found,) = dates_in(line)
    assert moment(line, found.start, found.end, found.day) == expected


def test_a_day_without_a_year_takes_the_year_that_is_nearest() -> None:
    dates = Dates("Diary of 29 December")
    (one,) = dates.lacking
    found = dates.in_nearest_year(one, date(2021, 1, 4), "the text is of then")
    assert found is not None
    assert (found.day, found.start, found.end) == (date(2020, 12, 29), 9, 20)
    assert found.why == "its year is 2020: the text is of then"


def test_a_weekday_decides_between_the_years_around() -> None:
    dates = Dates("Sunday, 8 November")
    found = dates.in_nearest_year(dates.lacking[0], date(2021, 11, 9), "")
    assert found is not None
    assert found.day == DAY


def test_a_day_that_no_year_around_has_is_none() -> None:
    dates = Dates("Diary of 29 February")
    assert dates.in_nearest_year(dates.lacking[0], date(2022, 3, 1), "") is None
