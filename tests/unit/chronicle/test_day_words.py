"""Days as people type them and as the program says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import (
    day_in_words,
    long_day_in_words,
    short_day_in_words,
    short_span_in_words,
    span_in_words,
    weekday_in_words,
)
from editor.chronicle.errors import DayError

NEAR = date(2020, 11, 8)


@pytest.mark.parametrize(
    "words",
    [
        "8 Nov 2020",
        "8 november 2020",
        " 08  Nov.  2020 ",
        "2020-11-08",
        "2020-11-8",
        "8.11.2020",
        "08. 11. 2020",
        "November 8, 2020",
        "Nov 8th 2020",
        "Sunday 8 November 2020",
        "Sun, 8 Nov 2020",
        "8 Nov",
        "8.11.",
        "8",
        "8th",
        "+0",
    ],
)
def test_every_way_of_writing_a_day_is_read(words):
    assert day_from_words(words, NEAR) == NEAR


@pytest.mark.parametrize(
    ("words", "days"), [("+1", 1), ("-1", -1), ("\u22122", -2), ("+ 30", 30), ("-10", -10)]
)
def test_signed_number_counts_from_the_day_it_stands_at(words, days):
    assert day_from_words(words, NEAR) == NEAR + timedelta(days=days)


def test_slashes_are_read_where_only_one_order_is_possible():
    assert day_from_words("11/30/2020", None) == date(2020, 11, 30)
    assert day_from_words("30/11/2020", None) == date(2020, 11, 30)
    assert day_from_words("11/11/2020", None) == date(2020, 11, 11)


@pytest.mark.parametrize(
    ("words", "near", "sentence"),
    [
        ("31 November", NEAR, "31 November does not exist."),
        ("31 Nov 2020", None, "31 November does not exist."),
        ("29 Feb 2021", None, "29 February 2021 does not exist."),
        ("2020-13-01", NEAR, "There is no month 13."),
        ("8/11/2020", NEAR, "That may be 8 November or 11 August. Write the month as a word."),
        ("Monday 8 Nov 2020", NEAR, "8 November 2020 is a Sunday, not a Monday."),
        ("8 Nov", None, "The year is missing. Write the whole date."),
        ("+1", None, "There is no day to count from. Write the whole date."),
        ("", NEAR, "No day was written."),
        (
            "no such day",
            NEAR,
            "“no such day” is not a day. Write it as 8 Nov 2020 or 2020-11-08.",
        ),
        ("8", None, "“8” is not a day. Write it as 8 Nov 2020 or 2020-11-08."),
        ("+1", date.max, "That is further than the calendar goes."),
    ],
)
def test_what_is_no_day_is_said_in_plain_words(words, near, sentence):
    with pytest.raises(DayError) as refused:
        day_from_words(words, near)
    assert str(refused.value) == sentence


def test_a_leap_day_is_read_in_a_leap_year():
    assert day_from_words("29.2.2020", None) == date(2020, 2, 29)


def test_a_day_is_said_short_and_long():
    assert day_in_words(NEAR) == "8 Nov 2020"
    assert short_day_in_words(NEAR) == "8 Nov"
    assert long_day_in_words(NEAR) == "Sunday 8 November 2020"
    assert long_day_in_words(NEAR, year=False) == "Sunday 8 November"
    assert weekday_in_words(NEAR) == "Sun 8 Nov"
    assert weekday_in_words(NEAR, year=True) == "Sun 8 Nov 2020"


@pytest.mark.parametrize(
    ("first", "last", "words", "short"),
    [
        (date(2020, 11, 8), date(2020, 11, 8), "Sunday 8 November", "8 Nov"),
        (date(2020, 11, 3), date(2020, 11, 9), "3 to 9 November", "3–9 Nov"),
        (date(2020, 10, 28), date(2020, 11, 3), "28 October to 3 November", "28 Oct–3 Nov"),
        (
            date(2020, 12, 28),
            date(2021, 1, 3),
            "28 December 2020 to 3 January 2021",
            "28 Dec–3 Jan",
        ),
    ],
)
def test_a_span_is_said_as_short_as_it_is_plain(first, last, words, short):
    assert span_in_words(first, last, year=False) == words
    assert short_span_in_words(first, last) == short


def test_a_span_names_its_year_where_it_is_asked_for():
    first = date(2020, 9, 27)
    assert span_in_words(first, date(2020, 11, 10)) == "27 September to 10 November 2020"
    assert span_in_words(first, first) == "Sunday 27 September 2020"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_the_program_says_it_reads_back(day):
    assert day_from_words(day_in_words(day), None) == day
    assert day_from_words(long_day_in_words(day), None) == day


@given(st.text(max_size=20))
def test_any_words_are_a_day_or_refused(words):
    try:
        found = day_from_words(words, NEAR)
    except DayError:
        return
    assert isinstance(found, date)
