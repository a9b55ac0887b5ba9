"""Places from a GeoNames dump, made up here."""

import pytest

from editor.chronicle.errors import ExportError
from editor.chronicle.vocabulary import PlaceKind
from editor.exchange.geonames import parse
from editor.session.gazetteer import entering


def line(number, name, code, **said):
    """``code`` is feature class and code, as in ``P.PPL``."""
    feature, code = code.split(".")
    admin = said.get("admin", ("", ""))
    cells = [str(number), name, name, said.get("others", ""), said.get("latitude", "40.5"), "47.25",
             feature, code, said.get("country", "XZ"), "", *admin, "", "", said.get("people", ""),
             "", "", "", "2020-01-01"]  # fmt: skip
    return "\t".join(cells)


LINES = [
    line(5, "Wyxolm", "P.PPL", admin=("01", "11"), people="6000", others="Վիքսոլմ,Виксольм"),
    line(4, "Quithrop", "P.PPLA", admin=("01", "")),
    line(3, "Vale", "A.ADM2", admin=("01", "11")),
    line(2, "North", "A.ADM1", admin=("01", "")),
    line(1, "Xandia", "A.PCLI", admin=("00", "")),
    line(6, "Wyx", "H.STM", admin=("01", "99")),
    line(7, "Big Road", "R.RD"),
    line(8, "Off the globe", "P.PPL", latitude="95"),
    "no line of a dump",
]


@pytest.fixture
def dump(tmp_path):
    path = tmp_path / "XZ.txt"
    path.write_text("\n".join(LINES), encoding="utf-8")
    return path


def test_features_become_kinds_and_areas_become_parents():
    found = parse(LINES)
    assert {one.name: (one.kind, one.parent_id) for one in found.places} == {
        "Xandia": (PlaceKind.COUNTRY, None),
        "North": (PlaceKind.PROVINCE, "1"),
        "Vale": (PlaceKind.DISTRICT, "2"),
        "Wyxolm": (PlaceKind.TOWN, "3"),
        "Quithrop": (PlaceKind.CITY, "2"),
        "Wyx": (PlaceKind.RIVER, "2"),
    }
    assert found.left_out == 3


def test_the_first_level_is_a_district_where_the_country_has_it_so():
    (place,) = parse([line(2, "North", "A.ADM1", admin=("01", ""), country="AZ")]).places
    assert place.kind is PlaceKind.DISTRICT


def test_what_is_no_dump_is_refused_in_words(session, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("a few words", encoding="utf-8")
    with pytest.raises(ExportError, match="no GeoNames dump"):
        list(session.entering.enter_dump(path))
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(ExportError, match="cannot be read"):
        list(session.entering.enter_dump(path))


def test_a_dump_is_entered_with_names_points_and_source(session, dump):
    *_, last = session.entering.enter_dump(dump)
    assert (last.done, last.total, last.there, last.left_out) == (6, 6, 0, 3)
    (found,) = session.places.find("Виксольм", 1)
    assert (found.name, found.latitude, found.longitude) == ("Wyxolm", 40_500_000, 47_250_000)
    assert found.source == "GeoNames 5"
    assert [one.name for one in session.places.parents(found.id)] == ["Vale", "North", "Xandia"]
    assert dict(session._store.places.forms(found.id))["Վիքսոլմ"] == "hy"


def test_a_dump_entered_again_adds_nothing(session, dump):
    list(session.entering.enter_dump(dump))
    steps = len(session.history.steps())
    (only,) = session.entering.enter_dump(dump)
    assert (only.there, only.done) == (6, 6)
    assert len(session.history.steps()) == steps


def test_left_between_two_steps_it_goes_on_from_there(session, dump, monkeypatch):
    monkeypatch.setattr(entering, "AT_ONCE", 2)
    begun = session.entering.enter_dump(dump)
    next(begun)
    next(begun)
    begun.close()
    first, *_, last = session.entering.enter_dump(dump)
    assert first.there == 2
    assert last.done == 6
    (found,) = session.places.find("Wyxolm", 1)
    assert len(session.places.parents(found.id)) == 3


def test_an_import_can_be_taken_back_row_by_row(session, dump):
    before = session.places.all()
    list(session.entering.enter_dump(dump))
    session.history.undo()
    assert session.places.all() == before
    assert session.safety.check() == ()
