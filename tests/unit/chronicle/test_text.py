"""The text as it came: two agreed changes and no others; spans in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.errors import TextError
from editor.chronicle.text import fingerprint, keep, quote, trimmed


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("\ufeffDiary", "Diary"),
        ("\ufeff\ufeffDiary", "\ufeffDiary"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("\r\r\n", "\n\n"),
        ("  \u00a0kept \t\u200b ", "  \u00a0kept \t\u200b "),
        ("e\u0301 \u212b ﬁ", "e\u0301 \u212b ﬁ"),
        ("nul \x00 stays", "nul \x00 stays"),
    ],
)
def test_one_mark_and_line_ends_are_all_that_changes(raw, kept):
    assert keep(raw) == kept


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_that_was_kept_is_kept_as_it_is(raw):
    kept = keep(raw)
    assert "\r" not in kept
    assert keep(kept.removeprefix("\ufeff")) == kept.removeprefix("\ufeff")
    assert kept.replace("\n", "") == raw.removeprefix("\ufeff").replace("\r", "").replace("\n", "")


def test_half_a_character_is_refused_with_its_place():
    with pytest.raises(TextError, match="half a character at position 4"):
        keep("abc\ud83d")


def test_texts_that_differ_anywhere_have_other_fingerprints():
    assert fingerprint("one") == fingerprint("one")
    assert len({fingerprint(one) for one in ("one", "one ", "One", "о\u200bne")}) == 4


@given(st.text(" \n\u00a0ab👩", max_size=12), st.data())
def test_trimming_takes_white_space_off_the_ends_and_nothing_else(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = trimmed(text, start, end)
    assert text[left:right] == text[start:end].strip()
    assert start <= left <= right <= max(end, start)


def test_a_quote_stands_on_one_line():
    assert quote("x one\n two\u00a0 three", 2, 18) == "one two three"
