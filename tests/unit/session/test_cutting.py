"""Correcting the cut: nothing printed is lost, tags and places follow their words."""

import pytest

from editor.chronicle.errors import CutError
from editor.chronicle.passage import Role
from editor.chronicle.sheet import Sheet
from editor.session import Session

TEXT = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed.

Share this page
"""


@pytest.fixture
def sheet(session: Session) -> Sheet:
    pasted = session.articles.paste(TEXT)
    return _sheet(session, pasted.article)


def _sheet(session: Session, article: int) -> Sheet:
    sheet = session.articles.sheet(article)
    assert sheet is not None
    return sheet


def _quotes(session: Session, sheet: Sheet) -> list[str]:
    now = _sheet(session, sheet.article.id)
    return [now.quote(one) for one in now.items]


def test_split_keeps_tags_on_the_first_half_and_moves_mentions_with_their_words(
    session: Session, sheet: Sheet
) -> None:
    item = sheet.items[1]
    category = session.codebook.by_code("INF.UTIL")
    shusha = session.places.find("Shusha")[0]
    session.tagging.tag([item.id], category.id)
    at = TEXT.index("Shusha")
    session.tagging.add_place([item.id], shusha.id, start=at, end=at + 6)
    session.cutting.split(item.id, TEXT.index("near"))
    now = _sheet(session, sheet.article.id)
    assert [now.quote(one) for one in now.items][1:] == [
        "Two bridges",
        "near Shusha were closed.",
    ]
    assert [one.category for one in now.items][1:] == [category.id, None]
    assert [len(now.mentions.get(one.id, ())) for one in now.items][1:] == [0, 1]
    assert now.mentions[now.items[2].id][0].start == at


def test_a_mention_that_is_cut_through_keeps_its_place_without_words(
    session: Session, sheet: Sheet
) -> None:
    item = sheet.items[0]
    baku = session.places.find("Baku")[0]
    start = TEXT.index("mayor")
    session.tagging.add_place([item.id], baku.id, start=start, end=start + len("mayor of Baku"))
    session.cutting.split(item.id, TEXT.index("of Baku"))
    now = _sheet(session, sheet.article.id)
    mention = now.mentions[now.items[0].id][0]
    assert (mention.place, mention.start, mention.end) == (baku.id, None, None)


def test_split_inside_a_word_cuts_before_it(session: Session, sheet: Sheet) -> None:
    session.cutting.split(sheet.items[0].id, TEXT.index("delegation") + 4)
    assert _quotes(session, sheet)[:2] == ["The mayor of Baku met a", "delegation in the harbour."]


@pytest.mark.parametrize("word", ["The mayor", "- Two"])
def test_split_where_one_side_is_empty_says_so(session: Session, sheet: Sheet, word: str) -> None:
    with pytest.raises(CutError, match="no words on one side"):
        session.cutting.split(sheet.items[0].id, TEXT.index(word))


def test_join_takes_the_mark_between_along(session: Session, sheet: Sheet) -> None:
    session.cutting.join(sheet.items[0].id)
    assert _quotes(session, sheet) == [
        "The mayor of Baku met a delegation in the harbour.\n- Two bridges near Shusha were closed."
    ]


def test_join_drops_no_place_and_holds_none_twice(session: Session, sheet: Sheet) -> None:
    shusha, baku = session.places.find("Shusha")[0], session.places.find("Baku")[0]
    session.tagging.add_place([one.id for one in sheet.items], shusha.id)
    session.tagging.add_place([sheet.items[1].id], baku.id)
    session.cutting.join(sheet.items[0].id)
    now = _sheet(session, sheet.article.id)
    places = [one.place for one in now.mentions[now.items[0].id]]
    assert sorted(places) == sorted([shusha.id, baku.id])


def test_join_at_the_end_says_so(session: Session, sheet: Sheet) -> None:
    last = sheet.passages[-1]
    with pytest.raises(CutError, match="No passage follows"):
        session.cutting.join(last.id)


def test_words_given_up_stay_in_sight(session: Session, sheet: Sheet) -> None:
    item = sheet.items[0]
    session.cutting.stretch(item.id, item.start, TEXT.index(" in the harbour"))
    now = _sheet(session, sheet.article.id)
    assert now.quote(now.items[0]) == "The mayor of Baku met a delegation"
    rest = [one for one in now.passages if now.quote(one) == "in the harbour."]
    assert [one.role for one in rest] == [Role.SKIP]


def test_words_gained_leave_the_passage_that_held_them(session: Session, sheet: Sheet) -> None:
    item = sheet.items[1]
    session.cutting.stretch(item.id, item.start, TEXT.index(" this page"))
    now = _sheet(session, sheet.article.id)
    assert now.quote(now.items[1]).endswith("Share")
    assert now.quote(now.passages[-1]) == "this page"


def test_selected_words_become_an_item(session: Session, sheet: Sheet) -> None:
    start = TEXT.index("Share")
    session.cutting.make(sheet.article.id, start, start + len("Share this page"))
    assert _quotes(session, sheet)[-1] == "Share this page"


def test_the_full_stop_goes_with_the_words(session: Session, sheet: Sheet) -> None:
    start = TEXT.index("met a")
    session.cutting.make(sheet.article.id, start, TEXT.index("harbour") + len("harbour"))
    assert _quotes(session, sheet)[:2] == [
        "The mayor of Baku",
        "met a delegation in the harbour.",
    ]


def test_a_role_is_changed_and_taken_back_with_its_tags(session: Session, sheet: Sheet) -> None:
    item = sheet.items[0]
    category = session.codebook.by_code("DIP.MEET")
    session.tagging.tag([item.id], category.id)
    session.cutting.set_role([item.id], Role.SKIP)
    assert len(_quotes(session, sheet)) == 1
    session.cutting.set_role([item.id], Role.ITEM)
    assert _sheet(session, sheet.article.id).items[0].category == category.id
