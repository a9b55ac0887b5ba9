"""Alike: what else in an article a correction fits, and what it leaves alone."""

import pytest

from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.session import Session

TEXT = """Harbour diary: 3 May 2021

- 09:10, Reuben: The mayor met a delegation in the harbour.
- Refrain: the quay in the morning
- 11:40, Reuben: Two bridges near the mill were closed.
- Refrain: the bridge at noon
- A lighthouse was lit again after forty years.
"""

PROSE = """Harbour diary: 3 May 2021

The mayor met a delegation in the harbour before noon and spoke of the new quay.

In the north

Two bridges near the mill were closed for the day after heavy rain in the hills.

In the south

A lighthouse was lit again after forty years, and many people came to see it.
"""


def sheet_of(session: Session, article: int) -> Sheet:
    sheet = session.articles.sheet(article)
    assert sheet is not None
    return sheet


def pasted(session: Session, text: str) -> Sheet:
    return sheet_of(session, session.articles.paste(text).article)


def holding(sheet: Sheet, words: str) -> Passage:
    return next(one for one in sheet.passages if words in sheet.quote(one))


def correct(session: Session, sheet: Sheet, words: str, role: Role):
    key = holding(sheet, words).id
    session.cutting.set_role([key], role)
    return session.reading.alike_in_role(sheet, {key}, role)


def test_items_with_the_same_label_are_alike(session: Session) -> None:
    sheet = pasted(session, TEXT)
    alike = correct(session, sheet, "Refrain: the quay", Role.SKIP)
    assert alike is not None
    assert alike.passages == (holding(sheet, "Refrain: the bridge").id,)
    change = session.reading.do_alike(alike)
    assert [one.role for one in sheet_of(session, sheet.article.id).passages].count(Role.SKIP) == 2
    assert change.step
    session.history.undo()
    assert holding(sheet_of(session, sheet.article.id), "Refrain: the bridge").role is Role.ITEM


def test_an_item_without_a_label_says_nothing_of_the_others(session: Session) -> None:
    sheet = pasted(session, TEXT)
    assert correct(session, sheet, "A lighthouse", Role.LEAD) is None


def test_a_heading_is_like_the_other_short_lines(session: Session) -> None:
    sheet = pasted(session, PROSE)
    for words in ("In the north", "In the south"):
        session.cutting.set_role([holding(sheet, words).id], Role.SKIP)
    sheet = sheet_of(session, sheet.article.id)
    alike = correct(session, sheet, "In the north", Role.HEADING)
    assert alike is not None
    assert holding(sheet, "In the south").id in alike.passages
    assert holding(sheet, "The mayor").id not in alike.passages


def test_a_paragraph_is_like_the_other_paragraphs(session: Session) -> None:
    sheet = pasted(session, PROSE)
    long = [one.id for one in sheet.passages if one.end - one.start > 60]
    session.cutting.set_role(long, Role.LEAD)
    sheet = sheet_of(session, sheet.article.id)
    alike = correct(session, sheet, "The mayor", Role.ITEM)
    assert alike is not None
    assert set(alike.passages) == set(long) - {holding(sheet, "The mayor").id}


def test_the_same_beginning_is_cut_off_the_others_too(session: Session) -> None:
    sheet = pasted(session, TEXT)
    one = holding(sheet, "The mayor")
    start = TEXT.index("The mayor")
    session.cutting.stretch(one.id, start, one.end)
    alike = session.reading.alike_in_edge(sheet, one.id, start, one.end)
    assert alike is not None
    assert alike.count == 1
    change = session.reading.do_alike(alike)
    now = sheet_of(session, sheet.article.id)
    assert "Two bridges near the mill were closed." in [now.quote(it) for it in now.items]
    assert change.label == "Move a boundary of 1 item"


@pytest.mark.parametrize("by", [0, 3])
def test_an_edge_that_gives_nothing_up_is_like_no_other(session: Session, by: int) -> None:
    sheet = pasted(session, TEXT)
    one = holding(sheet, "A lighthouse")
    assert session.reading.alike_in_edge(sheet, one.id, one.start - by, one.end) is None
