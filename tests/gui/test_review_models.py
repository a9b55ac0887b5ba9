"""The lists of the review behave as Qt wants them to, and read only what is looked at."""

import pytest
from PySide6.QtCore import QRectF, Qt

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.found import find
from editor.ui.review.filters.colours import line_of
from editor.ui.review.filters.row import line_path
from editor.ui.review.items.rows import PAGE, ItemRows
from editor.ui.review.totals.rows import TotalRows
from tests.gui.review_days import GAP, fill


@pytest.fixture
def desk(session, desk):
    fill(session)
    desk.go_to()
    return desk


def test_the_list_of_items_is_a_sound_model(qtmodeltester, desk):
    rows = ItemRows(desk)
    rows.show(Selection(), "day")
    assert rows.rowCount() == 11
    qtmodeltester.check(rows)


def test_the_totals_are_a_sound_model(qtmodeltester, desk):
    rows = TotalRows()
    rows.show(find(desk.session, Asked()))
    assert rows.columnCount() == 3
    qtmodeltester.check(rows)


def test_a_page_is_read_only_when_one_of_its_rows_is_asked_for(desk, monkeypatch):
    lines = "\n\n".join(f"{at}. A bell rang {at} times." for at in range(1, 2 * PAGE + 30))
    desk.session.articles.paste(f"Chronicle of 9 March 2021\n\n{lines}\n")
    asked = []
    read = type(desk.session.review).items

    def noted(self, selection, limit=500, offset=0, order="day"):
        asked.append((offset, limit))
        return read(self, selection, limit, offset, order)

    monkeypatch.setattr(type(desk.session.review), "items", noted)
    rows = ItemRows(desk)
    rows.show(Selection(), "day")
    assert rows.rowCount() > 2 * PAGE
    assert asked == []
    rows.data(rows.index(PAGE + 3))
    rows.data(rows.index(PAGE + 4))
    assert asked == [(PAGE, PAGE)]


def test_a_row_is_said_with_number_day_words_category_and_state(desk):
    rows = ItemRows(desk)
    rows.show(Selection(), "day")
    said = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Item 1, 1 Mar 2021, Guns were heard near the river., FIR.SHEL")
    assert said.endswith("confirmed")


def test_a_row_of_the_totals_is_said_in_words(desk):
    rows = TotalRows()
    rows.show(find(desk.session, Asked()))
    last = rows.index(rows.rowCount() - 1, 0)
    assert rows.data(last, Qt.ItemDataRole.AccessibleTextRole) == "All: 11, 11 in the period"


def test_small_lines_break_at_gaps(desk):
    found = find(desk.session, Asked())
    line = line_of(found.offered, 0)
    at = [day for day, _ in found.offered.coverages].index(GAP)
    assert line[at] is None
    assert all(number is not None for number in (*line[:at], *line[at + 1 :]))


def test_a_small_line_is_drawn_in_as_many_strokes_as_there_are_runs(qapp):
    path = line_path([1, 2, None, 0, None, None, 3], QRectF(0, 0, 70, 10), 3)
    starts = [at for at in range(path.elementCount()) if path.elementAt(at).isMoveTo()]
    assert len(starts) == 3


def test_numbers_before_ticking_stay_when_a_box_is_unticked(desk):
    before = find(desk.session, Asked())
    key = next(one for one, number in before.offered_numbers.items() if number)
    after = find(desk.session, Asked(hidden=frozenset({key})))
    assert after.offered_numbers == before.offered_numbers
    assert after.measures[Measure.ITEMS] < before.measures[Measure.ITEMS]
