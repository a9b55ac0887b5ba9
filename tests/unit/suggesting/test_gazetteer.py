"""Place names in running text."""

import pytest

from editor.chronicle.vocabulary import Place
from editor.suggesting import Gazetteer


@pytest.fixture
def gazetteer(places: list[Place]) -> Gazetteer:
    return Gazetteer.build(places)


def found(gazetteer: Gazetteer, text: str) -> list[str]:
    return [text[one.start : one.end] for one in gazetteer.find(text, 0, len(text))]


@pytest.mark.parametrize("name", ["Shusha", "Şuşa", "Շուշի", "Шуша", "SHUSHA", "Shu\u0301sha"])
def test_a_place_in_any_spelling(gazetteer: Gazetteer, name: str) -> None:
    text = f"In {name} it rained."
    (one,) = gazetteer.find(text, 0, len(text))
    assert text[one.start : one.end] == name
    assert 2 in one.places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shusha’s road and Shusha-Aghdam road", ["Shusha", "Shusha", "Aghdam"]),
        ("the Khojavand and Aghdam districts", ["Khojavand", "Aghdam"]),
        ("the Aghdam District", ["Aghdam District"]),
        ("Shushakend and Aghdamli", []),
        ("a state border, a shusha", ["state border"]),
        ("«Шуша»: 👩‍🚀 Şuşa", ["Шуша", "Şuşa"]),
        ("", []),
    ],
)
def test_whole_names_the_longest_first(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    assert found(gazetteer, text) == names


def test_only_within_the_span_and_in_code_points_of_the_text(gazetteer: Gazetteer) -> None:
    text = "👩‍🚀 Shusha. In Shusha."
    (one,) = gazetteer.find(text, text.index("In"), len(text))
    assert (one.start, one.end) == (text.rindex("Shusha"), text.rindex("Shusha") + 6)


def test_a_name_of_several_places_gives_all_of_them(gazetteer: Gazetteer) -> None:
    (one,) = gazetteer.find("Alibayli", 0, 8)
    assert set(one.places) == {8, 9}


def test_a_gazetteer_without_places_finds_nothing() -> None:
    assert Gazetteer.build([]).find("Shusha", 0, 6) == []


def test_a_long_text_is_searched_in_good_time(gazetteer: Gazetteer) -> None:
    text = "Shushak " * 20_000 + "Shusha"
    assert found(gazetteer, text) == ["Shusha"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Şuşada yağış yağıb.", "Şuşa"),
        ("Şuşanın yolu", "Şuşa"),
        ("Дождь шёл в Шуше.", "Шуш"),
        ("Дорога в Шушу", "Шуш"),
        ("Դեպքը Շուշիում էր", "Շուշի"),
        ("Aghdam's road", "Aghdam"),
        ("Aghdam’da yağış yağıb, küçə bağlıdır.", "Aghdam"),
    ],
)
def test_a_declined_name_is_found(gazetteer: Gazetteer, text: str, name: str) -> None:
    assert found(gazetteer, text)[0] == name


@pytest.mark.parametrize(
    "text", ["The Azerbaijani team won.", "Shushan spoke.", "Шушара молчала.", "Aghdamin", "Шуш"]
)
def test_what_only_begins_like_a_name_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text) == []
