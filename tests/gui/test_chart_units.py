"""Days, weeks, months and years on the chart, chosen or as there is room, and the line in words."""

import pytest

from editor.ui.look.look import Look
from editor.ui.review.chart.line import line_of, table_of
from editor.ui.review.chart.sheet import ChartSheet
from editor.ui.review.chart.words import column_words
from editor.ui.review.figures.columns import Unit, columns_of
from editor.ui.review.view import ReviewView
from editor.ui.settings import CHART_UNIT
from tests.gui.chart_days import bars, day


@pytest.fixture
def sheet(qtbot):
    sheet = ChartSheet(Look())
    qtbot.addWidget(sheet)
    sheet.resize(1000, 330)
    return sheet


@pytest.mark.parametrize("unit", Unit)
def test_a_chosen_unit_stays_however_many_days_are_in_sight(sheet, unit):
    sheet.want_unit(unit)
    sheet.show_bars(bars(400), None)
    sheet.see(sheet.shown.sight.of(day(0).toordinal(), day(39).toordinal()))

    assert sheet.shown.unit is unit


def test_days_thinner_than_a_pixel_become_weeks_although_days_were_chosen(sheet):
    sheet.want_unit(Unit.DAY)
    sheet.show_bars(bars(3000), None)

    assert sheet.shown.unit is Unit.WEEK


def test_the_unit_goes_back_to_what_there_is_room_for(sheet):
    sheet.show_bars(bars(40), None)
    sheet.want_unit(Unit.MONTH)
    sheet.want_unit(None)

    assert sheet.shown.unit is Unit.DAY


def test_a_month_with_days_missing_says_how_many_are_covered():
    shown = bars(45, {10: None, 11: None, 12: None})
    march = columns_of(shown, Unit.MONTH)[1]

    assert (march.covered, march.days, march.partial) == (28, 31, True)
    assert "28 of 31 days covered" in column_words(shown, march).split("\n")


def test_the_line_says_measure_days_coverage_and_number():
    shown = bars(10, {3: None, 4: None, 6: 0})

    assert line_of(shown) == (
        "Items that count, 22 February to 3 March 2021, 8 of 10 days covered, 21 items"
    )
    assert line_of(shown, (day(0), day(0))) == (
        "Items that count, Monday 22 February 2021, covered, 3 items"
    )


def test_a_copy_of_the_chart_has_its_line_and_a_gap_is_an_empty_cell(sheet):
    sheet.show_bars(bars(3, {1: None, 2: 0}), None)
    line, heads, *rows = table_of(sheet.shown).splitlines()

    assert line == line_of(sheet.shown.bars)
    assert heads.split("\t") == ["day", "covered days", "all", "Roads", "Rivers"]
    assert [row.split("\t") for row in rows] == [
        ["2021-02-22", "1", "3", "2", "1"],
        ["2021-02-23", "0", "", "", ""],
        ["2021-02-24", "1", "0", "0", "0"],
    ]


def test_review_keeps_the_chosen_unit(desk, settings, qtbot):
    view = ReviewView(desk, settings)
    qtbot.addWidget(view)
    months = next(one for one in view.buttons.units.menu.actions() if one.text() == "Months")
    months.trigger()
    again = ReviewView(desk, settings)
    qtbot.addWidget(again)

    assert settings.get(CHART_UNIT) == Unit.MONTH
    assert again.buttons.units.text() == "Months"
    assert again.buttons.units.accessibleName() == "Bars: Months"
