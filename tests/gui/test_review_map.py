"""The map shows every placement once, as exactly as was said, and says what it cannot show."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from editor.chronicle.mention import Precision
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Place, PlaceKind
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.found import find
from editor.ui.review.map.above import places_above
from editor.ui.review.map.basemap import WINDOW, basemap, on_map
from editor.ui.review.map.layout import labels_of, spots_of, view_of
from editor.ui.review.map.map import Map
from editor.ui.review.map.placements import Mark, Placements, placements_of
from editor.ui.review.map.where import Where
from tests.gui.review_days import fill


def place(key: int, kind: PlaceKind, latitude: float | None, longitude: float | None) -> Place:
    return Place(
        id=key,
        uid=f"p{key}",
        name=f"Place {key}",
        kind=kind,
        parent=None,
        latitude=None if latitude is None else round(latitude * 1_000_000),
        longitude=None if longitude is None else round(longitude * 1_000_000),
        country="",
        source="",
    )


TOWN = place(1, PlaceKind.TOWN, 40.123456, 47.123456)
DISTRICT = place(2, PlaceKind.DISTRICT, 39.654321, 46.765432)
LOST = place(3, PlaceKind.VILLAGE, None, None)
FAR = place(4, PlaceKind.CITY, 55.75, 37.62)
COUNTRY = place(5, PlaceKind.COUNTRY, 40.3, 47.7)


def nowhere_above(_key: int) -> tuple[Place, ...]:
    return ()


def mark(key: int, x: float, y: float, number: int, *, exact: bool = True) -> Mark:
    return Mark(place=key, name=f"Place {key}", at=on_map(y, x), exact=exact, number=number)


def test_a_settlement_is_a_dot_and_what_is_only_near_it_is_a_circle():
    found = placements_of(
        [(TOWN, Precision.SETTLEMENT, 2), (TOWN, Precision.NEAR, 1)], nowhere_above
    )
    assert [(one.exact, one.number) for one in found.marks] == [(True, 2), (False, 1)]


def test_a_point_is_never_more_exact_than_what_was_said():
    (found,) = placements_of([(TOWN, Precision.DISTRICT, 1)], nowhere_above).marks
    assert found.at == on_map(40.1, 47.1)
    (found,) = placements_of([(DISTRICT, Precision.SITE, 1)], nowhere_above).marks
    assert found.at == on_map(39.7, 46.8)
    assert not found.exact


def test_a_place_without_a_point_is_shown_in_the_place_it_lies_in_and_no_more_exactly():
    (found,) = placements_of([(LOST, Precision.SETTLEMENT, 3)], lambda _: (DISTRICT,)).marks
    assert (found.name, found.within, found.exact) == ("Place 3", "Place 2", False)


def test_everything_that_has_no_spot_is_kept_with_its_name():
    found = placements_of(
        [
            (LOST, Precision.SETTLEMENT, 1),
            (FAR, Precision.SETTLEMENT, 2),
            (COUNTRY, Precision.COUNTRY, 4),
            (None, Precision.SETTLEMENT, 8),
        ],
        nowhere_above,
    )
    assert found.marks == []
    assert found.nowhere == {"Place 3": 1}
    assert found.outside == {"Place 4": 2}
    assert found.countries == {"Place 5": 4}
    assert found.unknown == 8
    assert found.total == 15


def test_placements_of_one_kind_at_one_place_are_one_mark():
    found = placements_of(
        [(TOWN, Precision.SETTLEMENT, 2), (TOWN, Precision.SITE, 3)], nowhere_above
    )
    assert [one.number for one in found.marks] == [5]


def test_areas_are_as_the_numbers(qapp):
    marks = [mark(1, 46, 40, 16), mark(2, 47, 40, 4)]
    spots = spots_of(marks, view_of(marks, QRectF(0, 0, 256, 256)), lambda px: px)
    first, second = (spot.radius**2 for spot in spots)
    assert math.isclose(first / second, 4)


def test_every_mark_is_in_sight_and_labels_cover_neither_spots_nor_one_another(qapp):
    room = QRectF(0, 0, 256, 240)
    marks = [mark(at, 46 + 0.11 * (at % 5), 39.5 + 0.13 * at, at) for at in range(1, 15)]
    spots = spots_of(marks, view_of(marks, room), lambda px: px)
    assert all(room.contains(spot.centre) for spot in spots)
    labels = labels_of(spots, room, lambda words: 6.0 * len(words), 14)
    assert labels
    boxes = [one.box for one in labels]
    for at, box in enumerate(boxes):
        assert room.contains(box)
        assert not any(box.intersects(other) for other in boxes[at + 1 :])
        assert not any(box.intersects(spot.box) for spot in spots)


def test_the_view_stays_within_the_outlines_where_the_marks_allow(qapp):
    room = QRectF(0, 0, 256, 160)
    for marks in ([], [mark(1, 50.9, 38.1, 1)], [mark(1, 46, 40, 1), mark(2, 47, 40.2, 1)]):
        seen = view_of(marks, room).inverted()[0].mapRect(room)
        assert WINDOW.adjusted(-0.001, -0.001, 0.001, 0.001).contains(seen)


def test_outlines_lie_within_the_window():
    outlines = (*basemap().countries, *basemap().districts)
    assert len(outlines) == 95
    inside = WINDOW.adjusted(-0.001, -0.001, 0.001, 0.001)
    assert all(inside.contains(one.path.boundingRect()) for one in outlines)


@pytest.fixture
def shown(qtbot):
    made = Map(Look())
    qtbot.addWidget(made)
    made.resize(256, 220)
    made.show()
    found = placements_of(
        [(TOWN, Precision.SETTLEMENT, 2), (DISTRICT, Precision.DISTRICT, 5)], nowhere_above
    )
    made.show_placements(found, None)
    return made


def test_what_is_under_the_mouse_is_said_with_name_and_number(shown):
    spots = {one.mark.place: one for one in shown.spots}
    assert shown.spot_at(spots[1].centre) is spots[1]
    assert shown.said(spots[1]) == "Place 1, 2 placements"
    assert shown.said(spots[2]) == "Place 2, 5 placements; somewhere around this point"
    assert shown.spot_at(QPointF(-50, -50)) is None


def test_a_place_is_chosen_by_click_or_key_and_given_back_by_another(qtbot, shown):
    spot = next(one for one in shown.spots if one.mark.place == 1)
    with qtbot.waitSignal(shown.place_chosen) as told:
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot.centre.toPoint())
    assert told.args == [1]
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    with qtbot.waitSignal(shown.place_chosen) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert told.args == [shown.spots[0].mark.place]
    shown.show_placements(shown.placements, 1)
    with qtbot.waitSignal(shown.place_chosen) as told:
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot.centre.toPoint())
    assert told.args == [None]


def test_a_map_of_nothing_is_drawn(shown):
    shown.show_placements(Placements(), None)
    assert not shown.grab().isNull()


def test_the_map_counts_what_the_one_count_counts(qtbot, session):
    fill(session)
    where = Where(Desk(session, Look()))
    qtbot.addWidget(where)
    where.show_found(find(session, Asked()))
    counted = session.review.by_place(Selection())
    assert where.map.placements.total == sum(number for _, number in counted) > 0
    narrow = replace(Selection(), words="bridge")
    assert sum(number for *_, number in session.review.by_precision(narrow)) == sum(
        number for _, number in session.review.by_place(narrow)
    )


def test_what_the_map_cannot_show_is_said_in_words(qtbot, session):
    fill(session)
    item = session.review.items(Selection())[0].id
    far = session.places.find("Moscow", 1)[0]
    session.tagging.add_place([item], far.id)
    where = Where(Desk(session, Look()))
    qtbot.addWidget(where)
    where.show_found(find(session, Asked()))
    assert "1 outside this map: Moscow" in where.rest.text()


def test_what_places_lie_in_is_what_the_gazetteer_says(session):
    places = session.places.all()[::25]
    above = places_above(session, places)
    for one in places:
        assert tuple(above(one.id)) == session.places.parents(one.id)
