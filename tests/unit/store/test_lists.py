"""Lists of items, and finding them by their words."""

from datetime import date

import pytest

from editor.chronicle.selection import Selection
from editor.chronicle.sheet import Sheet
from editor.session import Session

TEXT = (
    "Diary: 3 May 2021\n\n- The mayor \x00 met a delegation at Old  Mill.\n"
    "- Two bridges near Şuşa were closed.\n- A library opened its doors again.\n"
)


@pytest.fixture
def sheet(session: Session) -> Sheet:
    found = session.articles.sheet(session.articles.paste(TEXT).article)
    assert found is not None
    return found


def test_marked_words_stand_for_a_place_not_yet_known(session: Session, sheet: Sheet) -> None:
    at = TEXT.index("Old")
    session.tagging.mark_words(sheet.items[0].id, at, at + len("Old  Mill"))
    row = session.review.items(Selection())[0]
    assert row.happened == ("Old Mill",)
    assert row.quote == "The mayor \x00 met a delegation at Old Mill."


def test_a_list_comes_in_pages_in_the_order_of_the_archive(session: Session, sheet: Sheet) -> None:
    pages = [session.review.items(Selection(), 2, offset) for offset in (0, 2, 4)]
    assert [[one.number for one in page] for page in pages] == [[1, 2], [3], []]
    assert session.review.number_of_items(Selection()) == 3


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("library", [3]),
        ("LIBRARY open", [3]),
        ("susa", [2]),
        ("libr", [3]),
        ("library bridges", []),
        ("delegation", [1]),
        ('"', []),
        ("near AND OR NOT (", [2]),
        ("library OR bridges", [3, 2]),
        ("NOT library", [2, 1]),
        ("   ", []),
    ],
)
def test_items_are_found_by_every_word_whatever_is_typed(
    session: Session, sheet: Sheet, words: str, numbers: list[int]
) -> None:
    assert [one.number for one in session.review.search(words)] == numbers


def test_a_corrected_wording_is_found_and_so_are_the_printed_words(
    session: Session, sheet: Sheet
) -> None:
    session.tagging.set_wording(sheet.items[2].id, "The reading room opened.")
    assert [one.number for one in session.review.search("reading room")] == [3]
    assert [one.number for one in session.review.search("library")] == [3]
    session.history.undo()
    assert session.review.search("reading room") == ()


def test_a_selection_narrows_by_place_with_what_lies_in_it(session: Session, sheet: Sheet) -> None:
    shusha = session.places.find("Shusha")[0]
    session.tagging.add_place([sheet.items[1].id], shusha.id)
    for place in (shusha, *session.places.parents(shusha.id)):
        found = session.review.items(Selection(place=place.id))
        assert [one.number for one in found] == [2]
    baku = session.places.find("Baku")[0]
    assert session.review.items(Selection(place=baku.id)) == ()


def test_days_without_items_select_nothing(session: Session, sheet: Sheet) -> None:
    day = date(2021, 5, 4)
    assert session.review.items(Selection(first=day)) == ()
    assert session.review.number_of_items(Selection(last=date(2021, 5, 3))) == 3


def test_notes_and_places_are_found_and_follow_their_names(session: Session, sheet: Sheet) -> None:
    def found(words: str) -> list[int]:
        return [one.number for one in session.review.search(words)]

    shusha = session.places.find("Shusha")[0]
    session.tagging.set_note([sheet.items[0].id], "Compare the harbour log.")
    session.tagging.add_place([sheet.items[0].id], shusha.id)
    assert (found("harbour log"), found("shusha ")) == ([1], [1])
    session.places.change(shusha.id, name="Other name")
    assert (found("other name"), found("shusha ")) == ([1], [])
    session.history.undo()
    assert (found("other name"), found("shusha ")) == ([], [1])
    session.history.undo()
    assert found("shusha ") == []
