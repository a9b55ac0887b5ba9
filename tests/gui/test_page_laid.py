"""Laid rows: points and offsets, columns, mirrored text, and how much is laid anew."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from editor.chronicle.draft import FoundDate, Meaning
from editor.chronicle.passage import Passage, Role
from editor.ui.look.look import Look
from editor.ui.page.laid.frame import GUTTER, MARGIN, frame_for
from editor.ui.page.laid.lines import lay
from editor.ui.page.laid.rows import Row, directions

START = 7
LETTERS = st.sampled_from("abcWil .,;éşəğԱբ🙂👍щ")
WORDS = st.text(LETTERS, min_size=1, max_size=160).filter(str.strip)


@pytest.fixture
def look(qapp):
    return Look()


def row(words, role=Role.ITEM, **fields):
    passage = Passage(
        id=1, uid="u", article=1, start=START, end=START + len(words), role=role, **fields
    )
    from_right, mixed = directions(words)
    return Row(
        passage=passage, words=words, number=1, chip=None, places=(), evidence=(), note="",
        again=False, details="", linked=0, from_right=from_right, mixed=mixed,
    )  # fmt: skip


def laid(look, words, width=420):
    return lay(look, row(words), frame_for(look, width, large=False))


@settings(max_examples=60)
@given(words=WORDS, data=st.data())
def test_the_point_of_a_caret_leads_back_to_its_offset(look, words, data):
    one = laid(look, words)
    at = START + data.draw(st.integers(0, len(words)))
    box = one.caret(at)
    back = one.at(QPointF(box.x(), box.center().y()))
    assert back == at or words[min(back, at) - START : max(back, at) - START].isspace()


@settings(max_examples=60)
@given(words=WORDS, data=st.data())
def test_boxes_of_a_span_hold_its_carets_and_stay_in_the_column(look, words, data):
    one = laid(look, words)
    start = START + data.draw(st.integers(0, len(words) - 1))
    boxes = one.spans(start, START + len(words))
    assert all(box.left() >= 0 and box.right() <= one.frame.width + 1 for box in boxes)
    assert all(box.width() > 0 for box in boxes)


@pytest.mark.parametrize("words", ["a 👩🏽‍🚒 b", "cafe\u0301 b", "🇦🇲🇦🇿"])
def test_keys_never_put_the_caret_inside_a_letter_of_several_signs(look, words):
    one = laid(look, words)
    at, seen = START, []
    while at < START + len(words):
        at = one.stepped(at, forward=True, word=False)
        seen.append(at - START)
    stops = {
        "a 👩🏽‍🚒 b": [1, 2, 6, 7, 8],
        "cafe\u0301 b": [1, 2, 3, 5, 6, 7],
        "🇦🇲🇦🇿": [2, 4],
    }
    assert seen == stops[words]


def test_breaks_inside_a_passage_do_not_break_the_lines(look):
    assert laid(look, "one\ntwo\u2028three\tfour").layout.lineCount() == 1


def test_a_span_over_two_lines_has_two_boxes(look):
    words = "word " * 30
    one = laid(look, words)
    assert one.layout.lineCount() > 2
    assert len(one.spans(START, START + len(words))) == one.layout.lineCount()


def test_columns_stand_in_the_middle_with_full_lines_at_most_540(look):
    frame = frame_for(look, 900, large=False)
    assert frame.width == 540
    assert frame.text - frame.left == GUTTER
    assert frame.right - frame.margin == MARGIN
    assert not frame.narrow


def test_a_large_window_has_longer_lines(look):
    assert frame_for(look, 1200, large=True).width == 600


def test_a_narrow_page_lets_chips_stand_under_the_items(look):
    frame = frame_for(look, 500, large=False)
    assert frame.narrow
    assert (frame.margin, frame.margin_width) == (frame.text, frame.width)


def test_text_read_from_the_right_has_its_columns_mirrored(look):
    one = laid(look, "راه کوهستان بسته ماند", width=736)
    plain = frame_for(look, 736, large=False)
    assert one.frame.mirrored
    assert one.frame.margin == plain.left
    assert one.frame.text + one.frame.width == plain.right - GUTTER
    line = one.layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(one.frame.width, abs=1)
    assert one.frame.mirror() == plain


def test_latin_words_in_text_from_the_right_are_underlined_where_they_stand(look):
    words = "הגשר ליד Zzupper נפתח"
    one = laid(look, words, width=736)
    start = START + words.index("Zz")
    (box,) = one.spans(start, start + len("Zzupper"))
    inside = one.at(QPointF(box.center().x(), box.center().y()))
    assert start < inside < start + len("Zzupper")
    before = one.spans(START, START + 4)[0]
    assert before.left() > box.right()


def test_furniture_lets_its_role_be_clicked_beside_it(look):
    one = lay(look, row("By a desk", Role.BYLINE), frame_for(look, 736, large=False))
    sign, words = one.spots
    assert [sign.words, words.words] == ["byline", "byline"]
    assert one.spot_at(one.frame.margin + 5, 5) is words
    assert one.spot_at(sign.box.center().x(), sign.box.center().y()) is sign
    assert sign.box.right() < one.frame.text
    assert one.spot_at(one.frame.text + 5, 5) is None


def test_a_narrow_page_keeps_the_sign_of_a_role_in_the_gutter(look):
    one = lay(look, row("By a desk", Role.BYLINE), frame_for(look, 500, large=False))
    (sign,) = one.spots
    assert sign.box.left() >= 0
    assert sign.box.right() < one.frame.text


def test_the_sign_of_text_read_from_the_right_stands_at_the_right(look):
    one = lay(look, row("راه کوهستان", Role.HEADING), frame_for(look, 736, large=False))
    assert one.spots[0].box.left() > one.frame.text + one.frame.width


def test_the_margin_says_what_the_date_of_a_line_means(look):
    printed = FoundDate(day=date(2021, 5, 4), start=START, end=START + 5, meaning=Meaning.PUBLISHED)
    dated = replace(row("4 May", Role.DATELINE), dates=(printed,))
    one = lay(look, dated, frame_for(look, 736, large=False))
    assert {spot.words for spot in one.spots} == {"dateline · published"}


def test_a_corrected_wording_makes_room_under_the_printed_words(look):
    frame = frame_for(look, 736, large=False)
    plain, worded = (
        lay(look, row("one"), frame),
        lay(look, row("one", wording="One, and so."), frame),
    )
    assert worded.wording is not None
    assert worded.height > plain.height


@pytest.mark.parametrize("factor", [0.75, 1.0, 1.5])
def test_a_reason_that_is_too_long_for_the_margin_is_read_whole(look, factor):
    look.set_factor(factor)
    frame = frame_for(look, round(736 * factor), large=False)
    note = "background or framing of what others have said"
    one = lay(look, replace(row("Guns were heard."), note=note), frame)
    (spot,) = one.spots
    line = look.metrics(12, italic=True).height()
    assert spot.words == f"not an event: {note}"
    assert spot.box.height() >= 3 * line
    assert spot.box.width() <= frame.margin_width
    assert one.height >= spot.box.bottom()
