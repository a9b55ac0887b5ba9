"""Places in the order of a person who types."""

import pytest

from editor.chronicle.vocabulary import Place
from editor.session import Session
from editor.suggesting.type_ahead import rank


def test_exact_then_beginning_then_a_later_word(places: list[Place]) -> None:
    names = [one.name for one in rank("shusha", places)]
    assert names == ["Shusha", "Shusha District"]
    assert [one.name for one in rank("distr", places, limit=2)] == [
        "Aghdam District",
        "Shusha District",
    ]


def test_homonyms_stand_side_by_side(places: list[Place]) -> None:
    assert [one.id for one in rank("Alibayli", places)] == [8, 9]


@pytest.mark.parametrize("typed", ["şuşa", "Շուշի", "Шуш", "SHUSHI"])
def test_any_spelling_and_script(places: list[Place], typed: str) -> None:
    assert rank(typed, places)[0].name == "Shusha"


def test_a_slip_of_the_finger_finds_what_is_alike(places: list[Place]) -> None:
    assert rank("Tsakuuri", places)[0].name == "Tsakuri"


@pytest.mark.parametrize("typed", ["", "  ", "?!", "qwxyzqwxyz"])
def test_what_is_like_nothing_finds_nothing(places: list[Place], typed: str) -> None:
    assert rank(typed, places) == []


def test_the_shipped_gazetteer_answers_to_every_spelling(session: Session) -> None:
    for typed in ("Shusha", "Şuşa", "Շուշի", "Шуша"):
        assert session.places.find(typed)[0].name == "Shusha"
