"""A day's work at the window: paste, correct, tag, review, export, undo it all, redo it all."""

import csv
import sqlite3
from datetime import date

import pytest
from PySide6.QtCore import Qt

from editor import app
from editor.chronicle.passage import Role
from editor.ui.page.menus import PageMenu
from tests.end_to_end.golden import of_shared, of_twin
from tests.end_to_end.hand import CONTROL, Hand

KEPT = ("step", "change", "sqlite_sequence")
"""Tables of the history itself, which go on while everything else comes back."""


@pytest.fixture
def at_window(qtbot, qapp):
    """Opens the window on an archive; everything opened is closed at the end."""
    windows = []

    def open_(path):
        window = app.build(path)
        windows.append(window)
        return Hand(qtbot, window)

    yield open_
    for window in windows:
        window.close()
        window.deleteLater()


def rows_of(path):
    """Every row of the archive file but its history, as plain SQLite reads it."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        names = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if row[0] not in KEPT and not row[0].startswith("search")
        ]
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
                for name in names}  # fmt: skip
    finally:
        connection.close()


def correct_and_take_back(hand, golden):
    """Split, join again, change a role and back, leave out and take back."""
    third = golden[2]
    text = hand.desk.sheet.article.text
    hand.click_at(text.index(" and ", third.start) + 1)
    hand.key(Qt.Key.Key_J, CONTROL)
    assert len(hand.desk.items) == len(golden) + 1
    hand.click_item(3)
    hand.key(Qt.Key.Key_M, CONTROL)
    assert [(one.start, one.end) for one in hand.desk.items][2] == (third.start, third.end)
    hand.click_item(2)
    hand.key(Qt.Key.Key_X)
    assert not hand.desk.item.counts
    hand.key(Qt.Key.Key_X)
    assert hand.desk.item.counts


def exported(hand, monkeypatch, target):
    """Ctrl+E, everything, as CSV; the picker answers with the target."""
    hand.key(Qt.Key.Key_E, CONTROL)
    window = hand.window.windows.export
    hand.bot.waitUntil(window.isVisible)
    monkeypatch.setattr(window, "_choose", lambda _over, _wanted, take: take(target))
    window.what.choose(type(window.what.what).EVERYTHING)
    window.annotated.setChecked(False)
    window.export.click()
    hand.bot.waitUntil(lambda: target.exists() and not window.run.running)
    window.close()
    hand.activate()
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def as_golden(rows):
    """The export's rows as the golden tables have them."""
    items = {}
    for row in rows:
        key = (
            int(row["item_no"]), int(row["start"]), int(row["end"]), row["category"],
            row["counts"] == "true",
        )  # fmt: skip
        places = items.setdefault(key, set())
        if row["place_role"]:
            places.add(
                (int(row["place_start"]), int(row["place_end"]), row["place_role"],
                 row["precision"])
            )  # fmt: skip
    return items


def wanted(golden):
    """The golden tables in the same shape."""
    return {
        (one.number, one.start, one.end, one.category, one.counts): {
            (place.start, place.end, place.role, place.precision) for place in one.places
        }
        for one in golden
    }


def paste_and_tag(hand, text, golden, day):
    """From the clipboard to the last tag."""
    hand.paste(text)
    assert hand.desk.day == day
    assert hand.desk.sheet.article.text == text
    spans = [(one.start, one.end) for one in hand.desk.items]
    assert spans == [(one.start, one.end) for one in golden]
    correct_and_take_back(hand, golden)
    for item in golden:
        hand.click_item(item.number)
        for place in item.places:
            hand.place(item.number, place)
        hand.click_item(item.number)
        hand.tag(item.category)
    assert hand.window.status.here == "Nothing open on this day"


def look_at_the_chart(hand, golden, day):
    """Ctrl+2: the chart's numbers; Esc goes back."""
    hand.key(Qt.Key.Key_2, CONTROL)
    review = hand.window.review
    assert review.isVisible()
    bars = review.found.bars
    assert (bars.total, sum(bars.of_day(day))) == (len(golden), len(golden))
    port = review.chart.plot.widget.viewport()
    hand.bot.mouseClick(port, Qt.MouseButton.LeftButton, pos=review.chart.position_of(day))
    assert (review.selection.first, review.selection.last) == (day, day)
    listed = hand.desk.session.review.items(review.selection)
    assert {one.id for one in listed} == {one.id for one in hand.desk.items}
    hand.key(Qt.Key.Key_Escape)  # takes the chosen day back
    hand.key(Qt.Key.Key_Escape)
    assert hand.window.annotate.isVisible()


def undo_all(hand, steps):
    """Ctrl+Z to the empty archive."""
    for _ in range(steps):
        hand.undo()
    assert hand.desk.session.history.next_undo is None
    assert hand.desk.sheet is None
    hand.window.close()


def redo_all(hand, steps):
    """Ctrl+Shift+Z to the last step."""
    for _ in range(steps):
        hand.redo()
    assert hand.desk.session.history.next_redo is None
    hand.window.close()


def a_day(at_window, monkeypatch, tmp_path, text, golden, day):
    archive = tmp_path / "day.chronicle"
    at_window(archive).window.close()
    untouched = rows_of(archive)
    hand = at_window(archive)
    paste_and_tag(hand, text, golden, day)
    look_at_the_chart(hand, golden, day)
    rows = exported(hand, monkeypatch, tmp_path / "day.csv")
    assert as_golden(rows) == wanted(golden)
    assert {row["day"] for row in rows} == {day.isoformat()}
    steps = len(hand.desk.session.history.steps(10_000))
    hand.window.close()
    finished = rows_of(archive)
    undo_all(at_window(archive), steps)
    assert rows_of(archive) == untouched
    redo_all(at_window(archive), steps)
    assert rows_of(archive) == finished


def test_a_day_of_our_own_from_paste_to_export_and_back(
    at_window, monkeypatch, tmp_path, twin, texts
):
    golden = of_twin(twin, texts / "twin-2021-03-14.golden.csv")
    assert len(golden) == 17
    a_day(at_window, monkeypatch, tmp_path, twin, golden, date(2021, 3, 14))


def test_the_real_day_from_paste_to_export_and_back(at_window, monkeypatch, tmp_path, shared):
    text = (shared / "seed" / "chronicle-2020-11-08.txt").read_text("utf-8")
    golden = of_shared(shared / "seed")
    assert len(golden) == 17
    a_day(at_window, monkeypatch, tmp_path, text, golden, date(2020, 11, 8))


def test_a_role_is_corrected_where_it_stands(at_window, tmp_path, twin):
    hand = at_window(tmp_path / "day.chronicle")
    hand.paste(twin)
    heading = next(one for one in hand.desk.sheet.passages if one.role is Role.HEADING)
    hand.click_at(heading.start + 2)
    hand.key(Qt.Key.Key_R, CONTROL)
    menu = next(one for one in hand.article.findChildren(PageMenu) if one.isVisible())
    hand.choose(menu, "Item")
    assert len(hand.desk.items) == 18
    hand.undo()
    assert len(hand.desk.items) == 17
