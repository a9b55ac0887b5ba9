"""What holds of reading and folding, whatever text they are given."""

import html
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.chronicle.errors import TextError
from editor.chronicle.names import fold, fold_with_map
from editor.chronicle.passage import Role
from editor.chronicle.text import BOM, keep, trimmed
from editor.reading import from_html, read
from editor.reading.dates import Dates
from editor.reading.dates.names import LANGUAGES
from editor.reading.lines import lines_of

PIECES = [
    "- ", "– ", "— ", "• ", "1. ", "2) ", "(a) ", "08:30 ", "7 p.m. – ", "30/112  ", "04/27\t",
    "1897 - ", "Diary: 3 May 2021", "Daily report of 31 November 2020", "Monday, 3 May 2021",
    "Day 43:", "Chronicle of the 43rd day", "By Harbour Desk", "8 ноября 2020 года",
    "2020-ci il 8 noyabr", "A bridge was closed.", "two boats", "Share this page", "?! ", "\n",
    "\n\n", "\n  ", "\t", "\u00a0", "\u200b", "\u2028", "\x0c", "\x1c", "\x85", "\x00", BOM, "👩‍🚀",
    "e\u0301", "ə", "٣", ": - ", ". - ", "Source: wire",
]  # fmt: skip
chronicles = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
texts = st.text(max_size=300) | chronicles


@given(texts)
@example("a\x0bb\x0c\x1cc")
@example("Diary\n\n- a\n— b. - C. - D. - E. Source: x")
def test_passages_stand_in_order_apart_and_cover_every_printed_word(text: str) -> None:
    text = keep(text)
    reached = 0
    for one in read(text).passages:
        assert reached <= one.start < one.end <= len(text)
        assert not text[reached : one.start].strip()
        assert trimmed(text, one.start, one.end) == (one.start, one.end)
        reached = one.end
    assert not text[reached:].strip()


@given(texts)
def test_a_mark_stands_right_before_its_item_and_a_parent_before_its_children(text: str) -> None:
    passages = read(keep(text)).passages
    for index, one in enumerate(passages):
        if one.role is Role.MARK:
            assert passages[index + 1].role is Role.ITEM
        if one.parent is not None:
            assert one.parent < index
            assert passages[one.parent].role is one.role is Role.ITEM


@given(texts)
def test_what_is_understood_is_printed_in_the_text(text: str) -> None:
    text = keep(text)
    draft = read(text)
    assert draft.text == text
    assert draft.headline in text
    assert draft.byline in text
    if draft.day_evidence:
        start, end = draft.day_evidence
        assert 0 <= start < end <= len(text)
    assert (draft.day is None) == (draft.day_basis.value == "")
    assert read(text) == draft


@given(texts)
def test_lines_are_the_words_between_the_ends_of_lines(text: str) -> None:
    text = keep(text)
    lines = lines_of(text)
    assert [text[one.start : one.end] for one in lines] == [one.words for one in lines]
    assert "".join("".join(one.words.split()) for one in lines) == "".join(text.split())


@given(st.text(max_size=200))
def test_a_text_is_kept_but_for_one_mark_of_order_and_the_ends_of_lines(text: str) -> None:
    kept = keep(text)
    assert "\r" not in kept
    assert kept == text.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n")
    if not kept.startswith(BOM):
        assert keep(kept) == kept
    assert keep(BOM + text) == text.replace("\r\n", "\n").replace("\r", "\n")


@given(st.text(max_size=20), st.text(max_size=20))
def test_half_a_character_is_refused_with_its_place(before: str, after: str) -> None:
    with pytest.raises(TextError, match=f"position {len(keep(BOM + before)) + 1} "):
        keep(BOM + before + "\ud83d" + after)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=100))
def test_a_page_keeps_the_words_of_its_text(text: str) -> None:
    page = f"<html><body><div><p>{html.escape(text)}</p></div></body></html>"
    assert from_html(page).split() == text.split()


@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<ol>", "</ol>", "<br>", "<td>", "</table>", "<!--",
     "-->", "<script>", "</script>", "<", ">", "&amp;", "&x;", "words ", "\n", "<pre>", "</pre>"]
), max_size=30).map("".join))  # fmt: skip
def test_broken_markup_is_read_without_a_fault(page: str) -> None:
    words = from_html(page)
    assert "\n\n\n" not in words
    assert not any(line != line.strip(" \t") for line in words.split("\n"))


@given(st.text(max_size=60))
def test_folding_gives_latin_words_and_knows_where_each_letter_came_from(text: str) -> None:
    folded, origin = fold_with_map(text)
    assert len(folded) == len(origin)
    assert origin == sorted(origin)
    assert all(0 <= at < len(text) for at in origin)
    assert "  " not in folded
    assert not any(unicodedata.combining(one) for one in folded)


@given(st.text("abcdefghijklmnoprstuvwyz ABCDEFGHIJKLMNOPRSTUVWYZ-'", max_size=40))
def test_folding_minds_neither_case_nor_apostrophes_nor_what_stands_between(name: str) -> None:
    assert fold(name.upper()) == fold(name) == fold(name.replace("-", "  ").replace("'", "’"))


@given(texts, st.sampled_from(LANGUAGES))
def test_dates_are_found_in_order_apart_and_inside_the_text(text: str, language: str) -> None:
    dates = Dates(text, language)
    for found in (dates.full, dates.lacking, dates.impossible):
        reached = 0
        for one in found:
            assert reached <= one.start < one.end <= len(text)
            reached = one.end
