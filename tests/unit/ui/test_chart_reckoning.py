"""Columns, ticks, lines and the days in sight: what the chart reckons before it draws."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.ui.review.chart.day_ticks import day_ticks
from editor.ui.review.chart.scale import steps
from editor.ui.review.chart.sight import Sight
from editor.ui.review.figures.columns import Unit, columns_of
from tests.gui.chart_days import bars

starts = st.dates(date(1200, 1, 1), date(2200, 1, 1))


def wide(words: str) -> float:
    return 7.0 * len(words) + 14


@given(st.integers(1, 800), st.sampled_from(Unit))
def test_columns_follow_one_another_and_lose_nothing(days, unit):
    shown = bars(days, {3: None, 4: None, 9: 0, 11: 30}, partial={5})
    columns = columns_of(shown, unit)

    assert columns[0].first == shown.first
    assert columns[-1].last == shown.last
    assert all(one.last + timedelta(days=1) == two.first for one, two in pairwise(columns))
    assert sum(one.total for one in columns) == shown.shown


def test_weeks_begin_on_monday_and_months_on_the_first():
    shown = bars(400)
    weeks, months = columns_of(shown, Unit.WEEK), columns_of(shown, Unit.MONTH)

    assert {one.first.weekday() for one in weeks[1:]} == {0}
    assert {one.first.day for one in months[1:]} == {1}


def test_a_week_without_any_chronicle_is_a_gap():
    columns = columns_of(bars(21, dict.fromkeys(range(7, 14))), Unit.WEEK)

    assert [one.parts is None for one in columns] == [False, True, False]
    assert [one.partial for one in columns] == [False, False, False]


@given(starts, st.integers(1, 4000), st.integers(60, 2000))
def test_words_of_the_axis_never_touch(first, days, pixels):
    ticks = day_ticks(first, first + timedelta(days=days - 1), pixels / days, wide)
    last = first + timedelta(days=days - 1)

    assert all(first.toordinal() <= at <= last.toordinal() for at, _ in ticks)
    assert all(
        (two[0] - one[0]) * pixels / days >= (wide(one[1]) + wide(two[1])) / 2
        for one, two in pairwise(ticks)
    )


def test_days_weeks_months_and_years_are_named_as_there_is_room():
    first = date(2020, 9, 27)

    def words(days: int) -> list[str]:
        return [said for _, said in day_ticks(first, first + timedelta(days - 1), 900 / days, wide)]

    assert words(10) == ["27 Sep", "28", "29", "30", "1 Oct", "2", "3", "4", "5", "6"]
    assert words(45) == ["28 Sep", "5 Oct", "12", "19", "26", "2 Nov", "9"]
    assert words(400)[:4] == ["Oct 2020", "Nov", "Dec", "Jan 2021"]
    assert words(3650)[:2] == ["2021", "2022"]


@given(st.integers(1, 10**9), st.floats(20, 2000))
def test_lines_stand_at_whole_numbers_from_zero(highest, room):
    lines = steps(highest, room, 48)

    assert lines[0] == 0
    assert 2 <= len(lines) <= 6
    assert all(isinstance(one, int) for one in lines)


@given(
    st.integers(1, 5000),
    st.lists(st.tuples(st.sampled_from(["zoom", "pan", "show"]), st.integers(-6000, 6000))),
)
def test_only_days_of_the_chart_are_ever_in_sight(days, moves):
    sight = Sight.whole(1000, 1000 + days - 1)
    for kind, number in moves:
        if kind == "zoom":
            sight = sight.zoomed(
                0.8 if number < 0 else 1.25, sight.first + abs(number) % sight.days
            )
        else:
            sight = sight.panned(number) if kind == "pan" else sight.showing(
                1000 + abs(number) % days)  # fmt: skip

        assert 1000 <= sight.first <= sight.last <= 1000 + days - 1
        assert sight.days >= min(7, days)


def test_bringing_a_day_into_sight_moves_no_further_than_needed():
    sight = Sight.whole(0, 99).of(40, 49)

    assert sight.showing(45) == sight
    assert sight.showing(52).last == 52
    assert sight.showing(30).first == 30


@given(st.integers(1, 800), st.dictionaries(st.integers(0, 799), st.none() | st.integers(0, 9)))
def test_years_say_what_their_months_say_and_no_gap_becomes_a_zero(days, numbers):
    shown = bars(days, numbers)
    known = columns_of(shown, Unit.DAY)
    for unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR):
        columns = columns_of(shown, unit)
        assert sum(one.covered for one in columns) == len(shown.numbers)
        for column in columns:
            within = [one for one in known if column.first <= one.first <= column.last]
            assert column.total == sum(one.total for one in within)
            assert (column.parts is None) == all(one.parts is None for one in within)
    months = columns_of(shown, Unit.MONTH)
    for year in columns_of(shown, Unit.YEAR):
        inside = [one for one in months if one.first.year == year.first.year]
        assert year.stack == (_added(inside) if any(one.stack for one in inside) else ())


def _added(columns) -> tuple[int, ...]:
    return tuple(map(sum, zip(*(one.stack for one in columns if one.stack), strict=True)))
