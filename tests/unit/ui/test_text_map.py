"""Positions of the archive (code points) and of Qt (UTF-16) are one to one, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from editor.ui.text_map import from_qt, shown_as, to_qt

LETTERS = st.characters(exclude_categories=("Cs",))
TEXTS = st.text(
    st.one_of(LETTERS, st.sampled_from("a \n\t\u00a0\u00ad\u2028\u200d\ufeff🙂👩🏽é\u0301"))
)


@given(TEXTS, st.data())
def test_every_offset_maps_to_qt_and_back(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert from_qt(text, to_qt(text, at)) == at


@given(TEXTS)
def test_qt_counts_utf_16_units(text):
    assert to_qt(text, len(text)) == len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_a_position_inside_a_character_is_the_character_itself(text, data):
    units = len(text.encode("utf-16-le")) // 2
    position = data.draw(st.integers(0, units))
    at = from_qt(text, position)
    assert to_qt(text, at) <= position
    assert at == len(text) or to_qt(text, at + 1) > position


@given(TEXTS)
def test_what_is_shown_keeps_every_position(text):
    shown = shown_as(text)
    assert len(shown) == len(text)
    assert [to_qt(shown, at) for at in range(len(text) + 1)] == [
        to_qt(text, at) for at in range(len(text) + 1)
    ]


@given(TEXTS)
def test_nothing_shown_breaks_a_line_by_itself(text):
    assert len(shown_as(text).splitlines()) <= 1


def test_only_breaks_and_tabs_are_shown_otherwise():
    kept = "a\u00a0b\u00adc\u200bd\ufeffe🙂"
    assert shown_as(kept) == kept
    assert shown_as("a\tb\u2028c\nd") == "a b c d"
