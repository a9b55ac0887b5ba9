"""What the window calls what an archivist sets: nothing is without a word, no two share one."""

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role, State
from editor.chronicle.vocabulary import PlaceKind
from editor.ui import terms


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
