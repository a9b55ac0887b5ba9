"""The window of the places: found in any spelling, each field one step."""

import pytest
from PySide6.QtCore import QStringListModel, Qt

from editor.chronicle.mention import PlaceRole
from editor.chronicle.vocabulary import PlaceKind
from editor.session import create_archive
from editor.ui.editors.places.rows import ITEMS, KIND, LATITUDE, NAME, PAGE, PLACE_ROLE, PlaceTable
from editor.ui.editors.places.window import PlacesWindow
from tests.gui.rows import enter, type_over

TEXT = "Chronicle of 8 November 2020\n\n1. A bridge was opened.\n\n2. A road was closed.\n"


@pytest.fixture
def farm(desk):
    """A place of our own, in a district of our own."""
    places = desk.session.places
    _, above = places.add("Lower Valley District", PlaceKind.DISTRICT)
    _, made = places.add(
        "Lower Farm",
        PlaceKind.VILLAGE,
        parent=above,
        latitude=39_758_500,
        longitude=46_748_100,
        names=("Untere Farm",),
    )
    return made


@pytest.fixture
def window(qtbot, desk, farm):
    made = PlacesWindow(desk)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    made.choose(farm)
    return made


def place(window, number):
    return window.desk.session.places.get(number)


def steps(window):
    return len(window.desk.session.history.steps())


def empty(qtbot, row):
    row.edit.setFocus()
    row.edit.selectAll()
    qtbot.keyClick(row.edit, Qt.Key.Key_Delete)
    row.commit()


def test_the_window_stops_nothing_and_shows_every_place(window):
    assert window.objectName() == "places_window"
    assert not window.isModal()
    assert window.model.total == len(window.desk.session.places.all())


def test_the_model_keeps_the_rules_of_models(qtmodeltester, desk, farm):
    model = PlaceTable()
    places = desk.session.places.all()
    model.show(places, {one.id: one for one in places}, {farm: 3})
    qtmodeltester.check(model)


def test_rows_come_in_pages(qtmodeltester, desk):
    model = PlaceTable()
    places = desk.session.places.all()
    model.show(places, {}, {})
    assert len(places) > PAGE == model.rowCount()
    last = places[-1]
    assert model.row_of(last.id) == len(places) - 1
    assert model.rowCount() == len(places)
    assert model.index(len(places) - 1, NAME).data(PLACE_ROLE) == last


def test_a_cell_says_what_the_archive_knows(window, farm):
    row = window.model.row_of(farm)
    cells = [window.model.index(row, column).data() for column in range(ITEMS + 1)]
    assert cells == [
        "Lower Farm",
        "village",
        "Lower Valley District",
        "Untere Farm",
        "39.7585",
        "46.7481",
        "",
    ]


@pytest.mark.parametrize("words", ["lower fa", "Untere Farm", "untere"])
def test_a_place_is_found_by_any_of_its_names(window, farm, words):
    window.search.setText(words)
    assert window.model.row_of(farm) is not None
    assert window.model.total < len(window.desk.session.places.all())


def test_nothing_found_leaves_no_fields_of_a_place_that_is_not_there(window):
    window.search.setText("qqqqqqqqzzzz")
    assert window.model.total == 0
    assert not window.pages.isVisible()
    window.search.clear()
    assert window.pages.isVisible()


def test_places_of_another_archive_are_shown_when_it_is_on_the_desk(window, desk, farm, tmp_path):
    other = create_archive(tmp_path / "other.chronicle")
    desk.take(other)
    assert window.model.total == len(other.places.all())
    assert window.model.row_of(farm) is None
    window.close()
    other.close()


def test_places_are_read_again_only_when_they_change(window, desk, farm, monkeypatch):
    read = []
    whole = desk.session.places.all
    monkeypatch.setattr(desk.session.places, "all", lambda: read.append(1) or whole())
    desk.session.tagging.set_note([desk.items[0].id], "A note")
    assert not read
    desk.session.places.change(farm, country="YY")
    assert read == [1]
    assert window.form.country.typed() == "YY"


def test_esc_empties_the_search_before_it_closes(qtbot, window):
    window.search.setText("lower")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_name_is_one_step_and_is_found_from_then_on(qtbot, window, farm):
    before = steps(window)
    enter(qtbot, window.form.name, "Upper Farm")
    assert place(window, farm).name == "Upper Farm"
    assert steps(window) == before + 1
    assert window.chosen.id == farm
    assert window.form.heading.text() == "Upper Farm"


def test_a_place_without_a_name_is_refused_below_the_field(qtbot, window, farm):
    enter(qtbot, window.form.name, " ")
    assert window.form.name.error == "A place needs a name."
    assert place(window, farm).name == "Lower Farm"


def test_a_kind_is_taken_at_once(window, farm):
    window.form.kind.chosen.emit(PlaceKind.TOWN)
    assert place(window, farm).kind is PlaceKind.TOWN
    assert window.model.index(window.model.row_of(farm), KIND).data() == "town"


def test_a_country_is_kept_on_closing(qtbot, window, farm):
    type_over(qtbot, window.form.country, "XX")
    window.close()
    assert place(window, farm).country == "XX"


def test_choosing_another_place_keeps_what_is_typed_in_the_first(qtbot, window, farm):
    other = window.desk.session.places.find("Shusha", 1)[0]
    type_over(qtbot, window.form.country, "XX")
    window.choose(other.id)
    assert place(window, farm).country == "XX"
    assert window.form.country.typed() == other.country
    assert window.chosen.id == other.id


def test_latitude_and_longitude_are_written_in_degrees(qtbot, window, farm):
    enter(qtbot, window.form.point.latitude, "40,25")
    assert place(window, farm).latitude == 40_250_000
    assert window.form.point.latitude.typed() == "40.25"
    assert window.model.index(window.model.row_of(farm), LATITUDE).data() == "40.25"


@pytest.mark.parametrize("field", ["latitude", "longitude"])
def test_a_pair_pasted_into_either_field_is_split_in_one_step(qtbot, window, farm, field):
    before = steps(window)
    enter(qtbot, getattr(window.form.point, field), "40.25, 47.5")
    assert (place(window, farm).latitude, place(window, farm).longitude) == (40_250_000, 47_500_000)
    assert steps(window) == before + 1
    assert window.form.point.latitude.typed() == "40.25"
    assert window.form.point.longitude.typed() == "47.5"


def test_what_is_no_latitude_is_refused_and_esc_gives_it_back(qtbot, window, farm):
    row = window.form.point.latitude
    enter(qtbot, row, "95")
    assert "-90 to 90" in row.error
    assert place(window, farm).latitude == 39_758_500
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.typed() == "39.7585"
    assert not row.error


def test_half_a_point_waits_for_its_other_half(qtbot, window, farm):
    point = window.form.point
    empty(qtbot, point.latitude)
    assert "needs latitude and longitude" in point.latitude.error
    assert place(window, farm).latitude == 39_758_500
    empty(qtbot, point.longitude)
    assert (place(window, farm).latitude, place(window, farm).longitude) == (None, None)
    assert not point.latitude.error
    before = steps(window)
    enter(qtbot, point.latitude, "40.25")
    assert steps(window) == before
    window.desk.session.places.change(farm, country="YY")
    assert point.latitude.typed() == "40.25"
    enter(qtbot, point.longitude, "47.5")
    assert (place(window, farm).latitude, place(window, farm).longitude) == (40_250_000, 47_500_000)


def test_what_a_place_lies_in_is_offered_while_one_types(qtbot, window, farm):
    row = window.form.within
    type_over(qtbot, row, "Shusha")
    offered = [row.offered.item(at).text() for at in range(row.offered.rowCount())]
    assert any(words.startswith("Shusha District, district, ") for words in offered)
    at = next(at for at, words in enumerate(offered) if words.startswith("Shusha District"))
    row.completer.popup().hide()
    row.take(row.offered.index(at, 0))
    above = window.desk.session.places.get(place(window, farm).parent)
    assert above.name == "Shusha District"
    assert row.typed() == "Shusha District"


def test_a_whole_name_is_taken_as_typed(qtbot, window, farm):
    row = window.form.within
    type_over(qtbot, row, "shusha district")
    row.completer.popup().hide()
    row.commit()
    above = window.desk.session.places.get(place(window, farm).parent)
    assert above.name == "Shusha District"


def test_a_name_that_no_place_has_is_refused(qtbot, window, farm):
    row = window.form.within
    was = place(window, farm).parent
    row.edit.setFocus()
    row.edit.setText("Nowhere at all")
    row.edit.setModified(True)
    row.commit()
    assert "No place is called" in row.error
    assert place(window, farm).parent == was


def test_a_name_of_several_places_asks_for_a_choice(window, desk, farm):
    for _ in range(2):
        desk.session.places.add("Twin Hill", PlaceKind.VILLAGE)
    row = window.form.within
    row.edit.setText("Twin Hill")
    row.edit.setModified(True)
    row.commit()
    assert "Several places" in row.error


def test_a_place_cannot_lie_in_itself(window, farm):
    window.form.within.chosen.emit(farm)
    assert window.form.within.error == "A place cannot lie in itself."


def test_a_place_may_lie_in_nothing(qtbot, window, farm):
    empty(qtbot, window.form.within)
    assert place(window, farm).parent is None


def test_other_names_are_added_and_taken_away(qtbot, window, farm):
    enter(qtbot, window.form.names.new, "Ферма")
    assert set(place(window, farm).names) == {"Untere Farm", "Ферма"}
    assert window.form.names.new.typed() == ""
    assert window.form.names.model.stringList() == list(place(window, farm).names)
    names = window.form.names
    names.list.setFocus()
    names.list.setCurrentIndex(names.model.index(0))
    gone = names.model.stringList()[0]
    qtbot.keyClick(names.list, Qt.Key.Key_Delete)
    assert gone not in place(window, farm).names
    assert gone not in names.model.stringList()


def test_a_click_on_the_cross_takes_a_name_away(qtbot, window, farm):
    names = window.form.names
    box = names.list.visualRect(names.model.index(0))
    spot = box.center()
    spot.setX(box.right() - 6)
    qtbot.mouseClick(names.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert place(window, farm).names == ()
    assert not names.list.isVisible()


def test_a_click_on_the_name_takes_nothing_away(qtbot, window, farm):
    names = window.form.names
    spot = names.list.visualRect(names.model.index(0)).center()
    qtbot.mouseClick(names.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert place(window, farm).names == ("Untere Farm",)


def test_a_name_the_place_has_already_is_not_added(qtbot, window, farm):
    before = steps(window)
    enter(qtbot, window.form.names.new, "Untere Farm")
    assert window.form.names.new.error == "The place has this name already."
    assert steps(window) == before


def test_the_names_are_a_plain_list(window):
    assert isinstance(window.form.names.model, QStringListModel)


def test_items_that_happened_there_are_counted(window, desk, farm):
    assert window.model.index(window.model.row_of(farm), ITEMS).data() == ""
    desk.session.tagging.add_place([desk.items[0].id], farm, role=PlaceRole.HAPPENED)
    assert window.model.index(window.model.row_of(farm), ITEMS).data() == "1"
    assert window.form.note.text().startswith("Items that happened here: 1.")


def test_a_new_place_is_asked_for_by_name_and_entered(qtbot, window, farm):
    window.new_place("High Meadow")
    assert window.isVisible()
    assert window.fresh.name.typed() == "High Meadow"
    before = steps(window)
    window.fresh.kind.choice.setCurrentIndex(window.fresh.kind.choice.findData(PlaceKind.MOUNTAIN))
    window.fresh.within.edit.setText("Lower Valley District")
    window.fresh.within.edit.setModified(True)
    window.fresh.enter.click()
    made = window.chosen
    assert (made.name, made.kind) == ("High Meadow", PlaceKind.MOUNTAIN)
    assert made.parent == place(window, farm).parent
    assert steps(window) == before + 1
    assert window.form.name.typed() == "High Meadow"


def test_a_closed_window_opens_for_a_new_place(qtbot, desk):
    made = PlacesWindow(desk)
    qtbot.addWidget(made)
    made.new_place("High Meadow")
    assert made.isVisible()
    assert made.fresh.isVisible()


def test_a_new_place_shows_even_where_something_else_is_searched_for(qtbot, window):
    window.search.setText("Shusha")
    window.new_place("High Meadow")
    qtbot.keyClick(window.fresh.name.edit, Qt.Key.Key_Return)
    assert window.chosen.name == "High Meadow"
    assert window.search.text() == ""


def test_a_new_place_without_a_name_is_refused(window):
    window.new_place("")
    before = steps(window)
    window.fresh.enter.click()
    assert window.fresh.name.error == "A place needs a name."
    assert steps(window) == before


def test_leaving_the_new_form_enters_nothing(window, farm):
    before = steps(window)
    window.new_place("High Meadow")
    window.fresh.cancel.click()
    assert steps(window) == before
    assert window.form.isVisible()
    assert window.chosen.id == farm


def test_undo_in_the_window_takes_back_the_field(qtbot, window, farm):
    enter(qtbot, window.form.name, "Upper Farm")
    qtbot.keyClick(window.form.name.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place(window, farm).name == "Lower Farm"
    assert window.form.name.typed() == "Lower Farm"


def test_narrow_tables_leave_out_what_stands_among_the_fields(window):
    window.resize(1400, 700)
    assert not window.table.isColumnHidden(LATITUDE)
    window.resize(900, 700)
    assert window.table.isColumnHidden(LATITUDE)
    assert not window.table.isColumnHidden(NAME)


def test_a_source_is_kept_like_any_field(qtbot, window, farm):
    enter(qtbot, window.form.source, "Survey of 1990")
    assert place(window, farm).source == "Survey of 1990"


def test_a_place_that_nothing_names_is_deleted_and_undo_gives_it_back(qtbot, window, farm):
    qtbot.keyClick(window.form.delete, Qt.Key.Key_Space)
    assert place(window, farm) is None
    assert window.model.row_of(farm) is None
    window.desk.session.history.undo()
    assert window.model.row_of(farm) is not None


def test_a_place_that_items_name_is_not_deleted_and_the_reason_is_said(window, desk, farm):
    desk.session.tagging.add_place([desk.items[0].id], farm)
    window.form.delete.click()
    assert "1 item names Lower Farm" in window.form.acts.error
    assert place(window, farm) is not None


def test_two_places_are_merged_after_the_numbers_were_shown(qtbot, window, desk, farm):
    _, mill = desk.session.places.add("Upper Mill", PlaceKind.VILLAGE)
    desk.session.tagging.add_place([desk.items[0].id], farm, role=PlaceRole.HAPPENED)
    window.choose(farm)
    window.form.merge.click()
    assert not window.merging.merge.isEnabled()
    type_over(qtbot, window.merging.into, "Upper Mill")
    window.merging.into.completer.popup().hide()
    window.merging.into.commit()
    assert "Items that name it: 1" in window.merging.numbers.text()
    assert place(window, farm) is not None
    before = steps(window)
    qtbot.keyClick(window.merging.merge, Qt.Key.Key_Space)
    assert steps(window) == before + 1
    assert place(window, farm) is None
    assert window.chosen.id == mill
    assert window.form.isVisible()


def test_a_dump_is_entered_while_the_window_lives_and_then_shown(qtbot, window, tmp_path):
    cells = ["77", "Wyxolm", "Wyxolm", "", "40.5", "47.25", "P", "PPL", "XZ", *[""] * 9, "2020"]
    path = tmp_path / "XZ.txt"
    path.write_text("\t".join(cells), encoding="utf-8")
    with qtbot.waitSignal(window.dump.ended):
        window.dump.start(path)
        assert window.dump.button.text() == "Stop"
    assert window.dump.words.text() == "1 of 1 places; 0 were there, 0 lines left out."
    window.search.setText("Wyxolm")
    assert window.chosen.source == "GeoNames 77"
    assert window.desk.session.history.steps()[0].label == "Places from XZ.txt: 1"


def test_what_is_no_dump_is_said_beside_the_button(qtbot, window, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("a few words", encoding="utf-8")
    with qtbot.waitSignal(window.dump.ended):
        window.dump.start(path)
    assert "no GeoNames dump" in window.dump.words.text()
