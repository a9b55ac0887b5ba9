"""The export window: its numbers are the chart's, its files whole, its refusals in words."""

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.session import create_archive
from editor.session.outlook import Outlook
from editor.ui.editors.exporting.run import ExportRun, Order
from editor.ui.editors.exporting.what import What
from editor.ui.editors.exporting.window import ExportWindow
from editor.ui.editors.exporting.words import (
    file_name,
    left_out_in_words,
    open_in_words,
    outlook_in_words,
    selection_in_words,
)
from tests.gui.rows import enter

EIGHTH, NINTH = date(2020, 11, 8), date(2020, 11, 9)
FIRST = """Chronicle of 8 November 2020

1. A bridge near Tartar was opened.

2. A road was closed.

3. Editor's remark on the list above.
"""
SECOND = """Chronicle of 9 November 2020

1. Two ministers spoke by telephone.

2. A school was visited.
"""


@pytest.fixture
def desk(session, desk):
    """The 8th is annotated, with two places in item 1 and item 3 not counted; the 9th is open."""
    for text in (SECOND, FIRST):
        session.articles.paste(text)
    desk.show_day(EIGHTH)
    category = session.codebook.by_code("FIR.SHEL").id
    items = [one.id for one in desk.items]
    session.tagging.tag(items[:2], category)
    session.tagging.exclude(items[2:])
    places = session.places.find("Tartar")[:1] + session.places.find("Baku")[:1]
    for place in places:
        session.tagging.add_place([items[0]], place.id)
    return desk


@pytest.fixture
def asked():
    return []


@pytest.fixture
def window(qtbot, desk, settings, asked):
    made = ExportWindow(desk, settings, lambda parent, wanted, take: asked.append((wanted, take)))
    qtbot.addWidget(made)
    made.ask(None)
    qtbot.waitExposed(made)
    return made


def write(qtbot, window, path):
    with qtbot.waitSignal(window.run.finished) as written:
        window.write_to(path)
    return written.args[0]


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_the_day_on_the_desk_is_offered_first(window):
    assert window.what.what is What.DAY
    assert window.numbers.text() == "3 items, 4 rows; 2 items count"


def test_the_numbers_tie_out_with_the_chart_and_with_the_file(qtbot, window, desk, tmp_path):
    window.what.choose(What.EVERYTHING)
    seen = window.outlook()
    done = write(qtbot, window, tmp_path / "all.csv")
    rows = table(done.path)
    chart = desk.session.review.counts(Measure.ITEMS, Selection()).total
    assert seen.counting == chart == len({r["item_uid"] for r in rows if r["counts"] == "true"})
    assert (seen.items, seen.rows) == (done.items, done.rows)
    assert seen.rows == len(rows)
    assert f"{done.rows} rows" in window.said.text()
    assert str(done.path) in window.said.text()


def test_the_folder_of_what_was_written_can_be_shown(qtbot, window, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    assert window.folder.isHidden()
    write(qtbot, window, tmp_path / "day.csv")
    window.folder.click()
    assert [Path(one.toLocalFile()) for one in opened] == [tmp_path]
    window.what.choose(What.EVERYTHING)
    assert window.folder.isHidden()


def test_moving_on_the_page_does_not_count_anew(window, desk, monkeypatch):
    counted = []
    monkeypatch.setattr(window, "outlook", lambda: counted.append(1))
    desk.move(1)
    assert counted == []
    desk.show_day(NINTH)
    assert counted == [1]


def test_a_range_is_typed_and_read_strictly(qtbot, window):
    window.what.choose(What.RANGE)
    assert window.what.first.typed() == "8 Nov 2020"
    assert window.what.last.typed() == "9 Nov 2020"
    enter(qtbot, window.what.last, "2020-11-08")
    assert window.what.selection == Selection(first=EIGHTH, last=EIGHTH)
    enter(qtbot, window.what.last, "31 Nov 2020")
    assert "does not exist" in window.what.last.error
    assert window.what.selection is None
    assert not window.export.isEnabled()


def test_a_range_that_ends_before_it_begins_is_refused(qtbot, window):
    window.what.choose(What.RANGE)
    enter(qtbot, window.what.first, "9 Nov 2020")
    enter(qtbot, window.what.last, "8 Nov 2020")
    assert window.what.last.error == "The range ends before it begins."
    enter(qtbot, window.what.first, "8 Nov 2020")
    assert window.what.last.error == ""
    assert window.export.isEnabled()


def test_an_end_left_empty_is_open(qtbot, window):
    window.what.choose(What.RANGE)
    enter(qtbot, window.what.first, "")
    assert window.what.selection == Selection(last=NINTH)


def test_what_review_shows_is_handed_over_and_said(window, desk):
    group = desk.session.codebook.groups()[0]
    chosen = Selection(first=EIGHTH, last=NINTH, groups=frozenset({group.id}))
    window.ask(chosen)
    assert window.what.what is What.REVIEW
    assert window.what.selection == chosen
    placed = selection_in_words(desk.session, replace(chosen, placed=True))
    assert "with a place" in placed
    said = selection_in_words(desk.session, chosen)
    assert said == f"8 Nov 2020 to 9 Nov 2020, {group.label}"


def test_without_a_selection_of_review_the_choice_is_not_there(window):
    window.ask(Selection(first=EIGHTH, last=EIGHTH))
    window.ask(None)
    assert window.what.ticks[What.REVIEW].isHidden()
    assert window.what.what is not What.REVIEW


def test_open_items_are_named_with_their_days_and_reached(qtbot, window, desk):
    window.what.choose(What.EVERYTHING)
    assert window.left.text() == "2 items are open: 9 Nov 2020 (2)."
    with qtbot.waitSignal(desk.visited):
        window.go.click()
    assert desk.day == NINTH
    assert desk.item == desk.items[0]
    assert not window.isVisible()


def test_the_focus_is_back_on_the_button_when_the_file_is_written(qtbot, window, tmp_path):
    window.show()
    window.export.setFocus()
    with qtbot.waitSignal(window.run.finished):
        window.write_to(tmp_path / "day.csv")
    assert window.focusWidget() is window.export


def test_annotated_days_only_leaves_the_others_out_and_says_so(qtbot, window, tmp_path):
    window.what.choose(What.EVERYTHING)
    window.annotated.click()
    assert window.left.text() == "1 day is left out: 9 Nov 2020 (2 open)."
    done = write(qtbot, window, tmp_path / "annotated.csv")
    assert {one["day"] for one in table(done.path)} == {"2020-11-08"}


def test_annotated_days_only_holds_for_json_too(qtbot, window, tmp_path):
    window.what.choose(What.EVERYTHING)
    window.annotated.click()
    window.format.choose("json")
    done = write(qtbot, window, tmp_path / "annotated.json")
    articles = json.loads(done.path.read_text("utf-8"))["articles"]
    assert [one["day"] for one in articles] == ["2020-11-08"]


def test_a_json_of_everything_can_be_imported_elsewhere(qtbot, window, desk, tmp_path):
    window.what.choose(What.EVERYTHING)
    window.format.choose("json")
    done = write(qtbot, window, tmp_path / "all.json")
    other = create_archive(tmp_path / "other.chronicle")
    other.exports.import_archive(done.path)
    theirs = other.review.counts(Measure.ITEMS, Selection()).total
    other.close()
    assert theirs == desk.session.review.counts(Measure.ITEMS, Selection()).total


@pytest.mark.parametrize("for_excel", [True, False])
def test_a_byte_order_mark_only_for_excel(qtbot, window, tmp_path, for_excel):
    window.format.excel.setChecked(for_excel)
    done = write(qtbot, window, tmp_path / "day.csv")
    assert done.path.read_bytes().startswith(b"\xef\xbb\xbf") is for_excel


def test_the_picker_is_asked_for_a_file_named_after_archive_and_day(window, asked):
    window.export.click()
    wanted, _ = asked[0]
    assert wanted.suggested.name == "Test archive 2020-11-08.csv"
    assert wanted.kinds == ("CSV table (*.csv)",)
    assert wanted.writes


def test_a_file_is_named_so_that_every_system_takes_it():
    days = Selection(first=EIGHTH, last=NINTH)
    assert file_name('a/b: "c"?', days, ".csv") == "a b c 2020-11-08_2020-11-09.csv"
    assert file_name("a.", None, ".json") == "a.json"


def test_a_suffix_typed_in_the_picker_decides_the_format(qtbot, window, tmp_path):
    done = write(qtbot, window, tmp_path / "day.xlsx")
    book = load_workbook(done.path, read_only=True)
    assert "Items" in book.sheetnames
    book.close()
    assert window.format.format.name == "xlsx"


def test_a_folder_that_is_not_there_is_said_and_nothing_is_written(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.run.failed):
        window.write_to(tmp_path / "gone" / "day.csv")
    assert "is not there" in window.error.text()
    assert window.said.isHidden()
    assert window.export.isEnabled()


def test_a_disk_that_fills_up_leaves_the_former_file(qtbot, window, tmp_path, monkeypatch):
    target = tmp_path / "day.csv"
    target.write_text("former", "utf-8")

    def full(path: Path, data: object) -> None:
        raise ExportError("The disk is full: “day.csv” was not written.")

    monkeypatch.setattr("editor.session.exports.write_whole", full)
    with qtbot.waitSignal(window.run.failed):
        window.write_to(target)
    assert window.error.text().startswith("The disk is full")
    assert target.read_text("utf-8") == "former"


def test_the_window_can_be_used_while_it_reads_and_cancelled(window, tmp_path, monkeypatch):
    monkeypatch.setattr("editor.ui.editors.exporting.run.SLICE", -1)
    window.write_to(tmp_path / "day.csv")
    assert window.run.reading
    assert window.stop.isVisible()
    assert not window.what.isEnabled()
    window.stop.click()
    assert not window.run.running
    assert window.export.isEnabled()
    assert "Nothing was written" in window.said.text()
    assert list(tmp_path.glob("*.csv")) == []


def test_a_step_while_it_reads_begins_the_export_anew(qtbot, window, desk, tmp_path):
    window.what.choose(What.EVERYTHING)
    window.write_to(tmp_path / "all.csv")
    with qtbot.waitSignal(window.run.finished):
        desk.session.tagging.exclude([desk.items[0].id])
    assert [one["counts"] for one in table(tmp_path / "all.csv")[:1]] == ["false"]


def test_a_step_just_before_it_writes_begins_the_export_anew(qtbot, window, desk, tmp_path):
    window.what.choose(What.EVERYTHING)
    with qtbot.waitSignal(window.run.writing):
        window.write_to(tmp_path / "all.csv")
    assert window.said.text() == "Writing…"
    assert not window.stop.isVisible()
    with qtbot.waitSignal(window.run.finished):
        desk.session.tagging.exclude([desk.items[0].id])
    assert [one["counts"] for one in table(tmp_path / "all.csv")[:1]] == ["false"]


def test_the_program_can_be_left_just_before_it_writes(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.run.writing):
        window.write_to(tmp_path / "all.csv")
    window.leave()
    assert not window.run.running
    assert list(tmp_path.glob("*.csv")) == []


def test_another_archive_ends_an_export_that_is_still_read(window, desk, tmp_path):
    window.write_to(tmp_path / "day.csv")
    other = create_archive(tmp_path / "other.chronicle")
    before = desk.session
    desk.take(other)
    assert not window.run.running
    assert window.what.what is What.EVERYTHING
    assert window.numbers.text() == "Nothing to export: no item here"
    assert not window.export.isEnabled()
    desk.take(before)
    other.close()


def test_a_fault_of_the_program_reaches_the_report(qtbot, window, tmp_path, monkeypatch):
    def broken(path: Path, data: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("editor.session.exports.write_whole", broken)
    with qtbot.captureExceptions() as caught:
        window.write_to(tmp_path / "day.csv")
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not window.run.running


def test_the_table_for_the_clipboard_follows_the_choice(window):
    window.what.choose(What.EVERYTHING)
    window.copy.click()
    everything = QGuiApplication.clipboard().text().splitlines()
    window.annotated.click()
    window.copy.click()
    annotated = QGuiApplication.clipboard().text().splitlines()
    assert (len(everything), len(annotated)) == (1 + 5, 1 + 3)
    assert annotated[0].split("\t")[0] == "day"


def test_the_numbers_follow_the_archive_while_shown(window, desk):
    desk.session.tagging.exclude([desk.items[0].id])
    assert window.numbers.text() == "3 items, 4 rows; 1 item counts"


def test_everything_says_whether_there_are_undated_items(window, desk):
    tick = window.what.ticks[What.EVERYTHING]
    assert tick.accessibleDescription() == "8 Nov 2020 to 9 Nov 2020"
    desk.session.articles.paste("1. A bridge was opened.\n\n2. A road was closed.\n")
    assert tick.accessibleDescription() == "8 Nov 2020 to 9 Nov 2020, and undated items"


def test_one_of_each_is_said_in_the_singular():
    one = Outlook(items=1, rows=1, counting=1, open_days=((None, 1),), left_out=(None,))
    assert outlook_in_words(one) == "1 item, 1 row; 1 item counts"
    assert open_in_words(one) == "1 item is open: undated (1)."
    assert left_out_in_words(one) == "1 day is left out: undated."


def test_many_days_are_counted_and_not_listed():
    days = tuple((date(2020, 11, day), day) for day in range(1, 8))
    said = open_in_words(Outlook(open_days=days))
    assert said.startswith("28 items are open: 1 Nov 2020 (1), ")
    assert said.endswith("and 3 more.")


def test_a_run_reads_all_before_it_writes(qtbot, desk, tmp_path):
    run = ExportRun()
    order = Order(path=tmp_path / "a.csv", format="csv", selection=Selection())
    with qtbot.waitSignal(run.finished) as written:
        run.start(desk.session, order)
        assert not order.path.exists()
    assert written.args[0].items == 5
    assert not run.running


def test_every_control_has_a_name(window):
    for tick in (*window.what.ticks.values(), *window.format.ticks.values(), window.annotated):
        assert tick.accessibleName()
