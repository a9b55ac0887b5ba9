"""Merging categories in the window: the numbers first, then one step, by mouse or keys."""

import pytest
from PySide6.QtCore import Qt

from editor.ui.editors.codebook.window import CodebookWindow
from editor.ui.parts.said import Said

TEXT = "Chronicle of 8 November 2020\n\n1. A bridge was opened.\n\n2. A road was closed.\n"


@pytest.fixture
def window(qtbot, desk):
    made = CodebookWindow(desk)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def category(window, code):
    return window.desk.session.codebook.by_code(code)


def choose(window, code):
    at = window.merging.into.choice.findData(category(window, code).id)
    window.merging.into.choice.setCurrentIndex(at)
    window.merging.into.choice.activated.emit(at)


def tag_first(window, code):
    window.desk.session.tagging.tag([window.desk.items[0].id], category(window, code).id)


def test_nothing_can_be_merged_before_the_other_is_chosen(window):
    window.choose("FIR")
    window.category.merge.click()
    assert window.merging.into.choice.currentData() is None
    assert not window.merging.merge.isEnabled()


def test_the_numbers_stand_there_before_anything_is_written(window):
    tag_first(window, "FIR.SHEL")
    before = window.desk.session.history.steps()
    window.choose("FIR.SHEL")
    window.category.merge.click()
    choose(window, "OPS.ADV")
    assert "over: 1. Of these count: 1. Days: 1." in window.merging.numbers.text()
    assert window.merging.merge.isEnabled()
    assert window.desk.session.history.steps() == before


def test_the_numbers_follow_what_is_tagged_meanwhile(window):
    window.choose("FIR.SHEL")
    window.category.merge.click()
    choose(window, "OPS.ADV")
    assert "Items that go over: 0" in window.merging.numbers.text()
    window.desk.tell(
        window.desk.session.tagging.tag([window.desk.items[0].id], category(window, "FIR.SHEL").id)
    )
    assert "Items that go over: 1" in window.merging.numbers.text()


def test_a_merge_by_the_mouse_shows_the_category_that_stays(window):
    tag_first(window, "FIR.SHEL")
    window.choose("FIR.SHEL")
    window.category.merge.click()
    choose(window, "OPS.ADV")
    window.merging.merge.click()
    assert window.chosen.category.code == "OPS.ADV"
    assert window.desk.session.history.steps()[0].label == "Merge FIR.SHEL into OPS.ADV"
    assert category(window, "FIR.SHEL").retired


def test_a_merge_by_keys_alone(qtbot, window):
    window.choose("FIR.SHEL")
    window.category.merge.setFocus()
    qtbot.keyClick(window.category.merge, Qt.Key.Key_Space)
    assert window.merging.into.choice.hasFocus()
    qtbot.keyClick(window.merging.into.choice, Qt.Key.Key_Down)
    stays = window.merging.into.choice.currentData()
    qtbot.keyClick(window.merging.into.choice, Qt.Key.Key_Tab)
    assert window.merging.merge.hasFocus()
    qtbot.keyClick(window.merging.merge, Qt.Key.Key_Space)
    assert window.chosen.category.id == stays
    assert category(window, "FIR.SHEL").retired


def test_leaving_it_writes_nothing_and_shows_the_category_again(window):
    before = window.desk.session.history.steps()
    window.choose("FIR")
    window.category.merge.click()
    window.merging.cancel.click()
    assert window.pages.currentIndex() == 0
    assert window.desk.session.history.steps() == before


def test_how_many_items_keep_a_retired_category_is_said_at_the_button(window):
    tag_first(window, "FIR.SHEL")
    window.choose("FIR.SHEL")
    window.refresh()
    said = [one.text() for one in window.category.retire_row.findChildren(Said)]
    assert "It is offered no more. Items that keep it: 1. Days: 1." in said
