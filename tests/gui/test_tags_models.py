"""What the lists of the tags panel hold."""

import dataclasses

import pytest

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Reason
from editor.chronicle.vocabulary import Category, Place, PlaceKind
from editor.ui.look.look import Look
from editor.ui.tags.category_filter import matching
from editor.ui.tags.category_model import CATEGORY_ROLE, CategoryGrid, CodeList
from editor.ui.tags.category_paint import fitting
from editor.ui.tags.category_words import short_code, spoken, tooltip
from editor.ui.tags.found_places import FoundPlaces, found_rows
from editor.ui.tags.place_model import PlaceList, PlaceRow
from editor.ui.tags.reasons import REASON_ROLE, ReasonList
from editor.ui.tags.room import Density, arrangements


def category(number, code, label="", parent=None, **more):
    values = {
        "definition": "", "include": "", "exclude": "", "cues": (), "retired": False,
        "short_label": "", "key": code[0],
    } | more  # fmt: skip
    return Category(
        id=number,
        uid=str(number),
        code=code,
        label=label or code,
        parent=parent,
        group=1,
        colour="#436A87",
        pattern="Solid",
        position=number,
        conflict=False,
        counts=True,
        **values,
    )


def place(key, name, kind=PlaceKind.TOWN, parent=None, names=()):
    return Place(
        id=key,
        uid=str(key),
        name=name,
        kind=kind,
        parent=parent,
        latitude=None,
        longitude=None,
        country="",
        source="",
        names=names,
    )


FIVE = [category(key, code) for key, code in enumerate(("AAA", "BBB", "CCC", "DDD", "EEE"), 1)]


def test_the_grid_is_a_sound_model_with_an_odd_number_too(qtmodeltester, qapp):
    grid = CategoryGrid()
    grid.show(FIVE)
    qtmodeltester.check(grid)
    grid.show(FIVE[:2])
    qtmodeltester.check(grid)


def test_the_grid_reads_down_the_first_column_and_then_the_second(qapp):
    grid = CategoryGrid()
    grid.show(FIVE)
    columns = [[grid.index(row, column).data() for row in range(3)] for column in range(2)]
    assert columns == [["AAA", "BBB", "CCC"], ["DDD", "EEE", None]]
    assert grid.place_of(4) == grid.index(0, 1)
    assert not grid.place_of(99).isValid()


def test_the_grid_tells_a_changed_label_without_a_reset(qtbot, qapp):
    grid = CategoryGrid()
    grid.show(FIVE)
    changed = [dataclasses.replace(FIVE[0], label="Other"), *FIVE[1:]]
    with qtbot.waitSignal(grid.dataChanged), qtbot.assertNotEmitted(grid.modelReset):
        grid.show(changed)
    assert grid.index(0, 0).data() == "Other"


def test_codes_are_a_sound_model_and_carry_their_category(qtmodeltester, qapp):
    codes = CodeList()
    codes.show(FIVE)
    qtmodeltester.check(codes)
    assert codes.index(1).data(CATEGORY_ROLE) == FIVE[1]
    assert codes.code(7) is None


def test_places_and_found_places_are_sound_models(qtmodeltester, qapp):
    places = PlaceList()
    row = PlaceRow(
        mentions=(1,),
        place=1,
        name="Martuni",
        below="Armenia",
        role=PlaceRole.HAPPENED,
        precision=Precision.NEAR,
    )
    places.show([row])
    qtmodeltester.check(places)
    assert places.index(0).data() == "Martuni"
    found = FoundPlaces()
    found.show(found_rows([place(1, "Martuni")], lambda _: (), "mart"))
    qtmodeltester.check(found)


def test_a_place_whose_role_changes_keeps_its_row(qtbot, qapp):
    row = PlaceRow(
        mentions=(1,),
        place=1,
        name="Martuni",
        below="",
        role=PlaceRole.HAPPENED,
        precision=Precision.NEAR,
    )
    places = PlaceList()
    places.show([row])
    with qtbot.waitSignal(places.dataChanged), qtbot.assertNotEmitted(places.modelReset):
        places.show([dataclasses.replace(row, role=PlaceRole.WITHIN)])


def test_found_places_are_told_apart_by_kind_parent_and_other_names(qapp):
    country, district = place(1, "Armenia", PlaceKind.COUNTRY), place(2, "Khojavend District")
    homonyms = [
        place(3, "Martuni", parent=2, names=("Xocavənd", "Martuni")),
        place(4, "Martuni", parent=1),
        country,
    ]
    parents = {3: (district, country), 4: (country,), 1: ()}
    rows = found_rows(homonyms, parents.__getitem__, "mart")
    assert [(one.kind, one.others) for one in rows] == [
        ("town in Khojavend District", "also Xocavənd"),
        ("town, Armenia", ""),
        ("country", ""),
        ("", ""),
    ]
    assert rows[-1].place is None
    assert rows[-1].name == "mart"


def test_reasons_are_a_sound_model_with_digits_from_one(qtmodeltester, qapp):
    reasons = ReasonList()
    reasons.show(((Reason.BACKGROUND, "Background"), (Reason.TALLY, "Total")))
    qtmodeltester.check(reasons)
    assert reasons.reason(2) is Reason.TALLY
    assert reasons.reason(0) is None
    assert reasons.reason(3) is None
    assert reasons.place_of("NE.TALLY").data(REASON_ROLE) == "NE.TALLY"


MANY = [
    category(1, "INF", "Infrastructure and clearance", definition="Mines are cleared."),
    category(2, "INF.DEMN", "Mine and ordnance clearance", parent=1),
    category(3, "FIR", "Shelling", cues=("opened fire",)),
    category(4, "FIR.MISL", "Missile attack", parent=3),
    category(5, "OLD", "Mine, retired", retired=True),
]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("mine", ["INF.DEMN", "INF"]),
        ("MISL", ["FIR.MISL"]),
        ("fir", ["FIR", "FIR.MISL"]),
        ("opened", ["FIR"]),
        ("mine clear", ["INF.DEMN", "INF"]),
        ("ordn", ["INF.DEMN"]),
        ("nothing", []),
        ("  ", []),
    ],
)
def test_a_category_is_found_by_code_label_cue_and_definition(words, codes):
    assert [one.code for one in matching(MANY, words)] == codes


def test_what_is_said_of_a_category(qapp):
    said = {"definition": "Who leads.", "include": "A.", "exclude": "B.", "key": "2"}
    one = category(1, "LOS.LEAD", "Leaders", **said)
    assert short_code(one) == "LEAD"
    assert tooltip(one) == "LOS.LEAD  Leaders\nWho leads.\nSuch as: A.\nNot: B."
    assert spoken(one) == "Leaders, LOS.LEAD, key 2"


def test_a_label_that_does_not_fit_ends_at_its_comma(qapp):
    metrics = Look().metrics(13)
    whole = metrics.horizontalAdvance("Shelling, ceasefire")
    assert fitting("Shelling, ceasefire", whole + 1, metrics) == "Shelling, ceasefire"
    assert fitting("Shelling, ceasefire", whole, metrics) == "Shelling"
    assert fitting("Commemoration", 10, metrics) == "Commemoration"


def test_the_room_runs_out_step_by_step():
    cards = [one.card for one in arrangements(700)]
    assert cards == sorted(cards)
    assert cards[0] is Density.ALL
    assert [(one.card, one.places, one.folded) for one in arrangements(500)] == [
        (Density.LABEL_SHORT, 0, True)
    ]
    assert arrangements(430)[0].card is Density.BARE
