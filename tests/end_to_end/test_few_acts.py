"""A day by suggestion: every act is counted, and the tags are those of the golden day."""

from pathlib import Path

import pytest

from editor.app import build
from tests.end_to_end.golden import of_shared, of_twin
from tests.end_to_end.handwork import as_sets, at_work, tags_of, taught

TEXTS = Path(__file__).parents[1] / "texts"
FRESH, LEARNED = 25, 20
"""Acts at most, from the paste to the last confirmed item."""


@pytest.fixture
def hand(qtbot, qapp):
    """Gives a hand at the window of an archive, and closes the window."""
    hands = []

    def given(path):
        hands.append(at_work(path))
        return hands[-1]

    yield given
    for one in hands:
        one.window.close()
        one.window.deleteLater()


@pytest.fixture
def real_day(shared):
    text = (shared / "seed" / "chronicle-2020-11-08.txt").read_text("utf-8")
    return text, of_shared(shared / "seed")


@pytest.fixture
def twin_day():
    text = (TEXTS / "twin-2021-03-14.txt").read_text("utf-8")
    return text, of_twin(text, TEXTS / "twin-2021-03-14.golden.csv")


def tag(hand, day):
    """The acts it takes until everything is as the table has it."""
    text, golden = day
    hand.day(text, golden)
    assert as_sets(tags_of(hand.window)) == as_sets(golden)
    return len(hand.acts)


def test_the_real_day_takes_few_acts_in_a_fresh_archive(hand, tmp_path, real_day):
    assert tag(hand(tmp_path / "fresh.chronicle"), real_day) <= FRESH


def test_the_real_day_takes_fewer_acts_after_ten_days(hand, tmp_path, real_day):
    assert tag(hand(taught(tmp_path / "taught.chronicle")), real_day) <= LEARNED


def test_a_day_of_the_same_kind_takes_few_acts_in_a_fresh_archive(hand, tmp_path, twin_day):
    assert tag(hand(tmp_path / "fresh.chronicle"), twin_day) <= FRESH


def test_a_day_of_the_same_kind_takes_no_more_after_ten_days(hand, tmp_path, twin_day):
    assert tag(hand(taught(tmp_path / "taught.chronicle")), twin_day) <= FRESH


def test_the_first_enter_after_the_start_confirms_an_item(qtbot, qapp, hand, tmp_path, twin_day):
    before = hand(tmp_path / "day.chronicle")
    before.paste(twin_day[0])
    before.window.close()
    window = build(tmp_path / "day.chronicle")
    assert window.desk.waits
    first = window.desk.current
    window.actions_["item.check"].trigger()
    assert window.desk.sheet.passage(first).checked
    window.close()
    window.deleteLater()
