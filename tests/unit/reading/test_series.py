"""The first day of a series, from articles that print both a day and its number."""

from datetime import date, timedelta

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.draft import ReadingSettings
from editor.reading import read
from editor.reading.dates.ordinal import counted_in
from editor.reading.dating.series import first_day_told

FIRST = date(2021, 3, 1)
LIST = "\n\n- The mayor met a delegation.\n\n- Two bridges were closed.\n"


def told(number: int, off: int = 0) -> tuple[date, str]:
    day = FIRST + timedelta(days=number - 1 + off)
    return day, f"Harbour diary\n\nChronicle of the {number}th day of the sweep:{LIST}"


def test_articles_that_agree_tell_the_first_day() -> None:
    assert first_day_told([told(5), told(6), told(9)]) == FIRST


def test_one_that_counts_wrongly_does_not_hide_it() -> None:
    assert first_day_told([told(5), told(6), told(9), told(10, off=1)]) == FIRST


def test_too_few_or_too_many_that_differ_tell_nothing() -> None:
    assert first_day_told([]) is None
    assert first_day_told([told(5), told(6)]) is None
    assert first_day_told([told(5), told(6), told(7), told(8, 1), told(9, 1)]) is None
    assert first_day_told([(FIRST, "Harbour diary: a calm day")] * 5) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Chronicle of the 43rd day of the war", 43),
        ("the 28-th day", 28),
        ("key events, day 900", 900),
        ("the fourteenth day of the war", 14),
        ("the forty-third day of the war", 43),
        ("the twentieth day of the war", 20),
        ("Хроника 43-го дня войны", 43),
        ("43-й день войны", 43),
        ("День 43", 43),
        ("43-тя доба", 43),
        ("müharibənin 43-cü gününün xronikası", 43),
        ("мүһарибәнин 43-ҹү ҝүнү", 43),
        ("savaşın 43. günü", 43),
        ("43e jour de la guerre", 43),
        ("43. Tag des Krieges", 43),
        ("día 43 de la guerra", 43),
        ("43º dia da guerra", 43),
        ("giorno 43 della guerra", 43),
        ("43. dzień wojny", 43),
        ("պատերազմի 43-րդ օրը", 43),
        ("ომის 43-ე დღე", 43),
        ("روز 43 جنگ", 43),
        ("اليوم الـ43 للحرب", 43),
    ],
)
def test_a_day_is_counted_in_every_language(words: str, number: int) -> None:
    assert [one.number for one in counted_in(words, "")] == [number]


@pytest.mark.parametrize(
    "words",
    ["the 44-day war", "44 days", "in 43 days", "day 313 of 2020", "el día 8 de noviembre",
     "dia 8 de novembro", "il giorno 8 novembre", "44 дня", "за 44 дні", "Sunday 43"],
)  # fmt: skip
def test_what_counts_no_day(words: str) -> None:
    assert list(counted_in(words, "es")) == []


def test_a_known_first_day_gives_the_day_and_checks_it() -> None:
    settings = ReadingSettings(first_day=FIRST)
    draft = read(f"The harbour, day 12{LIST}", settings=settings)
    assert (draft.day, draft.day_basis) == (date(2021, 3, 12), Basis.ORDINAL)
    (found,) = draft.dates
    assert found.why == "the day is counted; from the first day of the series, 2021-03-01"
    other = read(f"Harbour diary: 13 March 2021\n\nThe 12th day:{LIST}", settings=settings)
    assert other.day == date(2021, 3, 13)
    (remark,) = other.remarks
    assert remark == (
        "“12th day”, counted from the first day of the series, 2021-03-01, is 2021-03-12, "
        "not 2021-03-13."
    )
    assert read(f"The harbour, day 12{LIST}").day is None
