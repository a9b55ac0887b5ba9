"""What the chart shows is what was counted: nothing more, nothing less, and no gap as a zero."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Category, Group
from editor.ui.review.figures.bars import UNTAGGED, bars_of

START = date(2021, 3, 1)
GROUPS = tuple(
    Group(id=at, uid=f"g{at}", code=f"G{at}", label=f"Group {at}", colour="#336699", position=at)
    for at in (1, 2, 3)
)


def category(key: int, group: int, parent: int | None = None, *, retired: bool = False) -> Category:
    return Category(
        id=key, uid=f"c{key}", code=f"C{key}", label=f"Category {key}", short_label=f"Cat {key}",
        parent=parent, group=group, definition="", include="", exclude="", cues=(),
        colour="#884422", pattern="", key="", position=key, conflict=False, counts=True,
        retired=retired,
    )  # fmt: skip


CATEGORIES = (
    category(11, 2), category(12, 1), category(13, 3), category(14, 1, retired=True),
    category(111, 2, 11), category(112, 2, 11),
)  # fmt: skip


def day(at: int) -> date:
    return START + timedelta(days=at)


def counted(
    cells: dict[tuple[date | None, int | None], int],
    coverage: dict[date, Coverage],
    selection: Selection | None = None,
) -> Counts:
    return Counts(
        measure=Measure.ITEMS,
        selection=selection or Selection(),
        cells=cells,
        coverage=coverage,
    )


days = st.integers(-5, 30).map(day)
random_counts = st.builds(
    counted,
    st.dictionaries(
        st.tuples(st.none() | days, st.none() | st.sampled_from([one.id for one in CATEGORIES])),
        st.integers(0, 40),
    ),
    st.dictionaries(days, st.sampled_from(Coverage)),
)
spans = st.none() | st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))


@given(random_counts, spans, st.sampled_from(["group", "category"]))
def test_nothing_that_was_counted_goes_missing(counts, span, by):
    bars = bars_of(counts, GROUPS, CATEGORIES, span, by=by)

    assert bars.total == counts.total
    by_day = counts.by_day()
    assert bars.undated == by_day[None]
    inside = {one for one in by_day if one and bars.first and bars.first <= one <= bars.last}
    assert {one: sum(bars.of_day(one) or ()) for one in inside} == {
        one: by_day[one] for one in inside
    }
    assert bars.outside == sum(by_day[one] for one in by_day if one and one not in inside)


@given(random_counts)
def test_segments_add_up_to_the_groups_of_the_count(counts):
    bars = bars_of(counts, GROUPS, CATEGORIES, None, by="group")
    found = dict.fromkeys([None, 1, 2, 3], 0)
    for stack in (*bars.numbers.values(), *bars.told_elsewhere.values()):
        for segment, number in zip(bars.segments, stack, strict=True):
            found[segment.key or None] += number
    undated = counted({key: n for key, n in counts.cells.items() if key[0] is None}, {})
    for key, number in undated.by_group(CATEGORIES).items():
        found[key] += number

    assert {key: n for key, n in found.items() if n} == +counts.by_group(CATEGORIES)


@given(random_counts, spans)
def test_a_day_has_a_number_or_is_in_one_gap(counts, span):
    bars = bars_of(counts, GROUPS, CATEGORIES, span, by="group")
    gap_days = [
        gap.first + timedelta(days=at) for gap in bars.gaps for at in range(gap.days)
    ]  # fmt: skip

    assert len(gap_days) == len(set(gap_days))
    assert not set(gap_days) & set(bars.numbers)
    assert len(gap_days) + len(bars.numbers) == bars.days
    assert all(bars.coverage_of(one) in (Coverage.COVERED, Coverage.PARTIAL)
               for one in bars.numbers)  # fmt: skip


def test_covered_with_nothing_is_a_written_zero_and_not_covered_is_a_gap():
    coverage = {day(0): Coverage.COVERED, day(1): Coverage.NOT_COVERED, day(3): Coverage.PARTIAL}
    bars = bars_of(counted({}, coverage), GROUPS, CATEGORIES, None, by="group")

    assert bars.numbers == {day(0): (0, 0, 0), day(3): (0, 0, 0)}
    assert bars.of_day(day(1)) is None
    assert bars.of_day(day(2)) is None
    assert [(gap.first, gap.last) for gap in bars.gaps] == [(day(1), day(2))]


def test_days_without_an_issue_are_another_gap_than_days_not_covered():
    coverage = {day(0): Coverage.COVERED, day(2): Coverage.NONE_ISSUED, day(3): Coverage.COVERED}
    bars = bars_of(counted({}, coverage), GROUPS, CATEGORIES, None, by="group")

    assert [(gap.first, gap.last, gap.coverage) for gap in bars.gaps] == [
        (day(1), day(1), Coverage.NOT_COVERED),
        (day(2), day(2), Coverage.NONE_ISSUED),
    ]
    assert bars.days_with(Coverage.NOT_COVERED) == 1
    assert bars.days_with(Coverage.COVERED) == 2


def test_what_another_day_tells_of_an_uncovered_day_stands_in_the_gap():
    coverage = {day(0): Coverage.COVERED, day(1): Coverage.NOT_COVERED}
    counts = counted({(day(1), 12): 2, (day(0), 12): 1}, coverage)
    bars = bars_of(counts, GROUPS, CATEGORIES, None, by="group")

    assert bars.numbers == {day(0): (1, 0, 0)}
    assert bars.told_elsewhere == {day(1): (2, 0, 0)}
    assert bars.gaps[0].first == day(1)
    assert bars.total == 3


def test_what_lies_outside_the_days_shown_is_said_apart():
    counts = counted(
        {(day(9), 12): 2, (day(0), 12): 1, (None, None): 4}, {day(0): Coverage.COVERED}
    )
    bars = bars_of(counts, GROUPS, CATEGORIES, (day(0), day(1)), by="group")

    assert (bars.shown, bars.outside, bars.undated, bars.total) == (1, 2, 4, 7)


def test_sub_categories_are_added_to_their_category_and_groups_keep_together():
    counts = counted(
        {(day(0), 11): 1, (day(0), 111): 2, (day(0), 112): 3}, {day(0): Coverage.COVERED}
    )
    bars = bars_of(counts, GROUPS, CATEGORIES, None, by="category")

    assert [segment.key for segment in bars.segments] == [12, 11, 13]
    assert bars.numbers[day(0)] == (0, 6, 0)


def test_a_retired_category_is_shown_while_something_is_tagged_with_it():
    counts = counted({(day(0), 14): 1}, {day(0): Coverage.COVERED})
    bars = bars_of(counts, GROUPS, CATEGORIES, None, by="category")

    assert [segment.key for segment in bars.segments] == [12, 14, 11, 13]


@pytest.mark.parametrize("by", ["group", "category"])
def test_untagged_stands_on_top_and_only_where_something_is(by):
    coverage = {day(0): Coverage.COVERED}
    without = bars_of(counted({(day(0), None): 0}, coverage), GROUPS, CATEGORIES, None, by=by)
    with_one = bars_of(counted({(day(0), None): 1}, coverage), GROUPS, CATEGORIES, None, by=by)

    assert UNTAGGED not in {segment.key for segment in without.segments}
    assert with_one.segments[-1].key == UNTAGGED
    assert with_one.numbers[day(0)][-1] == 1


def test_the_days_asked_for_are_shown_even_where_nothing_is_known_of_them():
    asked = Selection(first=day(0), last=day(4))
    bars = bars_of(counted({}, {}, asked), GROUPS, CATEGORIES, None, by="group")

    assert (bars.first, bars.last, bars.days) == (day(0), day(4), 5)
    assert bars.gaps[0].days == 5


def test_an_empty_archive_has_no_days_and_no_peak():
    bars = bars_of(counted({}, {}), GROUPS, CATEGORIES, None, by="group")

    assert (bars.first, bars.last, bars.days, bars.gaps, bars.peak) == (None, None, 0, (), None)


def test_the_numbers_load_neither_charts_nor_arrays():
    loads = (
        "import sys, editor.ui.review.figures.bars; "
        "print(*{'pyqtgraph', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", loads], capture_output=True, text=True, check=True
    )  # fmt: skip

    assert done.stdout.strip() == ""
