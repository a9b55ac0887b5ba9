"""Places of items: typed, taken, marked in the text, changed and taken away."""

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.tags.panel import TagsPanel
from editor.ui.tags.place_menu import PlaceMenu
from editor.ui.tags.place_rows import place_rows
from tests.gui.items import go_to

TEXT = """Chronicle of 8 November 2020

1. A bridge was closed in Zzupper before noon.

2. A film of Zzlower was released.

3. Two ministers spoke by telephone.
"""


@pytest.fixture
def upper(session):
    return session.places.add("Zzupper", PlaceKind.TOWN)[1]


@pytest.fixture
def lowers(session):
    north = session.places.add("Zznorth", PlaceKind.DISTRICT)[1]
    first = session.places.add("Zzlower", PlaceKind.VILLAGE, parent=north)[1]
    return first, session.places.add("Zzlower", PlaceKind.TOWN, names=("Zzdown",))[1]


@pytest.fixture
def desk(upper, lowers, desk):
    return desk


@pytest.fixture
def panel(show, desk):
    made = show(TagsPanel(desk), 300, 728)
    go_to(desk, 1)
    return made


def mentions(desk, number):
    return desk.sheet.mentions.get(desk.items[number - 1].id, ())


def span(desk, words):
    start = desk.sheet.article.text.index(words)
    return start, start + len(words)


def type_place(qtbot, panel, words, key=None, modifier=Qt.KeyboardModifier.NoModifier):
    panel.add_place()
    qtbot.keyClicks(panel.places.field, words)
    if key is not None:
        qtbot.keyClick(panel.places.field, key, modifier)


def test_a_place_is_typed_and_taken_with_enter(qtbot, desk, panel, upper):
    type_place(qtbot, panel, "zzup")
    assert panel.places.field.popup.isVisible()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.places.field, Qt.Key.Key_Return)
    assert [one.place for one in mentions(desk, 1)] == [upper]
    assert panel.places.field.text() == ""
    assert not panel.places.field.popup.isVisible()


def test_a_place_is_given_to_all_selected_items_in_one_step(qtbot, desk, panel, upper):
    go_to(desk, 1, 3)
    before = len(desk.session.history.steps())
    type_place(qtbot, panel, "zzup", Qt.Key.Key_Return)
    assert [one.place for number in (1, 3) for one in mentions(desk, number)] == [upper] * 2
    assert len(desk.session.history.steps()) == before + 1
    assert [row.below for row in place_rows(desk)] == ["on 2 of 2 items"]


def test_homonyms_are_told_apart_and_chosen_with_the_arrows(qtbot, desk, panel, lowers):
    type_place(qtbot, panel, "zzlow")
    model = panel.places.field.popup.model
    rows = [model.row(model.index(row)) for row in range(model.rowCount())]
    assert {row.kind for row in rows} == {"village, Zznorth", "town", ""}
    qtbot.keyClick(panel.places.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.places.field, Qt.Key.Key_Return)
    assert mentions(desk, 1)[0].place == rows[1].place.id


def test_ctrl_enter_enters_a_new_place(qtbot, desk, panel):
    type_place(qtbot, panel, "Zzbrandnew", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    added = desk.session.places.get(mentions(desk, 1)[0].place)
    assert added.name == "Zzbrandnew"


def test_esc_leaves_with_nothing_taken(qtbot, desk, panel):
    type_place(qtbot, panel, "zzup")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.places.field, Qt.Key.Key_Escape)
    assert mentions(desk, 1) == ()
    assert not panel.places.field.popup.isVisible()


def test_the_popup_opens_upwards_where_there_is_no_room_below(qtbot, desk, panel):
    type_place(qtbot, panel, "zz")
    field = panel.places.field
    top = field.mapTo(panel, QPoint(0, 0)).y()
    assert field.popup.geometry().top() < top
    assert panel.rect().contains(field.popup.list.rect().translated(0, 0))


def test_words_with_one_place_are_marked_at_once(desk, panel, upper):
    assert panel.add_words(*span(desk, "Zzupper"))
    made = mentions(desk, 1)[0]
    assert (made.place, made.start, made.end) == (upper, *span(desk, "Zzupper"))


def test_words_with_several_places_ask_which(qtbot, desk, panel, lowers):
    assert panel.add_words(*span(desk, "Zzlower"))
    assert mentions(desk, 2) == ()
    field = panel.places.field
    assert field.text() == "Zzlower"
    assert field.popup.isVisible()
    chosen = field.popup.found.place.id
    qtbot.keyClick(field, Qt.Key.Key_Return)
    made = mentions(desk, 2)[0]
    assert chosen in lowers
    assert (made.place, made.start, made.end) == (chosen, *span(desk, "Zzlower"))


def test_words_left_without_a_choice_mark_nothing_later(qtbot, desk, panel, upper):
    panel.add_words(*span(desk, "Zzlower"))
    qtbot.keyClick(panel.places.field, Qt.Key.Key_Escape)
    type_place(qtbot, panel, "zzup", Qt.Key.Key_Return)
    assert mentions(desk, 2) == ()
    assert [one.place for one in mentions(desk, 1)] == [upper]


def test_words_outside_an_item_are_refused(desk, panel):
    assert not panel.add_words(0, 5)


def test_role_and_precision_are_changed_in_their_menus(desk, panel, upper):
    desk.session.tagging.add_place([desk.items[0].id], upper)
    row = place_rows(desk)[0]
    for about, words in (("role", "Only mentioned"), ("precision", "Near or towards")):
        menu = PlaceMenu(row, about, panel)
        menu.role_chosen.connect(lambda role: panel.places.set_role(row, role))
        menu.precision_chosen.connect(lambda one: panel.places.set_precision(row, one))
        next(one for one in menu.actions() if one.text() == words).trigger()
    changed = mentions(desk, 1)[0]
    assert (changed.role, changed.precision) == (PlaceRole.MENTIONED, Precision.NEAR)


def test_the_menus_say_what_holds(desk, panel, upper):
    desk.session.tagging.add_place([desk.items[0].id], upper)
    menu = PlaceMenu(place_rows(desk)[0], "", panel)
    assert [one.text() for one in menu.actions() if one.isChecked()] == [
        "Happened here",
        "Settlement",
    ]


def test_a_click_at_the_right_asks_for_the_menu(qtbot, desk, panel, upper):
    desk.session.tagging.add_place([desk.items[0].id], upper)
    rows = panel.places.list
    box = rows.visualRect(rows.model().index(0))
    with qtbot.waitSignal(rows.asked) as asked:
        at = QPoint(box.right() - 30, box.top() + 8)
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args[1] == "role"
    menu = panel.places.findChild(PlaceMenu)
    assert menu.isVisible()
    menu.close()


def test_delete_takes_a_place_away(qtbot, desk, panel, upper):
    desk.session.tagging.add_place([desk.items[0].id], upper)
    rows = panel.places.list
    rows.setCurrentIndex(rows.model().index(0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert mentions(desk, 1) == ()


def test_a_low_panel_counts_its_places_and_shows_them_when_asked(qtbot, desk, panel, upper):
    desk.session.tagging.add_place([desk.items[0].id], upper)
    panel.resize(300, 560)
    assert panel.places.list.isHidden()
    assert panel.places.label == "Places 1"
    panel.places.unfold()
    assert panel.places.list.isVisible()
