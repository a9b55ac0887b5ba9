"""Cut anew: another layout in one step, reasons for a reading, dates with what they mean."""

from datetime import date

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, DraftPassage, FoundDate, Meaning
from editor.chronicle.errors import CutError
from editor.chronicle.passage import Role
from editor.chronicle.sheet import Sheet
from editor.session import Session
from editor.session.reading.dated import dates_of
from editor.session.reading.why import why_date, why_day, why_passage

TEXT = """Harbour diary: 3 May 2021

- The mayor met a delegation in the harbour. A band played on the quay.

- Two bridges near the mill were closed for the day.

- A lighthouse was lit again after forty years.

Share this page
"""


def sheet_of(session: Session, article: int) -> Sheet:
    sheet = session.articles.sheet(article)
    assert sheet is not None
    return sheet


@pytest.fixture
def article(session: Session) -> int:
    return session.articles.paste(TEXT).article


@pytest.fixture
def sheet(session: Session, article: int) -> Sheet:
    return sheet_of(session, article)


def quotes(session: Session, article: int) -> list[str]:
    now = sheet_of(session, article)
    return [now.quote(one) for one in now.items]


def test_the_cut_is_named_after_the_layout_the_items_follow(session: Session, sheet: Sheet) -> None:
    cut = session.reading.cut(sheet)
    assert (cut.layout, cut.exact, cut.items) == ("bullet", True, 3)
    assert {one.name for one in cut.offers} >= {"bullet", "sentences"}


def test_a_cut_put_right_by_hand_is_still_named_but_not_exact(
    session: Session, article: int, sheet: Sheet
) -> None:
    second = sheet.items[1]
    session.cutting.stretch(second.id, second.start + 4, second.end)
    cut = session.reading.cut(sheet_of(session, article))
    assert (cut.layout, cut.exact) == ("bullet", False)


def test_a_cut_that_follows_no_layout_has_no_name(session: Session, article: int) -> None:
    for one in sheet_of(session, article).items:
        session.cutting.stretch(one.id, one.start + 4, one.end)
    assert session.reading.cut(sheet_of(session, article)).layout == ""


def test_another_layout_is_one_step_that_can_be_taken_back(session: Session, article: int) -> None:
    before = quotes(session, article)
    change = session.reading.recut(article, "sentences")
    now = quotes(session, article)
    assert change.label == f"Cut anew as sentences: {len(now)} items"
    assert "A band played on the quay." in now
    assert session.reading.cut(sheet_of(session, article)).layout == "sentences"
    session.history.undo()
    assert quotes(session, article) == before


def test_items_whose_words_are_the_same_span_keep_their_tags(
    session: Session, article: int, sheet: Sheet
) -> None:
    category = session.codebook.by_code("INF.UTIL")
    assert category is not None
    session.tagging.tag([sheet.items[1].id, sheet.items[0].id], category.id)
    session.cutting.split(sheet.items[0].id, TEXT.index("A band"))
    session.reading.recut(article, "bullet")
    again = sheet_of(session, article)
    assert [one.category for one in again.items] == [None, category.id, None]
    assert quotes(session, article) == [sheet.quote(one) for one in sheet.items]


def test_a_layout_without_items_is_refused_in_words(session: Session, article: int) -> None:
    with pytest.raises(CutError, match="numbers"):
        session.reading.recut(article, "number")


def test_a_cut_anew_covers_every_word_and_keeps_days_and_times(session: Session) -> None:
    text = "Diary: 3 May 2021\n\n09:10 A ferry left.\n10:40 A ferry came back.\n12:00 Bells rang.\n"
    article = session.articles.paste(text).article
    session.reading.recut(article, "sentences")
    session.reading.recut(article, "time")
    items = sheet_of(session, article).items
    assert [one.time for one in items] == ["09:10", "10:40", "12:00"]


# Why


def draft(**fields: object) -> Draft:
    passages = (
        DraftPassage(start=0, end=25, role=Role.HEADLINE, why="Stands alone at the top"),
        DraftPassage(start=29, end=71, role=Role.ITEM, why="Follows a dash."),
    )
    return Draft(text=TEXT, passages=passages, **fields)  # type: ignore[arg-type]  # as the test names them


def test_a_reason_is_a_sentence_with_the_words_it_leans_on(sheet: Sheet) -> None:
    why = why_passage(sheet.passages[0], draft())
    assert why.sentences == ("Stands alone at the top.",)
    assert why.evidence == ((0, 25),)


def test_a_role_given_by_hand_says_so_and_what_the_reader_took_it_for(
    session: Session, article: int, sheet: Sheet
) -> None:
    session.cutting.set_role([sheet.passages[0].id], Role.SKIP)
    why = session.reading.why_passage(*_first(session, article))
    assert why.sentences[0] == "Said by hand. The reader took it for a headline."


def _first(session: Session, article: int):
    now = sheet_of(session, article)
    return now, now.passages[0]


def test_the_day_has_its_reason_and_what_does_not_fit(sheet: Sheet) -> None:
    found = FoundDate(
        day=date(2021, 5, 3), start=15, end=25, meaning=Meaning.EVENT, why="in the headline"
    )
    read = draft(
        day=date(2021, 5, 3),
        day_basis=Basis.HEADLINE,
        day_evidence=(15, 25),
        dates=(found,),
        remarks=("It was a Monday.",),
    )
    why = why_day(sheet.article, read)
    assert why.sentences == ("In the headline.", "It was a Monday.")
    assert why.evidence == ((15, 25),)
    assert why_date(found).evidence == ((15, 25),)


def test_a_day_given_by_hand_says_what_the_reader_took_it_for(
    session: Session, article: int
) -> None:
    session.articles.set_day(article, date(2021, 5, 4))
    why = session.reading.why_day(sheet_of(session, article))
    assert why.sentences[:2] == ("Said by hand.", "The reader took it for 3 May 2021.")


def test_the_cut_says_what_the_others_would_give(session: Session, sheet: Sheet) -> None:
    why = session.reading.why_cut(sheet)
    assert why.sentences[0] == "The text looks most like a list by bullets."
    assert any("sentences 4" in one for one in why.sentences)


# Dates


def found(day: date, at: int, meaning: Meaning) -> FoundDate:
    return FoundDate(day=day, start=at, end=at + 5, meaning=meaning)


def test_dates_mean_what_the_article_says_they_mean(session: Session, article: int) -> None:
    third, fourth = date(2021, 5, 3), date(2021, 5, 4)
    read = draft(
        day=third,
        published="2021-05-04T10:00",
        dates=(found(third, 0, Meaning.EVENT), found(fourth, 30, Meaning.PUBLISHED)),
    )
    session.articles.correct(article, published="2021-05-04T10:00")
    as_read = [one.meaning for one in dates_of(sheet_of(session, article), read)]
    assert as_read == [Meaning.EVENT, Meaning.PUBLISHED]
    session.articles.set_day(article, fourth)
    session.articles.correct(article, published="")
    now = [one.meaning for one in dates_of(sheet_of(session, article), read)]
    assert now == [Meaning.MENTIONED, Meaning.EVENT]


def test_a_date_that_gives_items_their_day_is_a_day_of_events(
    session: Session, article: int, sheet: Sheet
) -> None:
    other = date(2021, 5, 2)
    session.tagging.set_day([sheet.items[0].id], other)
    read = draft(day=date(2021, 5, 3), dates=(found(other, 30, Meaning.EVENT),))
    (one,) = dates_of(sheet_of(session, article), read)
    assert one.meaning is Meaning.EVENT
