"""Which backups are kept: the last ten, one a day for two weeks, one a week for a year."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.backup import Backup, Origin
from editor.store.backups.rotation import LAST, LEAST, kept

NOW = datetime(2021, 6, 30, 18, 0, tzinfo=timezone(timedelta(hours=4)))


def backup(ago: timedelta, size: int = 1000) -> Backup:
    made = NOW - ago
    path = Path(f"{made:%Y-%m-%d %H%M%S}")
    return Backup(path=path, made=made, origin=Origin.BY_ITSELF, size=size)


some = st.lists(
    st.builds(
        backup,
        st.integers(0, 500 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)),
        st.integers(1, 5000),
    ),
    unique_by=lambda one: one.made,
)
caps = st.integers(1, 60_000)


@given(some, caps)
def test_the_newest_is_always_kept_and_nothing_is_made_up(there, most) -> None:
    left = kept(there, NOW, most)
    assert set(left) <= set(there)
    assert [one.made for one in left] == sorted((one.made for one in left), reverse=True)
    if there:
        assert left[0].made == max(one.made for one in there)


@given(some, caps)
def test_what_is_kept_fits_or_is_the_least_that_must_be(there, most) -> None:
    left = kept(there, NOW, most)
    assert sum(one.size for one in left) <= most or len(left) <= LEAST


@given(some, caps)
def test_looking_again_takes_nothing_more_away(there, most) -> None:
    left = kept(there, NOW, most)
    assert kept(left, NOW, most) == left


@given(some)
def test_each_day_of_two_weeks_and_each_week_of_a_year_keeps_its_newest(there) -> None:
    left = kept(there, NOW)
    for unit, since in (("%Y-%m-%d", timedelta(days=14)), ("%G-%V", timedelta(days=366))):
        recent = [one for one in there if one.made >= NOW - since]
        for period in {one.made.strftime(unit) for one in recent}:
            inside = [one for one in recent if one.made.strftime(unit) == period]
            assert max(inside, key=lambda one: one.made) in left


def test_an_hour_apart_for_a_year_leaves_the_last_ten_two_weeks_and_a_year() -> None:
    left: tuple[Backup, ...] = ()
    begin = NOW - timedelta(days=366)
    for hour in range(0, 366 * 24, 4):
        made = begin + timedelta(hours=hour)
        new = Backup(path=Path(str(hour)), made=made, origin=Origin.BY_ITSELF, size=1000)
        left = kept((*left, new), made)
    ages = [left[0].made - one.made for one in left]
    assert ages[LAST - 1] < timedelta(days=2)
    days = {one.made.date() for one in left if left[0].made - one.made < timedelta(days=13)}
    assert len(days) >= 13
    weeks = {one.made.strftime("%G-%V") for one in left}
    assert len(weeks) >= 52
    assert len(left) <= LAST + 15 + 54


def test_big_archives_keep_two_whatever_their_size() -> None:
    there = [backup(timedelta(hours=hour), size=9_000_000_000) for hour in range(5)]
    assert kept(there, NOW) == tuple(there[:LEAST])
