"""What the window calls what an archivist sets: nothing is without a word, no two share one."""

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role, State
from editor.chronicle.vocabulary import Place, PlaceKind
from editor.ui import terms
from editor.ui.place_words import other_names, place_in_words


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (PlaceRole, terms.place_role_in_words),
        (PlaceRole, terms.place_role_explained),
        (Precision, terms.precision_in_words),
        (Role, terms.role_in_words),
        (State, terms.state_in_words),
        (Coverage, terms.coverage_in_words),
        (Basis, terms.basis_in_words),
        (PlaceKind, terms.kind_in_words),
        (Measure, terms.measure_in_words),
    ],
)
def test_every_mark_has_a_word_of_its_own(qapp, marks, words):
    said = [words(one) for one in marks]
    assert all(said)
    assert len(set(said)) == len(said)


def test_an_entry_of_a_menu_begins_with_a_capital():
    assert terms.as_entry("only mentioned") == "Only mentioned"
    assert terms.as_entry("") == ""


def place(name, kind, *names):
    return Place(
        id=1, uid="1", name=name, kind=kind, parent=None, latitude=None, longitude=None,
        country="", source="", names=names,
    )  # fmt: skip


def test_places_of_one_name_are_told_apart_by_kind_and_by_what_they_lie_in(qapp):
    country = place("Azerbaijan", PlaceKind.COUNTRY)
    district = place("Aghdam District", PlaceKind.DISTRICT)
    village = place("Qasimli", PlaceKind.VILLAGE)
    assert place_in_words(village, (district, country)) == "Qasimli, village in Aghdam District"
    assert place_in_words(district, (country,)) == "Aghdam District, district, Azerbaijan"
    assert place_in_words(country, ()) == "Azerbaijan, country"


def test_other_names_leave_out_the_first_and_what_is_said_twice(qapp):
    town = place("Shusha", PlaceKind.TOWN, "Shusha", "Şuşa", "Shushi", "Şuşa", "Шуша", "Shoushi")
    assert other_names(town) == "also Şuşa, Shushi, Шуша"
    assert other_names(place("Shusha", PlaceKind.TOWN)) == ""
