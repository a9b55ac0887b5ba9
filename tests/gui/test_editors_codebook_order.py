"""The order of the codebook's list, by keys and by the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.ui.editors.codebook.window import CodebookWindow


@pytest.fixture
def window(qtbot, desk):
    made = CodebookWindow(desk)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def order(window):
    return [one.label for one in window.model.rows]


def codes(window):
    return [one.category.code if one.category else "" for one in window.model.rows]


def alt(qtbot, window, key):
    window.list.setFocus()
    qtbot.keyClick(window.list, key, Qt.KeyboardModifier.AltModifier)


def drag(qtbot, window, one, other):
    at = [
        window.list.visualRect(window.model.index(codes(window).index(code))).center()
        for code in (one, other)
    ]
    ground, left = window.list.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(ground, left, pos=at[0])
    qtbot.mouseMove(ground, at[1])
    qtbot.mouseRelease(ground, left, pos=at[1])


def test_alt_down_and_alt_up_move_what_is_chosen_and_it_stays_chosen(qtbot, window):
    before = order(window)
    first, second = (
        one.code
        for one in window.desk.session.codebook.categories()
        if one.code in ("TER.GAIN", "TER.HOLD")
    )
    window.choose(first)
    alt(qtbot, window, Qt.Key.Key_Down)
    assert codes(window).index(second) < codes(window).index(first)
    assert window.chosen.category.code == first
    alt(qtbot, window, Qt.Key.Key_Up)
    assert order(window) == before


def test_at_the_end_of_its_parent_it_goes_no_further(qtbot, window):
    before = order(window)
    window.choose("TER.GAIN")
    alt(qtbot, window, Qt.Key.Key_Up)
    assert order(window) == before


def test_a_group_moves_with_its_categories(qtbot, window):
    groups = window.desk.session.codebook.groups()
    window.list.setCurrentIndex(window.model.place_of((groups[0].id, 0)))
    alt(qtbot, window, Qt.Key.Key_Down)
    assert [one.id for one in window.desk.session.codebook.groups()][:2] == [
        groups[1].id,
        groups[0].id,
    ]
    assert window.model.row(window.model.index(0)).group.id == groups[1].id


def test_a_dragged_row_takes_the_place_where_it_is_let_go(qtbot, window):
    drag(qtbot, window, "TER.GAIN", "TER.LOSS")
    found = [one for one in codes(window) if one.startswith("TER.")]
    assert found[:3] == ["TER.HOLD", "TER.LOSS", "TER.GAIN"]


def test_a_row_that_is_let_go_below_another_parent_stays(qtbot, window):
    before = order(window)
    drag(qtbot, window, "TER.GAIN", "OPS.ADV")
    assert order(window) == before


def test_a_click_moves_nothing(qtbot, window):
    before = order(window)
    place = window.list.visualRect(window.model.index(2)).center()
    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 1))
    assert order(window) == before
