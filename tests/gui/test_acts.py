"""Every command of the table at a window: on an empty archive, on a day, and what the acts do."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from editor import app
from editor.chronicle.day import Coverage
from editor.ui.commands import COMMANDS
from editor.ui.palette.palette import Palette
from editor.ui.window.main_window import MainWindow

DAY = date(2021, 3, 14)
NOT_HERE = {"archive.quit"}
"""Closes the window, as every other test does at its end."""


@pytest.fixture
def window(qtbot, archive):
    QGuiApplication.clipboard().clear()
    made = app.build(archive)
    qtbot.waitExposed(made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.close()
    made.deleteLater()


@pytest.fixture
def on_a_day(window, twin):
    window.pasting.put(twin)
    window.desk.select((window.desk.items[4].id,))
    return window


def close_what_opened(window: MainWindow) -> None:
    """Menus, file pickers and windows beside the main one."""
    while popup := QApplication.activePopupWidget():
        popup.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()
    for palette in window.findChildren(Palette):
        palette.hide()
    QApplication.processEvents()


def do(window, command):
    window.actions_[command].trigger()
    QApplication.processEvents()


@pytest.mark.parametrize("command", [one.id for one in COMMANDS if one.id not in NOT_HERE])
def test_a_command_does_no_harm_in_an_empty_archive(window, command):
    do(window, command)
    close_what_opened(window)
    assert window.desk.sheet is None or window.desk.session.is_sample
    assert window.isVisible()


@pytest.mark.parametrize("command", [one.id for one in COMMANDS if one.id not in NOT_HERE])
def test_a_command_on_a_day_can_be_taken_back(on_a_day, command):
    window, session = on_a_day, on_a_day.desk.session
    before = len([one for one in session.history.steps() if one.done])
    do(window, command)
    close_what_opened(window)
    if window.desk.session is not session:
        return  # the sample is open now, or another archive
    done = [one for one in session.history.steps() if one.done]
    for _ in done[: len(done) - before]:
        session.history.undo()
    assert len([one for one in session.history.steps() if one.done]) <= before
    assert window.isVisible()


def test_days_are_gone_through_to_the_edges_of_the_archive(qtbot, on_a_day, twin):
    window = on_a_day
    window.pasting.put(twin.replace("March 14", "March 16"))
    do(window, "day.previous")
    assert (window.desk.day, window.desk.sheet) == (date(2021, 3, 15), None)
    do(window, "day.previous")
    assert window.desk.day == DAY
    with qtbot.waitSignal(window.desk.said):
        do(window, "day.previous")
    assert window.desk.day == DAY
    do(window, "day.next")
    do(window, "day.next")
    assert window.desk.day == date(2021, 3, 16)


def test_the_next_day_with_open_items_is_gone_to_round_the_end(on_a_day, twin):
    window = on_a_day
    window.pasting.put(twin.replace("March 14", "March 16"))
    do(window, "day.next_open")
    assert window.desk.day == DAY


def test_coverage_is_chosen_from_a_menu(on_a_day):
    window = on_a_day
    do(window, "day.coverage")
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    next(one for one in menu.actions() if one.text() == "Partly covered").trigger()
    menu.close()
    assert window.desk.session.days.record(DAY).coverage is Coverage.PARTIAL


def test_a_day_with_open_items_is_not_signed_off_and_the_reason_is_said(qtbot, on_a_day):
    with qtbot.waitSignal(on_a_day.desk.failed) as failed:
        do(on_a_day, "day.sign_off")
    assert "17" in failed.args[0]


def test_a_finished_day_is_signed_off_and_reopened(on_a_day):
    window = on_a_day
    other = window.desk.session.codebook.by_code("OTH").id
    window.desk.session.tagging.tag([one.id for one in window.desk.items], other)
    do(window, "day.sign_off")
    assert window.desk.session.days.record(DAY).signed_off
    do(window, "day.sign_off")
    assert not window.desk.session.days.record(DAY).signed_off


def test_a_deleted_article_comes_back(on_a_day):
    window = on_a_day
    do(window, "article.delete")
    assert (window.desk.sheet, window.desk.day) == (None, DAY)
    do(window, "edit.undo")
    assert len(window.desk.items) == 17


def test_theme_and_text_size_hold_at_once(on_a_day):
    window = on_a_day
    dark = window.look.dark
    do(window, "view.theme")
    assert window.look.dark is not dark
    do(window, "view.text_larger")
    assert window.look.factor == 1.1
    do(window, "view.text_smaller")
    assert window.look.factor == 1.0


def test_a_new_archive_a_copy_and_a_backup_are_written(tmp_path, on_a_day):
    window, asked = on_a_day, []

    def choose(_over, wanted, take):
        asked.append(wanted.title)
        take(tmp_path / f"chosen {len(asked)}.chronicle")

    window.files.choose = choose
    do(window, "archive.save_copy")
    assert (tmp_path / "chosen 1.chronicle").exists()
    do(window, "archive.backup")
    assert len(list((tmp_path / "backups").iterdir())) == 1
    do(window, "archive.new")
    assert window.desk.session.path == tmp_path / "chosen 2.chronicle"
    assert window.desk.sheet is None


def test_the_archive_is_renamed_in_the_palette(on_a_day):
    window = on_a_day
    do(window, "archive.rename")
    (palette,) = window.findChildren(Palette)
    palette.field.setText("Harbour, spring 2021")
    palette._enter()
    assert window.desk.session.title == "Harbour, spring 2021"
    assert window.windowTitle().startswith("Harbour, spring 2021")


def test_saving_says_that_all_is_saved(qtbot, on_a_day):
    with qtbot.waitSignal(on_a_day.desk.said) as said:
        do(on_a_day, "archive.save")
    assert "saved" in said.args[0].lower()


def test_every_suggestion_of_the_article_is_one_step(on_a_day):
    window = on_a_day
    before = len(window.desk.session.history.steps())
    do(window, "suggest.accept_all")
    assert len(window.desk.session.history.steps()) == before + 1
    assert not any(one.checked for one in window.desk.items)


def test_what_a_person_would_name_has_its_name(qtbot, on_a_day):
    do(on_a_day, "view.review")
    for name in ("days", "article", "items", "categories", "places", "suggestions", "chart",
                 "totals", "map", "search", "status"):  # fmt: skip
        found = on_a_day.findChildren(QWidget, name)
        assert [bool(one.accessibleName()) for one in found] == [True], name


def test_letters_typed_on_the_search_box_begin_a_search(qtbot, on_a_day):
    box = on_a_day.findChild(QWidget, "search")
    box.setFocus()
    qtbot.keyClicks(box, "s")
    (palette,) = on_a_day.findChildren(Palette)
    qtbot.keyClicks(palette.field, "hells")
    assert palette.field.text() == "shells"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert on_a_day.desk.current == on_a_day.desk.items[8].id
