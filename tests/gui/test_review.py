"""Review: one question, and chart, list, totals and map give the same answer."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.chronicle.counting import Measure
from editor.chronicle.mention import Precision
from editor.chronicle.passage import State
from editor.chronicle.selection import Selection
from editor.session import create_archive, tables
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.review.figures.segments import UNTAGGED
from editor.ui.review.view import ReviewView
from editor.ui.settings import PATTERNS, Settings
from tests.gui.review_days import FIRST, GAP, LAST, ZERO, exclude, fill, place

SECOND = date(2021, 3, 2)


@pytest.fixture
def desk(session, desk):
    fill(session)
    desk.go_to()
    return desk


@pytest.fixture
def asked():
    return []


@pytest.fixture
def view(show, settings, desk, asked):
    made = ReviewView(desk, settings, lambda parent, wanted, take: asked.append((wanted, take)))
    return show(made, 1280, 728)


def ask(view, **fields):
    view.ask(replace(view.found.asked, **fields))


def listed(view):
    rows = view.below.items.rows
    return [rows.item(rows.index(at)).id for at in range(rows.rowCount())]


def totals(view):
    rows = view.below.totals.rows
    return {
        rows.index(at, 0).data(): (rows.index(at, 1).data(), rows.index(at, 2).data())
        for at in range(rows.rowCount())
    }


def ids(rows):
    return [row.id for row in rows]


def items_of(desk, **fields):
    return ids(desk.session.review.items(Selection(counting=True, **fields)))


def test_a_bar_that_is_clicked_lists_exactly_its_items(view, desk):
    view.chart.span_selected.emit(SECOND, SECOND)
    assert listed(view) == items_of(desk, first=SECOND, last=SECOND)
    assert len(listed(view)) == 3
    assert view.below.items.heading.text() == "Tuesday 2 March"
    assert view.below.items.beside.text() == "3 items"


def test_placements_list_the_items_that_have_one(view, desk):
    ask(view, measure=Measure.PLACEMENTS)
    exports = desk.session.exports
    placed = {one.item_uid for one in exports.records() if one.place_role == "happened"}
    assert 0 < len(listed(view)) == len(placed) < 11
    found = desk.session.review.items(Selection(counting=True, placed=True))
    assert listed(view) == ids(found)
    assert all(row.happened for row in found)


def test_a_run_of_days_lists_exactly_its_items(view, desk):
    view.chart.span_selected.emit(FIRST, SECOND)
    assert listed(view) == items_of(desk, first=FIRST, last=SECOND)
    assert view.below.items.heading.text() == "1 to 2 March"


def test_without_a_bar_the_whole_period_is_listed_and_undated_items_with_it(view, desk):
    view.chart.span_selected.emit(SECOND, SECOND)
    view.chart.span_selected.emit(None, None)
    assert listed(view) == items_of(desk)
    assert len(listed(view)) == 11


@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("by", ["group", "category"])
def test_totals_are_those_of_the_one_count(view, desk, measure, by):
    ask(view, measure=measure, by=by, picked=(SECOND, SECOND))
    whole = desk.session.review.counts(measure, view.whole)
    day = desk.session.review.counts(measure, replace(view.whole, first=SECOND, last=SECOND))
    assert totals(view)["All"] == (day.total, whole.total)
    groups = whole.by_group(desk.session.codebook.categories())
    if by == "group":
        for group in desk.session.codebook.groups():
            assert totals(view)[group.label][1] == groups[group.id]
    printed = tables.counted(desk.session, "category", measure, view.whole)[1]
    assert sum(row[-1] for row in printed) == totals(view)["All"][1]
    assert view.found.bars.total == whole.total


def test_untagged_items_have_a_row_of_their_own(view):
    assert totals(view)["untagged"][1] > 0
    ask(view, hidden=frozenset({UNTAGGED}))
    assert "untagged" not in totals(view)


@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("by", ["group", "category"])
def test_a_box_that_is_unticked_narrows_chart_list_and_totals_alike(view, desk, measure, by):
    ask(view, measure=measure, by=by)
    key = next(one for one, number in view.found.offered_numbers.items() if number and one)
    ask(view, hidden=frozenset({key}))
    counts = desk.session.review.counts(measure, view.whole)
    assert view.found.bars.total == counts.total == totals(view)["All"][1]
    assert view.found.bars.sums == {
        day: counts.by_day()[day] for day in view.found.bars.sums if day is not None
    }
    if measure in (Measure.ITEMS, Measure.CONFLICT):
        assert len(listed(view)) == counts.total
        assert listed(view) == ids(desk.session.review.items(view.selection))
    assert view.filters.colours.rows[0].isVisibleTo(view)


def test_none_leaves_nothing_and_all_brings_it_back(qtbot, view):
    before = listed(view)
    view.filters.colours.none.click()
    assert listed(view) == []
    assert view.below.items.nothing.text() == "Nothing fits these filters."
    view.filters.colours.all.click()
    assert listed(view) == before


def test_words_narrow_chart_list_and_totals_alike(qtbot, view, desk):
    view.filters.limits.words.setFocus()
    qtbot.keyClicks(view.filters.limits.words, "bridge")
    view.commit()
    assert len(listed(view)) == 1
    assert view.found.bars.total == totals(view)["All"][1] == 1
    assert view.filters.clear.isVisibleTo(view)
    view.filters.clear.click()
    assert view.filters.limits.words.text() == ""
    assert len(listed(view)) == 11
    assert not view.filters.clear.isVisibleTo(view)


def test_gaps_stay_gaps_under_filters_and_zeros_stay_zeros(view):
    ask(view, words="bridge")
    assert view.found.bars.of_day(GAP) is None
    assert sum(view.found.bars.of_day(ZERO)) == 0
    assert view.filters.colours.rows[0].isEnabled()


def test_days_are_typed_and_a_day_that_is_none_is_said(qtbot, view):
    first = view.filters.limits.first
    first.setFocus()
    qtbot.keyClicks(first, "2 Mar 2021")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert view.found.asked.first == SECOND
    assert view.found.bars.first == SECOND
    first.setText("31 February")
    first.commit()
    assert view.filters.limits.trouble.isVisibleTo(view)
    assert view.found.asked.first == SECOND


def test_a_first_day_after_the_last_is_refused_in_words(view):
    ask(view, last=FIRST)
    view.filters.limits.first.setText("2 Mar 2021")
    view.filters.limits.first.commit()
    assert view.filters.limits.trouble.text() == "The first day is after the last."
    assert view.found.asked.first is None


def test_what_has_no_day_is_counted_aside_in_words(view):
    assert view.found.bars.undated == 2
    assert view.below.totals.aside.text() == (
        "2 are undated: counted here, on no day of the chart."
    )
    assert view.below.totals.aside.isVisibleTo(view)


def test_enter_and_double_click_go_back_to_the_words(qtbot, view):
    items = view.below.items
    items.list.setCurrentIndex(items.rows.index(1))
    item = items.rows.item(items.rows.index(1))
    with qtbot.waitSignal(view.article_asked) as told:
        qtbot.keyClick(items.list, Qt.Key.Key_Return)
    assert told.args == [item.article, item.id]
    with qtbot.waitSignal(view.article_asked) as told:
        items.list.doubleClicked.emit(items.rows.index(1))
    assert told.args == [item.article, item.id]
    with qtbot.waitSignal(view.article_asked) as told:
        items.open_button.click()
    assert told.args == [item.article, item.id]


def test_opening_a_day_of_the_chart_goes_to_its_first_item(qtbot, view, desk):
    with qtbot.waitSignal(view.article_asked) as told:
        view.chart.day_opened.emit(SECOND)
    assert told.args[1] == items_of(desk, first=SECOND, last=SECOND)[0]


def test_copy_is_the_table_of_what_is_listed_or_of_the_rows_selected(view, desk):
    view.chart.span_selected.emit(SECOND, SECOND)
    whole = view.copy()
    assert whole == desk.session.exports.as_table(view.selection)
    assert len(whole.splitlines()) == 4
    view.below.items.list.selectRow(0)
    chosen = view.below.items.list.selectionModel()
    flag = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
    chosen.select(view.below.items.rows.index(2), flag)
    assert len(view.copy().splitlines()) == 3
    assert "A school was opened again." not in view.copy()


def test_totals_are_copied_with_tabs_where_they_have_the_focus(qtbot, view):
    view.activateWindow()
    view.below.totals.table.setFocus()
    qtbot.waitUntil(view.below.totals.table.hasFocus)
    lines = [line.split("\t") for line in view.copy().splitlines()]
    assert lines[0][0] == "Group"
    assert lines[-1] == ["All", "11", "11"]


def test_what_does_not_count_can_be_listed_and_is_never_in_a_number(view, desk):
    item = items_of(desk, first=SECOND, last=SECOND)[0]
    exclude(desk.session, item)
    view.open()
    view.chart.span_selected.emit(SECOND, SECOND)
    assert item not in listed(view)
    view.below.items.others.click()
    assert item in listed(view)
    row = next(view.below.items.rows.item(view.below.items.rows.index(at)) for at in range(3))
    assert row.state is State.EXCLUDED
    assert view.found.bars.sums[SECOND] == 2 == totals(view)["All"][0]


def test_the_order_can_be_that_of_categories(view, desk):
    view.below.items.order.click()
    assert listed(view) == ids(
        desk.session.review.items(Selection(counting=True), order="category")
    )


def test_a_change_is_read_at_once_where_it_is_seen_and_on_coming_back_where_not(qtbot, view, desk):
    desk.session.articles.paste(
        "Chronicle of 8 March 2021\n\n1. A kite was seen.\n\n2. A door was shut.\n"
    )
    qtbot.waitUntil(lambda: len(listed(view)) == 13)
    view.hide()
    desk.session.articles.paste(
        "Chronicle of 9 March 2021\n\n1. A kite was lost.\n\n2. A door was shut.\n"
    )
    assert len(listed(view)) == 13
    view.show()
    assert len(listed(view)) == 15


def test_undo_takes_numbers_back(qtbot, view, desk):
    item = items_of(desk)[0]
    exclude(desk.session, item)
    qtbot.waitUntil(lambda: len(listed(view)) == 10)
    desk.session.history.undo()
    qtbot.waitUntil(lambda: len(listed(view)) == 11)


def test_another_archive_is_asked_without_the_filters_of_the_last(qtbot, view, desk, tmp_path):
    ask(view, words="bridge", picked=(SECOND, SECOND), measure=Measure.EVENTS)
    other = create_archive(tmp_path / "other.chronicle")
    other.articles.paste(
        "Chronicle of 1 May 2022\n\n1. A market was held.\n\n2. A door was shut.\n"
    )
    desk.take(other)
    qtbot.waitUntil(lambda: len(listed(view)) == 2)
    assert view.found.asked.words == ""
    assert view.found.asked.picked is None
    assert view.measure_words == "distinct events"
    assert view.found.bars.first == date(2022, 5, 1)
    other.close()


def test_an_empty_archive_says_that_nothing_is_there(qtbot, tmp_path):
    session = create_archive(tmp_path / "empty.chronicle")
    view = ReviewView(Desk(session, Look()), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(view)
    view.resize(1024, 568)
    view.show()
    assert view.below.items.nothing.text() == "No day has been annotated yet."
    assert not view.buttons.export.isEnabled()
    assert view.selection == Selection(counting=True)
    session.close()


def test_measures_show_what_each_comes_to_and_choosing_one_is_told(qtbot, view, desk):
    for measure, row in view.filters.measures.rows.items():
        number = desk.session.review.counts(measure, Selection()).total
        assert row.accessibleName().endswith(f", {number}")
    with qtbot.waitSignal(view.measure_changed):
        view.filters.measures.rows[Measure.CONFLICT].click()
    assert view.measure_words == "conflict items"
    assert len(listed(view)) == desk.session.review.counts(Measure.CONFLICT, Selection()).total


def test_a_place_is_a_filter_typed_or_clicked_on_the_map(qtbot, view, desk):
    item = items_of(desk, first=SECOND, last=SECOND)[1]
    town = place(desk.session, item, "Goris", Precision.SETTLEMENT)
    at_place = view.below.where.map
    qtbot.waitUntil(lambda: town in [one.mark.place for one in at_place.spots])
    spot = next(one for one in at_place.spots if one.mark.place == town)
    qtbot.mouseClick(
        view.below.where.map, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, (
            spot.centre.x(), spot.centre.y()))),
    )  # fmt: skip
    assert view.found.asked.place == town
    assert listed(view) == [item]
    assert view.filters.limits.place.text() == "Goris"
    view.filters.limits.place.setText("")
    view.filters.limits.place.commit()
    assert view.found.asked.place is None


def test_export_and_patterns_are_asked_for(qtbot, view):
    with qtbot.waitSignal(view.export_asked):
        view.buttons.export.click()
    with qtbot.waitSignal(view.patterns_switched) as told:
        view.filters.colours.patterns.click()
    assert told.args == [True]
    assert view.filters.colours.patterns.text() == "patterns on"
    assert view._settings.get(PATTERNS) is True


def test_the_chart_is_saved_as_a_picture_where_it_is_asked_for(view, asked, tmp_path):
    view.buttons.picture.save.trigger()
    wanted, take = asked[0]
    assert wanted.writes
    take(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_the_chart_is_copied_as_a_picture_on_light_ground(view, desk, qapp):
    desk.look.set_theme("dark")
    view.buttons.picture.copy.trigger()
    copied = qapp.clipboard()

    assert copied.image().width() == 2560
    assert copied.image().pixelColor(4, 4).lightness() > 200


def test_a_picture_that_cannot_be_written_is_said(qtbot, view, asked, desk, tmp_path):
    view.buttons.picture.save.trigger()
    with qtbot.waitSignal(desk.failed):
        asked[0][1](tmp_path / "nowhere" / "chart.png")


@pytest.mark.parametrize(("width", "panes"), [(1280, 3), (1024, 2), (720, 2)])
def test_narrow_windows_put_panes_behind_a_name(view, width, panes):
    view.resize(width, 568)
    shown = [one for one in view.below.panes if one.isVisibleTo(view)]
    assert len(shown) == panes
    if panes == 2:
        shown[-1].asked_for.emit(view.below.where.name)
        assert view.below.where.isVisibleTo(view)
        assert not view.below.totals.isVisibleTo(view)
    assert view.filters.isVisibleTo(view) == (width > 800)


def test_filters_that_are_folded_away_come_when_they_are_asked_for(view):
    view.resize(720, 480)
    assert not view.filters.isVisibleTo(view)
    view.buttons.filters.click()
    assert view.filters.isVisibleTo(view)
    view.buttons.filters.click()
    assert not view.filters.isVisibleTo(view)


def test_the_chart_runs_from_the_first_day_of_the_archive_to_the_last(view):
    assert (view.found.bars.first, view.found.bars.last) == (FIRST, LAST)


def test_a_place_is_taken_from_what_is_found_while_typing(qtbot, view, desk):
    field = view.filters.limits.place
    view.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Bard")
    assert field._popup.isVisible()
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    assert view.found.asked.place == desk.session.places.find("Bard", 1)[0].id
    assert not field._popup.isVisible()


def test_a_place_that_is_not_there_is_marked_and_changes_nothing(view):
    field = view.filters.limits.place
    field.setText("Qqqqqqxxzz")
    field.commit()
    assert view.found.asked.place is None
    assert field._bad
