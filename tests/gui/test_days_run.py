"""Where days stand in the calendar."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from editor.ui.days.run import LEAST_WEEKS, Cells, one_a_row, weeks

DAYS = st.dates()
SPANS = st.tuples(DAYS, st.integers(0, 5000)).map(
    lambda one: (one[0], date.fromordinal(min(one[0].toordinal() + one[1], date.max.toordinal())))
)
RUNS = st.tuples(st.sampled_from([weeks, one_a_row]), SPANS).map(lambda one: one[0](*one[1]))


@given(SPANS)
def test_weeks_begin_on_monday_and_hold_the_whole_archive(span):
    run = weeks(*span)
    assert run.start.weekday() == 0
    assert run.rows >= LEAST_WEEKS
    assert run.cell(span[0]) == (0, span[0].weekday())
    assert run.cell(span[1]) is not None


@given(SPANS)
def test_no_week_is_wasted_beyond_the_least(span):
    run = weeks(*span)
    assert run.rows == LEAST_WEEKS or run.cell(span[1])[0] == run.rows - 1


@given(RUNS, st.data())
def test_a_day_and_its_cell_are_one(run, data):
    row = data.draw(st.integers(0, run.rows - 1))
    column = data.draw(st.integers(0, run.columns - 1))
    day = run.day(row, column)
    assert day is None or run.cell(day) == (row, column)


@given(RUNS, DAYS)
def test_a_day_outside_has_no_cell(run, day):
    last = run.start.toordinal() + run.rows * run.columns - 1
    inside = run.start.toordinal() <= day.toordinal() <= last
    assert (run.cell(day) is not None) == inside


@given(RUNS, DAYS, st.integers(-100_000, 100_000))
def test_moving_never_leaves_the_archive(run, day, by):
    for there in (run.moved(day, by), run.moved_month(day, by)):
        assert run.holds(there)


def test_a_month_on_from_the_31st_is_the_months_last_day():
    run = weeks(date(2020, 1, 1), date(2022, 1, 1))
    assert run.moved_month(date(2020, 1, 31), 1) == date(2020, 2, 29)
    assert run.moved_month(date(2020, 12, 31), -1) == date(2020, 11, 30)


def test_rows_give_the_span_to_read():
    run = weeks(date(2020, 9, 27), date(2020, 11, 10))
    assert run.span(0, 0) == (date(2020, 9, 21), date(2020, 9, 27))
    assert run.span(6, 99) == (date(2020, 11, 2), date(2020, 11, 15))
    assert run.span(8, 9) is None


def test_the_end_of_the_calendar_is_no_fault():
    run = weeks(date.max - timedelta(days=3), date.max)
    assert run.day(0, 6) is None
    assert run.span(0, 7) == (date(9999, 12, 27), date.max)


@given(
    st.builds(
        Cells,
        columns=st.sampled_from([1, 7]),
        width=st.integers(236, 600),
        edge=st.integers(8, 24),
        cell=st.just((26, 32)),
        pitch=st.just(34),
        mirrored=st.booleans(),
    ),
    st.integers(0, 500),
    st.data(),
)
def test_every_pixel_of_a_cell_leads_to_it(cells, row, data):
    column = data.draw(st.integers(0, cells.columns - 1))
    left, top, wide, high = cells.box(row, column)
    x = data.draw(st.integers(left, left + wide - 1))
    y = data.draw(st.integers(top, top + high - 1))
    assert cells.at(x, y) == (row, column)
    assert left >= 0
    assert left + wide <= cells.width
