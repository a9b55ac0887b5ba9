"""Learning: lines a source prints in every article, and corrections that are offered again."""

from datetime import date

import pytest

from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.session import Session

BACKGROUND = "The harbour was opened in 1921 and is kept by the town."


def text(day: int, *, background: str = BACKGROUND, more: str = "") -> str:
    return f"""Harbour diary: {day} May 2021

{background}

- Ferry {day} left before noon with the post.
- The bridge was closed for {day} hours in the rain.
- {day} people came to see the lighthouse lit again.
{more}
Share this page
"""


def sheet_of(session: Session, article: int) -> Sheet:
    sheet = session.articles.sheet(article)
    assert sheet is not None
    return sheet


def holding(sheet: Sheet, words: str) -> Passage:
    return next(one for one in sheet.passages if words in sheet.quote(one))


def paste(session: Session, day: int, **fields: str) -> tuple[Sheet, dict[str, Role]]:
    pasted = session.articles.paste(text(day, **fields))
    return sheet_of(session, pasted.article), dict(pasted.learned)


def test_a_line_in_three_articles_is_furniture_and_is_said(session: Session) -> None:
    for day in (1, 2):
        sheet, learned = paste(session, day)
        assert holding(sheet, BACKGROUND).role is Role.LEAD
        assert learned == {}
    sheet, learned = paste(session, 3)
    assert learned == {BACKGROUND: Role.SKIP}
    assert holding(sheet, BACKGROUND).role is Role.SKIP
    assert len(sheet.items) == 3
    assert [one.words for one in session.learning.all()] == [BACKGROUND]


def test_undoing_the_paste_undoes_what_it_taught(session: Session) -> None:
    for day in (1, 2, 3):
        paste(session, day)
    session.history.undo()
    assert session.learning.all() == ()


def test_an_item_is_never_taken_away_however_often_it_is_printed(session: Session) -> None:
    same = "- The market was open from nine to noon.\n"
    for day in (1, 2, 3, 4):
        sheet, _ = paste(session, day, more=same)
        assert holding(sheet, "The market").role is Role.ITEM


def test_articles_of_other_sources_teach_nothing(session: Session) -> None:
    for day in (1, 2):
        sheet, _ = paste(session, day)
        session.articles.correct(sheet.article.id, source="Another desk")
    _, learned = paste(session, 3)
    assert learned == {}


def test_what_was_learned_can_be_left_in_the_article_and_is_not_learned_again(
    session: Session,
) -> None:
    for day in (1, 2):
        paste(session, day)
    sheet, learned = paste(session, 3)
    change = session.reading.unlearn(sheet.article.id, learned)
    assert change.label == "Leave 1 line as it was read"
    assert holding(sheet_of(session, sheet.article.id), BACKGROUND).role is Role.LEAD
    assert session.learning.all() == ()
    sheet, learned = paste(session, 4)
    assert learned == {}
    assert holding(sheet, BACKGROUND).role is Role.LEAD


def test_a_learned_line_can_be_forgotten(session: Session) -> None:
    for day in (1, 2, 3):
        paste(session, day)
    change = session.learning.forget(session.learning.all())
    assert change.label.startswith("Forget “The harbour")
    assert session.learning.all() == ()
    session.history.undo()
    assert len(session.learning.all()) == 1


def test_a_correction_is_offered_for_the_next_article_and_known_from_then_on(
    session: Session,
) -> None:
    first, _ = paste(session, 1)
    session.cutting.set_role([holding(first, BACKGROUND).id], Role.SKIP)
    second, _ = paste(session, 2)
    assert holding(second, BACKGROUND).role is Role.LEAD
    offer = session.reading.as_before(second)
    assert offer is not None
    assert offer.day == date(2021, 5, 1)
    assert list(offer.roles.values()) == [Role.SKIP]
    change = session.reading.do_as_before(offer)
    assert change.label == "As in the article of 1 May 2021: 1 line"
    assert holding(sheet_of(session, second.article.id), BACKGROUND).role is Role.SKIP
    third, learned = paste(session, 3)
    assert learned == {BACKGROUND: Role.SKIP}
    assert session.reading.as_before(third) is None


def test_nothing_is_offered_where_nothing_was_corrected(session: Session) -> None:
    paste(session, 1)
    second, _ = paste(session, 2)
    assert session.reading.as_before(second) is None


@pytest.mark.parametrize("earlier", [1, 30])
def test_only_the_last_articles_of_the_source_are_looked_at(
    session: Session, earlier: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(1, earlier + 1):
        paste(session, day, background=f"No. {day} of this diary was kept by the town.")
    asked: list[int] = []
    printed = session.learning._printed
    look = printed._of
    monkeypatch.setattr(printed, "_of", lambda key: (asked.append(key), look(key))[1])
    paste(session, 31)
    assert len(asked) == min(earlier, 12)


def test_an_item_that_other_days_print_too_is_marked_as_a_repeat(session: Session) -> None:
    same = "- The market was open from nine to noon.\n"
    for day in (1, 2):
        sheet, _ = paste(session, day, more=same)
        assert session.learning.repeated(sheet) == {}
    sheet, _ = paste(session, 3, more=same)
    market = holding(sheet, "The market")
    assert session.learning.repeated(sheet) == {market.id: date(2021, 5, 2)}
