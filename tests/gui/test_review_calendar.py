"""The calendar of the review: numbers, gaps, ranges and keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage, DayRecord
from editor.chronicle.errors import DayError
from editor.chronicle.selection import Selection
from editor.ui.review.calendar.grid import Grid
from editor.ui.review.calendar.painting import MOST, shade
from editor.ui.review.calendar.words import day_said, span_said
from editor.ui.review.view import ReviewView
from tests.gui.review_days import FIRST, GAP, LAST, ZERO, fill


@pytest.fixture
def view(show, settings, desk, session):
    fill(session)
    desk.go_to()
    made = show(ReviewView(desk, settings), 1280, 728)
    made.open("calendar")
    return made


@pytest.fixture
def field(view):
    view.above.calendar.field.setFocus()
    return view.above.calendar.field


def middle(field, day):
    return field.box(day).center()


@pytest.mark.parametrize("weekly", [False, True])
@pytest.mark.parametrize(
    ("first", "last"),
    [(FIRST, FIRST), (FIRST, LAST), (date(2011, 12, 30), date(2021, 1, 2))],
)
def test_every_day_of_a_grid_stands_at_one_place_and_is_found_there(first, last, weekly):
    grid = Grid.of(first, last, weekly=weekly)
    days = [grid.first + timedelta(days=at) for at in range((grid.last - grid.first).days + 1)]
    assert [grid.day(*grid.cell(day)) for day in days] == days
    assert grid.days(0, grid.rows - 1) == days
    assert grid.first <= first <= last <= grid.last


def test_keys_stay_within_the_grid_and_months_have_their_own_length():
    grid = Grid.of(FIRST, LAST, weekly=False)
    assert grid.moved(date(2021, 1, 31), 1, 0) == date(2021, 2, 28)
    assert grid.moved(date(2021, 1, 31), -12, 0) == grid.first.replace(day=1)
    assert grid.moved(grid.last, 0, 1) == grid.last


def test_the_numbers_are_those_of_the_count_and_a_gap_has_none(field, session):
    counts = session.review.counts(Measure.ITEMS, Selection(counting=True)).by_day()
    assert field.numbers == {**{day: n for day, n in counts.items() if day}, ZERO: 0}
    assert GAP not in field.numbers
    assert field.words(ZERO) == "Friday 5 March 2021: covered, 0 items that count"
    assert field.words(GAP) == "Wednesday 3 March 2021: none issued"


def test_a_filter_holds_for_the_calendar_too(view, field):
    from dataclasses import replace

    view.ask(replace(view.found.asked, words="bridge"))
    assert sum(field.numbers.values()) == view.found.measures[Measure.ITEMS] == 1


def test_a_click_goes_to_the_day(view, field, qtbot):
    gone = []
    view.above.day_asked.connect(gone.append)
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=middle(field, ZERO))
    assert gone == [ZERO]


def test_dragging_over_days_asks_for_their_coverage(view, field, qtbot):
    asked = []
    field.coverage_asked.connect(lambda span, _: asked.append(span))
    place = field.viewport()
    qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=middle(field, date(2021, 3, 8)))
    field.choose(date(2021, 3, 11), extend=True)
    at = middle(field, date(2021, 3, 11))
    qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, pos=at)
    assert asked == [(date(2021, 3, 8), date(2021, 3, 11))]
    menu = view.above.calendar.findChild(QMenu, "calendar_coverage")
    assert [one.text() for one in menu.actions()[1:]] == [
        "Covered",
        "Partly covered",
        "Not covered",
        "None issued",
    ]
    menu.close()


def test_a_range_gets_its_coverage_in_one_step_that_one_undo_takes_back(view, session):
    before = session.days.records(date(2021, 3, 8), date(2021, 3, 31))
    view.above.calendar.set_coverage((date(2021, 3, 8), date(2021, 3, 31)), Coverage.NONE_ISSUED)
    after = session.days.records(date(2021, 3, 8), date(2021, 3, 31))
    assert {one.coverage for one in after.values()} == {Coverage.NONE_ISSUED}
    assert len(after) == 24
    session.history.undo()
    assert session.days.records(date(2021, 3, 8), date(2021, 3, 31)) == before


def test_no_day_of_a_range_changes_where_one_has_items(session, view):
    with pytest.raises(DayError, match="stand on 1 Mar 2021"):
        session.days.set_coverage_of(date(2021, 2, 25), LAST, Coverage.NOT_COVERED)
    assert session.days.record(date(2021, 2, 25)) == DayRecord(day=date(2021, 2, 25))
    assert session.days.record(ZERO).coverage is Coverage.COVERED


def test_the_keys_alone_choose_days_and_say_where_they_are(field, qtbot):
    field.choose(FIRST)
    assert field.accessibleName().startswith("Monday 1 March 2021: covered, 2 items")
    qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert field.chosen == (date(2021, 3, 2), GAP)
    assert field.accessibleName().startswith("Wednesday 3 March 2021")
    gone = []
    field.day_asked.connect(gone.append)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert gone == [GAP]
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert field.focused == date(2021, 1, 1)


def test_a_row_is_a_month_or_a_week_as_one_chooses(view, field, qtbot):
    qtbot.mouseClick(view.above.calendar.rows, Qt.MouseButton.LeftButton)
    assert field.grid.columns == 7
    assert field.grid.first == date(2021, 3, 1)


def test_an_empty_archive_says_how_days_come(show, settings, desk):
    made = show(ReviewView(desk, settings), 1024, 600)
    made.open("calendar")
    assert not made.above.calendar.field.isVisible()
    assert "No days yet" in made.above.calendar.said.text()


def test_more_is_a_darker_shade_and_the_words_of_a_day_name_all_marks(desk):
    assert shade(desk.look, 1, 10).alphaF() < shade(desk.look, 9, 10).alphaF()
    assert shade(desk.look, 30, 10).alphaF() == pytest.approx(MOST, abs=0.01)
    record = DayRecord(
        day=FIRST, coverage=Coverage.PARTIAL, signed_off="x", items=3, open=1, tagged=1, checked=1
    )
    assert day_said(FIRST, 3, record, Measure.ITEMS) == (
        "Monday 1 March 2021: partly covered, 3 items that count, 1 open, 1 not yet confirmed, "
        "signed off"
    )
    assert span_said([record], 4) == "1 of 4 days covered, 1 signed off"


def test_the_chart_comes_back_with_its_lists(view):
    view.open("review")
    assert view.chart.isVisible()
    assert view.below.isVisible()
    assert not view.above.calendar.isVisible()
