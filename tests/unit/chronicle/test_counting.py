"""The one counting rule, on few items and by what must always hold."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.counting import (
    Counted,
    Measure,
    first_of_each_event,
    tally,
    tally_places,
)
from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection

MAY = [date(2021, 5, day) for day in range(1, 5)]


def item(number, **values):
    given_values = {
        "order": (1, number), "day": MAY[0], "category": None, "conflict": False, "counts": True,
        "event": number,
    }  # fmt: skip
    return Counted(item=number, **{**given_values, **values})


def test_an_item_counts_until_said_otherwise_tagged_or_not():
    some = [item(1, category=7), item(2), item(3, counts=False, category=7)]
    assert tally(some, Measure.ITEMS) == {(MAY[0], 7): 1, (MAY[0], None): 1}


def test_items_of_one_event_count_once_with_the_earliest_items_day_and_category():
    some = [
        item(1, day=MAY[2], category=7, event=1),
        item(2, day=MAY[1], category=8, event=1),
        item(3, day=None, category=9, event=1),
        item(4, day=MAY[0], category=9, event=1, counts=False),
        item(5, day=MAY[0], category=7),
    ]
    assert tally(some, Measure.EVENTS) == {(MAY[1], 8): 1, (MAY[0], 7): 1}


def test_on_one_day_the_order_of_the_archive_decides():
    some = [item(1, order=(2, 0), category=7, event=1), item(2, order=(1, 90), category=8, event=1)]
    assert first_of_each_event(some)[0].item == 2


def test_a_list_of_places_is_one_item_with_several_placements():
    one = item(1, happened=(3, 4, None))
    assert tally([one], Measure.ITEMS).total() == 1
    assert tally([one], Measure.PLACEMENTS).total() == 3
    assert tally_places([one]) == {(MAY[0], 3): 1, (MAY[0], 4): 1, (MAY[0], None): 1}


def test_conflict_counts_items_whose_category_is_marked():
    some = [item(1, conflict=True), item(2), item(3, conflict=True, counts=False)]
    assert tally(some, Measure.CONFLICT).total() == 1


def test_a_measure_of_nothing_enters_no_cell():
    assert tally([item(1)], Measure.PLACEMENTS) == {}
    assert tally([item(1)], Measure.CONFLICT) == {}
    assert tally([], Measure.EVENTS) == {}


counted = st.lists(
    st.builds(
        Counted,
        item=st.integers(1, 9),
        order=st.tuples(st.integers(1, 3), st.integers(0, 9)),
        day=st.none() | st.sampled_from(MAY),
        category=st.none() | st.integers(1, 3),
        conflict=st.booleans(),
        counts=st.booleans(),
        event=st.integers(1, 4),
        happened=st.lists(st.integers(1, 3), unique=True, max_size=3).map(tuple),
    ),
    max_size=9,
    unique_by=(lambda one: one.item, lambda one: one.order),
)


@given(counted)
def test_measures_stand_in_their_order(some):
    total = {measure: tally(some, measure).total() for measure in Measure}
    assert total[Measure.EVENTS] <= total[Measure.ITEMS] <= len(some)
    assert total[Measure.CONFLICT] <= total[Measure.ITEMS]
    assert total[Measure.PLACEMENTS] == tally_places(some).total()
    assert total[Measure.EVENTS] == len({one.event for one in some if one.counts})


@given(counted, st.randoms())
def test_the_order_items_come_in_does_not_matter(some, random):
    mixed = list(some)
    random.shuffle(mixed)
    for measure in Measure:
        assert tally(mixed, measure) == tally(some, measure)


@given(counted)
def test_sums_by_day_and_by_category_are_the_total(some):
    for measure in Measure:
        counts = Counts(
            measure=measure,
            selection=Selection(),
            cells=tally(some, measure),
            coverage={MAY[0]: Coverage.COVERED},
        )
        assert counts.by_day().total() == counts.by_category().total() == counts.total
        assert counts.by_group([]).total() == counts.total
