"""Days as people type them and as the program says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.day_words import (
    day_from_words,
    day_in_words,
    long_day_in_words,
    short_day_in_words,
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
