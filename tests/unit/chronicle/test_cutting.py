"""Cutting: whatever is done to the cut, every printed word stays in exactly one piece."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle import cutting
from editor.chronicle.errors import CutError
from editor.chronicle.passage import Passage, Role

TEXT = "Diary\n1. The mayor met a guest. 2. Two bridges closed.\nShare"


def passage(number, start, end, role=Role.ITEM):
    return Passage(id=number, uid=str(number), article=1, start=start, end=end, role=role)


def of(text, *spans):
    """Passages from the words themselves, in order."""
    made, at = [], 0
    for number, (words, role) in enumerate(spans, 1):
        at = text.index(words, at)
        made.append(passage(number, at, at + len(words), role))
        at += len(words)
    return made


PASSAGES = of(
    TEXT,
    ("Diary", Role.HEADLINE),
    ("1.", Role.MARK),
    ("The mayor met a guest.", Role.ITEM),
    ("2.", Role.MARK),
    ("Two bridges closed.", Role.ITEM),
    ("Share", Role.SKIP),
)


def said(pieces):
    return [(TEXT[one.start : one.end], one.role.value, one.passage) for one in pieces]


def test_the_first_half_goes_on_as_the_passage_it_was():
    cut = cutting.split(TEXT, PASSAGES, 3, TEXT.index("met"))
    assert said(cut)[2:4] == [("The mayor", "item", 3), ("met a guest.", "item", None)]


def test_a_join_takes_the_mark_between_along():
    assert said(cutting.join(PASSAGES, 3))[2:4] == [
        ("The mayor met a guest. 2. Two bridges closed.", "item", 3),
        ("Share", "skip", 6),
    ]


def test_words_given_up_go_to_the_neighbour_they_touch():
    text = "One two three four"
    some = of(text, ("One two", Role.ITEM), ("three four", Role.ITEM))
    cut = cutting.stretch(text, some, 1, 0, 3)
    assert [(text[one.start : one.end], one.passage) for one in cut] == [
        ("One", 1),
        ("two three four", 2),
    ]


def test_words_made_a_passage_of_what_was_one_already_keep_its_tags():
    cut = cutting.make(TEXT, PASSAGES, PASSAGES[2].start, PASSAGES[2].end, Role.ITEM)
    assert said(cut)[2] == ("The mayor met a guest.", "item", 3)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda: cutting.split(TEXT, PASSAGES, 3, PASSAGES[2].start), "no words on one side"),
        (lambda: cutting.split(TEXT, PASSAGES, 99, 3), "no longer there"),
        (lambda: cutting.join(PASSAGES, 6), "No passage follows"),
        (lambda: cutting.stretch(TEXT, PASSAGES, 3, 5, 6), "cannot be empty"),
        (lambda: cutting.make(TEXT, PASSAGES, 5, 6, Role.ITEM), "Select the words first"),
    ],
)
def test_a_cut_that_cannot_be_made_is_refused_in_words(act, words):
    with pytest.raises(CutError, match=words):
        act()


LETTERS = "ab .,\n\u00a0👩é-"


@st.composite
def cuts(draw):
    """A text with passages that cover every word of it, blanks between them or not."""
    text = draw(st.text(LETTERS, min_size=1, max_size=40))
    edges = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=6))})
    roles = st.sampled_from(list(Role))
    made = []
    for start, end in pairwise(edges):
        words = text[start:end]
        left = start + len(words) - len(words.lstrip())
        if words.strip():
            made.append(passage(len(made) + 1, left, left + len(words.strip()), draw(roles)))
    return text, made


def check(text, before, after):
    """No overlap, every word in a piece, no passage twice or invented, nothing empty."""
    reached = 0
    for piece in after:
        assert reached <= piece.start < piece.end <= len(text)
        assert not text[reached : piece.start].strip()
        assert text[piece.start : piece.end].strip()
        reached = piece.end
    assert not text[reached:].strip()
    kept = [one.passage for one in after if one.passage is not None]
    assert len(kept) == len(set(kept))
    assert set(kept) <= {one.id for one in before}


places = st.integers(-3, 45)


@given(cuts(), st.integers(1, 7), places)
def test_a_split_loses_nothing(cut, number, at):
    text, some = cut
    try:
        after = cutting.split(text, some, number, at)
    except CutError:
        return
    check(text, some, after)
    assert len(after) == len(some) + 1
    assert cutting.pieces(some)[: number - 1] == after[: number - 1]


@given(cuts(), st.integers(1, 7))
def test_a_join_loses_nothing(cut, number):
    text, some = cut
    try:
        after = cutting.join(some, number)
    except CutError:
        return
    check(text, some, after)
    assert len(after) < len(some)


@given(cuts(), st.integers(1, 7), places, places)
def test_a_stretch_loses_nothing(cut, number, start, end):
    text, some = cut
    start, end = max(0, start), min(end, len(text))
    try:
        after = cutting.stretch(text, some, number, start, end)
    except CutError:
        return
    check(text, some, after)
    moved = next(one for one in after if one.passage == number)
    assert text[moved.start : moved.end] == text[start:end].strip()


@given(cuts(), places, places, st.sampled_from(list(Role)))
def test_making_a_passage_loses_nothing(cut, start, end, role):
    text, some = cut
    start, end = max(0, start), min(end, len(text))
    try:
        after = cutting.make(text, some, start, end, role)
    except CutError:
        return
    check(text, some, after)
    words = text[start:end].strip()
    assert any(one.role is role and words in text[one.start : one.end] for one in after)


@given(cuts(), st.integers(1, 7), places)
def test_a_split_joined_again_is_the_cut_it_was(cut, number, at):
    text, some = cut
    try:
        after = cutting.split(text, some, number, at)
    except CutError:
        return
    if some[number - 1].role is Role.MARK:
        return
    numbered = [
        passage(piece.passage or 100, piece.start, piece.end, piece.role) for piece in after
    ]
    again = cutting.join(numbered, number)
    assert [(one.start, one.end, one.passage) for one in again] == [
        (one.start, one.end, one.id) for one in some
    ]
