"""Places of a passage: which, in what part, how exactly."""

import pytest

from editor.chronicle.vocabulary import Category, Place
from editor.suggesting import Gazetteer, Vocabulary
from editor.suggesting.whereabouts import places_of
from tests.unit.suggesting.conftest import category

SHUSHA, SHUSHA_DISTRICT, KHOJAVEND, AGHDAM, TSAKURI = 2, 3, 4, 5, 7


def said(places: list[Place], text: str, of: Category | None = None) -> list[tuple[int, str, str]]:
    vocabulary = Vocabulary.of([], Gazetteer.build(places))
    names = vocabulary.gazetteer.find(text, 0, len(text))
    found = places_of(text, (0, len(text)), names, vocabulary, of)
    return [(one.place, one.role.value, one.precision.value) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The city of Shusha was lit.", [(SHUSHA, "happened", "P2")]),
        ("It rained in Shusha.", [(SHUSHA_DISTRICT, "happened", "P4")]),
        ("It rained in Shusha (Shushi).", [(SHUSHA, "happened", "P2")]),
        ("It rained towards Khojavand.", [(KHOJAVEND, "happened", "P3")]),
        ("It rained in the Khojavand direction.", [(KHOJAVEND, "happened", "P3")]),
        (
            "The village of Tsakuri in Khojavand was lit.",
            [(TSAKURI, "happened", "P2"), (KHOJAVEND, "within", "P4")],
        ),
        (
            "In Tsakuri, Khojavand, it rained.",
            [(TSAKURI, "happened", "P2"), (KHOJAVEND, "within", "P4")],
        ),
        (
            "Khojavand, Aghdam and Shusha were lit.",
            [(KHOJAVEND, "happened", "P4"), (AGHDAM, "happened", "P4"),
             (SHUSHA_DISTRICT, "happened", "P4")],
        ),
        ("It rained on the state border.", [(6, "happened", "P5")]),
        ("Azerbaijan's president spoke.", []),
        ("The Azerbaijan army and the people of Azerbaijan rested.", []),
        ("It rained in Azerbaijan.", [(1, "happened", "P6")]),
        ("Shusha, Shusha and Shusha.", [(SHUSHA_DISTRICT, "happened", "P4")]),
    ],
)  # fmt: skip
def test_which_place_in_which_part_how_exactly(
    places: list[Place], text: str, expected: list[tuple[int, str, str]]
) -> None:
    assert said(places, text) == expected


def test_of_two_villages_of_one_name_it_is_that_of_the_district_named(places: list[Place]) -> None:
    for district, key in (("Aghdam", 8), ("Zangilan", 9)):
        found = said(places, f"The {district} district villages of Alibayli and others were lit.")
        assert (key, "happened", "P2") in found
        assert [role for place, role, _ in found if place not in (8, 9)] == ["within"]


def test_what_a_film_shows_did_not_happen_there_that_day(places: list[Place]) -> None:
    found = said(places, "A video of Tsakuri village was shown.", category(4, "MED.PLAC", "Media"))
    assert found == [(TSAKURI, "mentioned", "P2")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Shusha Evening Post was sold.", []),
        ("In Shusha Mayor Iversen spoke.", [(SHUSHA_DISTRICT, "happened", "P4")]),
        ("A school in Shusha was lit.", [(SHUSHA, "happened", "P2")]),
        ("On the edge of Shusha it rained.", [(SHUSHA_DISTRICT, "happened", "P3")]),
        ("It rained in the Khojavand-Aghdam direction.",
         [(KHOJAVEND, "happened", "P3"), (AGHDAM, "happened", "P3")]),
        ("The villages of Tsakuri and Shusha were lit.",
         [(TSAKURI, "happened", "P2"), (SHUSHA, "happened", "P2")]),
        ("Guns were heard in Aghdam.", [(AGHDAM, "mentioned", "P4")]),
        ("Heights around Aldermill (Tsakuri) were lit.", [(TSAKURI, "happened", "P3")]),
    ],
)  # fmt: skip
def test_what_the_words_around_a_name_say_of_it(
    places: list[Place], text: str, expected: list[tuple[int, str, str]]
) -> None:
    assert said(places, text) == expected


def test_a_place_that_is_only_spoken_of(places: list[Place]) -> None:
    stated = category(3, "STM.ANNC", "Statement")
    found = said(places, "The mayor ruled out that Tsakuri was lit.", stated)
    assert found == [(TSAKURI, "mentioned", "P2")]


def test_a_ruling_says_which_place_is_meant_unless_the_words_do(places: list[Place]) -> None:
    def meant(text: str, rulings: dict[str, int]) -> list[int]:
        vocabulary = Vocabulary.of([], Gazetteer.build(places), rulings)
        names = vocabulary.gazetteer.find(text, 0, len(text))
        found = places_of(text, (0, len(text)), names, vocabulary, None)
        return [one.place for one in found]

    assert meant("It rained in Shusha.", {}) == [SHUSHA_DISTRICT]
    assert meant("It rained in Shusha.", {"shusha": SHUSHA}) == [SHUSHA]
    assert meant("It rained in Şuşa.", {"shusha": SHUSHA}) == [SHUSHA]
    assert meant("It rained in the Shusha district.", {"shusha": SHUSHA}) == [SHUSHA_DISTRICT]


def test_a_village_that_shares_its_name_is_found_by_the_bare_name(places: list[Place]) -> None:
    bare = [Place(**{**{f: getattr(one, f) for f in one.__slots__}, "names": ()}) for one in places]
    assert said(bare, "The village of Alibayli was lit.")[0][0] in (8, 9)
