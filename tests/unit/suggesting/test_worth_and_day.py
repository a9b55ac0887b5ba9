"""Whether an item counts, and on which day."""

from datetime import date

import pytest

from editor.chronicle.passage import Reason
from editor.suggesting.own_day import own_day
from editor.suggesting.worth import worth_of
from tests.unit.suggesting.conftest import category

OF = date(2021, 3, 14)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the bridge was opened on 12 march.", date(2021, 3, 12)),
        ("on march 12, 2021, the bridge was opened.", date(2021, 3, 12)),
        ("the previous day the bridge was opened.", date(2021, 3, 13)),
        ("on march 14 the bridge was opened.", None),
        ("two boats were lost since 12 march.", None),
        ("between 10 and 12 march two boats were lost.", None),
        ("the bridge of 12 may 1998 was closed.", None),
        ("the bridge opens on 16 march.", None),
        ("the bridge was opened on 31 february.", None),
        ("the bridge was opened.", None),
    ],
)
def test_the_day_that_the_words_name(words: str, day: date | None) -> None:
    found, why = own_day(words, OF)
    assert found == day
    assert bool(why) == (day is not None)


def test_an_undated_article_gives_no_day() -> None:
    assert own_day("on 12 march the bridge was opened.", None) == (None, "")


def test_a_december_day_in_a_january_article_is_of_the_year_before() -> None:
    assert own_day("on 30 december it snowed.", date(2021, 1, 2))[0] == date(2020, 12, 30)


@pytest.mark.parametrize(
    ("code", "words", "reason"),
    [
        ("DIP.MEET", "the ministers were due to meet in geneva.", Reason.PLANNED),
        ("DIP.MEET", "the ministers met; they will meet again.", None),
        ("FIR.SHEL", "the mill was shelled.", None),
    ],
)
def test_what_is_planned_does_not_count(code: str, words: str, reason: Reason | None) -> None:
    found, why = worth_of(words, category(1, code, code))
    assert found == reason
    assert bool(why) == (reason is not None)


def test_without_a_category_nothing_is_said() -> None:
    assert worth_of("anything", None) == (None, "")
