from dataclasses import replace
from pathlib import Path

import pytest

from editor.chronicle.errors import ExportError
from editor.exchange.gazetteer import COLUMNS, language_of, read_gazetteer, write_gazetteer

SHIPPED = (Path(__file__).parents[3] / "resources" / "gazetteer.csv").read_bytes()
PLACES = read_gazetteer(SHIPPED)
BY_ID = {one.place_id: one for one in PLACES}


def test_the_shipped_gazetteer_is_whole():
    assert len(PLACES) == len(BY_ID) == 509
    assert sum(one.kind == "country" for one in PLACES) == 18
    assert all(one.source for one in PLACES)


@pytest.mark.parametrize("name", ["Shusha", "Shushi", "Şuşa", "Շուշի", "Шуша"])
def test_shusha_is_found_by_each_of_its_names(name):
    found = {one.place_id for one in PLACES if name in (one.name, *(form for form, _ in one.names))}
    assert "az-shusha" in found


def test_a_place_lies_in_its_district_and_country():
    shusha = BY_ID["az-shusha"]
    district = BY_ID[shusha.parent_id or ""]
    assert (district.name, district.kind) == ("Shusha District", "district")
    assert district.parent_id == "az-azerbaijan"
    assert (shusha.latitude, shusha.longitude) == (39_760_060, 46_749_890)


def test_names_carry_their_language():
    assert dict(BY_ID["az-shusha"].names)["Şuşa"] == "az"
    assert dict(BY_ID["tr-turkey"].names) == {
        "Türkiye": "tr", "Türkiyə": "az", "Թուրքիա": "hy", "Турция": "ru"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language"),
    [("Շուշի", "hy"), ("თბილისი", "ka"), ("Шуша", "ru"), ("Bərdə", "az"), ("Shushi", "")],
)
def test_script_and_letters_tell_a_language(name, language):
    assert language_of(name) == language


def test_the_shipped_file_is_written_again_byte_for_byte():
    assert write_gazetteer(PLACES) == SHIPPED


def test_a_name_that_could_not_be_read_back_is_refused():
    with pytest.raises(ExportError, match="cannot stand in a gazetteer file"):
        write_gazetteer((replace(PLACES[0], names=(("a|b", ""),)),))


HEADER = ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("place_id,name\r\n", "no column “alt_names”"),
        (HEADER + "x,X,,moon,,,,,\r\n", "“moon” is not a kind of place"),
        (HEADER + "x,X,,city,,,NaN,1,\r\n", "“NaN” is not a coordinate"),
        (HEADER + "x,X,,city,,,1e9999999,1,\r\n", "is not a coordinate"),
        (HEADER + "x,X,,city,,,91,1,\r\n", "“91” is not a coordinate"),
        (HEADER + "x,X,,city,y,,,,\r\n", "“x” lies in “y”"),
        (HEADER + "x,X,,city,,,,,\r\nx,Y,,city,,,,,\r\n", "“x” has no id or name, or stands twice"),
    ],
)
def test_a_gazetteer_that_does_not_hold_together_is_refused(data, words):
    with pytest.raises(ExportError, match=words):
        read_gazetteer(data.encode())
