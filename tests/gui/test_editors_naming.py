"""The window of the names without a place: named once for all items, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt

from editor.chronicle.vocabulary import PlaceKind
from editor.ui.editors.places.naming_rows import NamedRow, NamedRows
from editor.ui.editors.places.naming_window import NamingWindow
from editor.ui.editors.places.window import PlacesWindow
from tests.gui.rows import type_over

TEXT = (
    "Chronicle of 8 November 2020\n\n1. A bridge was opened in Wyxolm.\n\n"
    "2. A road was closed near Wyxolm.\n\n3. A fair was held in Quithrop.\n"
)


@pytest.fixture
def window(qtbot, desk):
    text = desk.sheet.article.text
    for one in desk.items:
        name = "Wyxolm" if "Wyxolm" in text[one.start : one.end] else "Quithrop"
        start = text.index(name, one.start)
        desk.session.tagging.mark_words(one.id, start, start + len(name))
    made = NamingWindow(desk)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def steps(window):
    return len(window.desk.session.history.steps())


def choose_place(qtbot, window, name):
    type_over(qtbot, window.form.place, name)
    window.form.place.completer.popup().hide()
    window.form.place.commit()


def test_the_model_keeps_the_rules_of_models(qtmodeltester):
    model = NamedRows()
    model.show([NamedRow(key="a", name="A", said="1 item")])
    qtmodeltester.check(model)


def test_names_are_listed_with_their_items_and_lines(window):
    assert [(one.name, one.said) for one in window.model.rows] == [
        ("Wyxolm", "2 items"),
        ("Quithrop", "1 item"),
    ]
    assert "“A bridge was opened in Wyxolm.”" in window.form.lines.text()
    assert not window.form.give.isEnabled()


def test_a_name_is_named_in_all_items_with_keys_alone(qtbot, window, desk):
    _, place = desk.session.places.add("Lower Farm", PlaceKind.VILLAGE)
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    choose_place(qtbot, window, "Lower Farm")
    before = steps(window)
    qtbot.keyClick(window.form.give, Qt.Key.Key_Space)
    assert steps(window) == before + 1
    assert [one.name for one in window.model.rows] == ["Quithrop"]
    assert window.form.heading.text() == "Quithrop"
    assert desk.session.merging.use(place).items == 2


def test_a_name_becomes_a_new_place_by_mouse_and_undo_brings_it_back(qtbot, window, desk):
    qtbot.mouseClick(window.form.make, Qt.MouseButton.LeftButton)
    assert [one.name for one in window.model.rows] == ["Quithrop"]
    desk.session.history.undo()
    assert len(window.model.rows) == 2


def test_a_choice_among_homonyms_can_be_remembered_and_forgotten(qtbot, window, desk):
    _, town = desk.session.places.add("Tall Wyxolm", PlaceKind.TOWN)
    _, district = desk.session.places.add("Wide Wyxolm", PlaceKind.DISTRICT)
    for one in (town, district):
        desk.session.places.add_name(one, "Wyxolm")
    choose_place(qtbot, window, "Tall Wyxolm")
    window.form.give.click()
    assert "Always mean Tall Wyxolm" in window.form.ruling.text()
    window.form.always.click()
    (ruling,) = desk.session.naming.rulings()
    assert ruling.place == town
    assert not window.form.always.isVisible()
    assert [one.name for one in window.rulings.rows] == ["Wyxolm"]
    window.ruled.setFocus()
    window.ruled.setCurrentIndex(window.rulings.index(0))
    qtbot.keyClick(window.ruled, Qt.Key.Key_Delete)
    assert desk.session.naming.rulings() == ()
    assert not window.ruled.isVisible()


def test_one_place_of_a_name_asks_for_no_ruling(qtbot, window, desk):
    desk.session.places.add("Wyxolm", PlaceKind.TOWN)
    choose_place(qtbot, window, "Wyxolm")
    window.form.give.click()
    assert not window.form.always.isVisible()


def test_nothing_left_is_said(qtbot, window):
    for _ in range(2):
        window.form.make.click()
    assert window.none.text() == "Every marked name has its place."
    assert not window.list.isVisible()
    assert not window.form.give.isVisible()


def test_the_window_of_the_places_opens_it(qtbot, desk):
    places = PlacesWindow(desk)
    qtbot.addWidget(places)
    places.present()
    places.names.click()
    assert places.naming.isVisible()
