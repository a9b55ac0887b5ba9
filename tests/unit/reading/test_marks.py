"""Marks before items."""

import pytest

from editor.reading.marks import Kind, mark_of


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("- One came.", Kind.BULLET, "One came."),
        ("•One came.", Kind.BULLET, "One came."),
        ("*Free soup.", Kind.BULLET, "Free soup."),
        ("12. Twelve came.", Kind.NUMBER, "Twelve came."),
        ("(3) Three came.", Kind.NUMBER, "Three came."),
        ("b) Bees came.", Kind.LETTER, "Bees came."),
        ("08:30 A ferry came.", Kind.TIME, "A ferry came."),
        ("08:00–09:15 Power was off.", Kind.TIME, "Power was off."),
        ("2:40 p.m. — A man came.", Kind.TIME, "A man came."),
        ("0730Z A ferry came.", Kind.TIME, "A ferry came."),
        ("30/112  A letter came.", Kind.ENTRY, "A letter came."),
    ],
)
def test_a_mark_and_the_words_after_it(line: str, kind: Kind, words: str) -> None:
    mark = mark_of(line)
    assert mark is not None
    assert mark.kind is kind
    assert line[mark.length :] == words
    assert line[: mark.printed] == line[: mark.length].rstrip()


@pytest.mark.parametrize("line", ["04/27\tA bridge was opened, 1921", "1897 - A bridge opened."])
def test_a_date_begins_an_item_and_stays_in_its_words(line: str) -> None:
    mark = mark_of(line)
    assert mark is not None
    assert (mark.kind, mark.length) == (Kind.DATE, 0)


@pytest.mark.parametrize(
    "line",
    ["**Education", "13.06.2028 09:00", "3 boats came.", "A boat came.", "-", "1.5 m of snow"],
)
def test_what_is_no_mark(line: str) -> None:
    assert mark_of(line) is None


def test_the_time_of_an_item_is_kept() -> None:
    mark = mark_of("08:30 A ferry came.")
    assert mark is not None
    assert mark.time == "08:30"
