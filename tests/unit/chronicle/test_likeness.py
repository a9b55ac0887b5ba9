"""How alike two texts are."""

from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.likeness import (
    Kind,
    are_alike,
    difference,
    words_of,
    words_that_differ,
)

BODY = "A bridge was opened in the morning. The long road was closed until the evening."


def test_texts_with_nearly_all_words_in_common_are_alike() -> None:
    assert are_alike(words_of(BODY), words_of(BODY.upper().replace("MORNING", "NIGHT")))
    assert not are_alike(words_of(BODY), words_of("A ferry left port. " * 5))


def test_short_texts_are_not_compared() -> None:
    assert not are_alike(words_of("A bridge was opened."), words_of("A bridge was opened."))


def test_a_changed_word_counts_once() -> None:
    assert words_that_differ(words_of(BODY), words_of(BODY.replace("morning", "night"))) == 1
    assert words_that_differ(words_of(BODY), words_of("Reprinted. " + BODY)) == 1


def test_a_difference_holds_what_each_has_for_itself() -> None:
    pieces = difference("One bridge opened.", "Two bridge opened.")
    assert [(one.kind, one.words) for one in pieces] == [
        (Kind.FIRST, "One "), (Kind.SECOND, "Two "), (Kind.BOTH, "bridge opened."),
    ]  # fmt: skip
    assert difference("word " * 30_000, "word") == ()


@given(st.text(max_size=120), st.text(max_size=120))
def test_a_difference_gives_back_the_later_text(first: str, second: str) -> None:
    pieces = difference(first, second)
    assert "".join(one.words for one in pieces if one.kind is not Kind.FIRST) == second
