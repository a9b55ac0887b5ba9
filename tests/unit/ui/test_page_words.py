"""The pure parts of the page: words under a selection, directions, dates as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.errors import DayError
from editor.ui.page.head.details import moment_from_words
from editor.ui.page.laid.rows import directions
from editor.ui.page.said import moment_said, ordinal_said
from editor.ui.page.scene.selecting import grown, with_signs, word_at


@pytest.mark.parametrize(
    ("text", "start", "end", "found"),
    [
        ("guns were heard", 2, 7, "guns were"),
        ("guns were heard", 4, 5, None),
        ("in Zzupper's streets", 5, 8, "Zzupper"),
        ("a bridge 🙂 again", 9, 10, "🙂"),
        ("a bridge 🙂 again", 4, 10, "bridge 🙂"),
        ("cafe\u0301 shut", 1, 2, "cafe\u0301"),
        ("„guns“ were", 0, 3, "„guns"),
        ("تا نیمه\u200cشب", 4, 5, "نیمه\u200cشب"),
        ("مُحَمَّد رفت", 0, 1, "مُحَمَّد"),
    ],
)
def test_a_selection_grows_to_whole_words(text, start, end, found):
    span = grown(text, start, end)
    assert (span and text[slice(*span)]) == found


@given(st.text(), st.data())
def test_a_grown_selection_holds_all_that_was_selected_but_blanks(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = grown(text, start, end)
    if span is None:
        assert not text[start:end].strip()
    else:
        kept = text[start:end].strip()
        assert kept in text[slice(*span)]
        assert text[slice(*span)] == text[slice(*span)].strip()
        assert grown(text, *span) == span


def test_the_word_at_an_offset_is_whole():
    text = "the cross-border road"
    assert text[slice(*word_at(text, 9, 0, len(text)))] == "cross-border"
    assert word_at("a  b", 2, 0, 4) is None
    assert word_at("a  b", 3, 0, 4) == (3, 4)
    assert word_at("...", 1, 0, 3) is None
    assert word_at("the end- ", 5, 0, 9) == (4, 7)
    assert word_at("نیمه\u200cشب", 1, 0, 7) == (0, 7)


def test_a_boundary_takes_the_signs_that_cling_to_the_words():
    text = "He said “no.” (Then he left.)"
    no = text.index("no")
    assert text[slice(*with_signs(text, no, no + 2))] == "“no.”"
    then = text.index("Then")
    assert text[slice(*with_signs(text, then, len(text) - 2))] == "(Then he left.)"


@pytest.mark.parametrize(
    ("words", "from_right", "mixed"),
    [
        ("plain words", False, False),
        ("Şuşa və Xocavənd", False, False),
        ("راه بسته ماند", True, False),
        ("הגשר נפתח ב-8 בנובמבר", True, True),
        ("הגשר ליד Zzupper", True, True),
        ("the word הגשר means bridge", False, True),
        ("12: راه", True, True),
        ("—", False, False),
    ],
)
def test_the_first_letter_tells_the_direction(words, from_right, mixed):
    assert directions(words) == (from_right, mixed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("8 Nov 2022", "2022-11-08"),
        ("2022-11-08T10:23+04:00", "2022-11-08T10:23+04:00"),
        ("2022-11-08", "2022-11-08"),
        ("2022-11", "2022-11"),
        ("2022", "2022"),
    ],
)
def test_a_printed_date_is_kept_as_exact_as_it_was_typed(typed, kept):
    assert moment_from_words(typed) == kept


@pytest.mark.parametrize("typed", ["yesterday", "31 Nov 2022", "2022-13", "9999999"])
def test_what_is_no_date_is_said_in_a_sentence(typed):
    with pytest.raises(DayError) as said:
        moment_from_words(typed)
    assert str(said.value).endswith(".")


def test_a_head_shows_the_day_of_a_moment_and_what_is_none_as_it_stands():
    assert moment_said("2022-11-08T10:23:00+04:00") == "8 Nov 2022"
    assert moment_said("late 2022") == "late 2022"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (11, "11th"),
        (43, "43rd"),
        (112, "112th"),
        (122, "122nd"),
    ],
)
def test_ordinals_end_as_they_are_read(qapp, number, said):
    assert ordinal_said(number) == f"{said} day"
