"""What the window calls what an archivist sets: nothing is without a word, no two share one."""

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role, State
from editor.ui import tag_words


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (PlaceRole, tag_words.place_role_in_words),
        (PlaceRole, tag_words.place_role_explained),
        (Precision, tag_words.precision_in_words),
        (Role, tag_words.role_in_words),
        (State, tag_words.state_in_words),
        (Coverage, tag_words.coverage_in_words),
        (Basis, tag_words.basis_in_words),
    ],
)
def test_every_mark_has_a_word_of_its_own(qapp, marks, words):
    said = [words(one) for one in marks]
    assert all(said)
    assert len(set(said)) == len(said)


def test_an_entry_of_a_menu_begins_with_a_capital():
    assert tag_words.as_entry("only mentioned") == "Only mentioned"
    assert tag_words.as_entry("") == ""
