"""What a day's cell shows."""

from datetime import date

import pytest

from editor.chronicle.day import Coverage, DayRecord
from editor.ui.days.face import Sign, face_of
from editor.ui.days.said import day_said

DAY = date(2020, 11, 8)
COVERED, PARTIAL = Coverage.COVERED, Coverage.PARTIAL


def record(coverage=COVERED, **numbers):
    return DayRecord(day=DAY, coverage=coverage, **numbers)


@pytest.mark.parametrize(
    ("known", "sign"),
    [
        (record(Coverage.NOT_COVERED), Sign.NOT_COVERED),
        (record(Coverage.NONE_ISSUED), Sign.NONE_ISSUED),
        (record(), Sign.NOTHING),
        (record(items=2, excluded=2), Sign.NOTHING),
        (record(items=2, counted=2, open=2), Sign.NOT_BEGUN),
        (record(items=2, counted=2, open=1, tagged=1), Sign.BEGUN),
        (record(items=2, counted=2, tagged=2), Sign.BEGUN),
        (record(items=2, counted=1, checked=1, excluded=1), Sign.DONE),
    ],
)
def test_a_gap_a_zero_and_the_steps_of_the_work_are_told_apart(known, sign):
    assert face_of(known).sign is sign


def test_items_on_a_day_said_to_have_none_are_not_hidden():
    assert face_of(record(Coverage.NOT_COVERED, items=1, counted=1, open=1)).sign is Sign.NOT_BEGUN


def test_partly_covered_and_signed_off_go_with_any_progress():
    face = face_of(record(PARTIAL, items=1, counted=1, checked=1, signed_off="2024-01-01 Ana"))
    assert face.signs == {Sign.DONE, Sign.PARTLY, Sign.SIGNED_OFF}


def test_the_bar_shares_are_of_all_items():
    face = face_of(record(items=4, counted=3, open=1, tagged=1, checked=1, excluded=1))
    assert (face.settled, face.tagged) == (0.5, 0.25)


def test_a_day_is_said_in_words():
    known = record(items=17, counted=17, open=4, checked=13)
    assert day_said(DAY, known) == "Sunday 8 November 2020: 17 items, 4 open, covered"


def test_words_name_what_is_unconfirmed_and_who_signed_off():
    known = record(PARTIAL, items=1, tagged=1, signed_off="2024-01-01T10:00:00+01:00 Ana B")
    assert day_said(DAY, known) == (
        "Sunday 8 November 2020: 1 item, 1 not yet confirmed, partly covered, signed off by Ana B"
    )


def test_a_gap_has_no_number():
    assert day_said(DAY, DayRecord(day=DAY)) == "Sunday 8 November 2020: not covered"


def test_a_day_outside_says_so():
    words = day_said(DAY, DayRecord(day=DAY), outside=True)
    assert words == "Sunday 8 November 2020: outside the archive"
