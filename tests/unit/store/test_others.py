"""What others did meanwhile: told once, never this window's own, and never written over unseen."""

from collections.abc import Iterator
from datetime import date

import pytest

from editor.chronicle.change import Change
from editor.chronicle.errors import MeanwhileError
from editor.session import Session, open_archive


@pytest.fixture
def other(session: Session) -> Iterator[Session]:
    """A second window on the same file, of another person."""
    opened = open_archive(session.path)
    opened.who = "Maria"
    yield opened
    opened.close()


@pytest.fixture
def told(session: Session) -> list[Change]:
    """Every change that the first window's panels hear of."""
    heard: list[Change] = []
    session.listen(heard.append)
    return heard


def catch_up(session: Session):
    return session._writing.catch_up()


def note(session: Session, item: int) -> str:
    return session._store.passages.some([item])[0].note


def test_what_another_did_is_told_once_with_who_and_what(
    session: Session, items: list[int], other: Session, told: list[Change]
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    (news,) = catch_up(session)
    assert (news.label, news.who, news.passages) == ("Note on item 1", "Maria", {items[0]})
    assert told[-1].passages == {items[0]}
    assert told[-1].touches("passage")
    assert catch_up(session) == ()
    assert len(told) == 1


def test_this_windows_own_acts_are_no_news(
    session: Session, items: list[int], other: Session, told: list[Change]
) -> None:
    session.tagging.set_note(items[:1], "mine")
    session.history.undo()
    session.history.redo()
    assert catch_up(session) == ()
    assert [one.label for one in catch_up(other)] == ["Note on item 1"]


def test_undo_and_redo_of_another_are_told(
    session: Session, items: list[int], other: Session, told: list[Change]
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    catch_up(session)
    other.history.undo()
    (undone,) = catch_up(session)
    assert (undone.label, undone.turned) == ("Undo: Note on item 1", True)
    assert told[-1].passages == {items[0]}
    other.history.redo()
    assert [one.label for one in catch_up(session)] == ["Redo: Note on item 1"]


def test_what_was_done_and_taken_back_between_two_looks_is_no_news(
    session: Session, items: list[int], other: Session
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    other.history.undo()
    assert catch_up(session) == ()
    other.tagging.set_note(items[:1], "again")  # the step that was taken back is overtaken
    assert len(catch_up(session)) == 1


def test_an_item_that_went_to_another_day_names_both_days(
    session: Session, items: list[int], other: Session, told: list[Change]
) -> None:
    other.tagging.set_day(items[:1], date(2021, 5, 9))
    catch_up(session)
    assert told[-1].days == {date(2021, 5, 3), date(2021, 5, 9)}


def test_an_article_that_another_pasted_or_deleted_is_told(
    session: Session, items: list[int], other: Session, told: list[Change], twin: str
) -> None:
    pasted = other.articles.paste(twin).article
    catch_up(session)
    assert told[-1].articles == {pasted}
    other.articles.delete(pasted)
    catch_up(session)
    assert told[-1].articles == {pasted}
    assert told[-1].touches("article")


def test_the_same_field_is_not_written_over_unseen(
    session: Session, items: list[int], other: Session
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    steps = len(other.history.steps())
    with pytest.raises(MeanwhileError) as refused:
        session.tagging.set_note(items[:2], "mine")
    assert str(refused.value) == (
        "Meanwhile Maria changed the same: “Note on item 1”. "
        "Yours was not written: “Note on items 1 to 2”."
    )
    assert [note(session, one) for one in items] == ["theirs", "", ""]
    assert len(session.history.steps()) == steps
    catch_up(session)
    assert session.tagging.set_note(items[:2], "mine").step
    assert note(session, items[0]) == "mine"


def test_another_field_of_the_same_item_is_no_quarrel(
    session: Session, items: list[int], other: Session
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    session.tagging.set_claim(items[:1], "a ministry")
    assert note(session, items[0]) == "theirs"


def test_the_same_words_are_no_quarrel(session: Session, items: list[int], other: Session) -> None:
    other.tagging.set_note(items[:1], "the same")
    assert session.tagging.set_note(items[:1], "the same").step == 0


def test_an_article_that_another_works_in_is_not_deleted_unseen(
    session: Session, items: list[int], other: Session
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    with pytest.raises(MeanwhileError, match="Maria changed the same"):
        session.articles.delete(session.articles.newest() or 0)
    catch_up(session)
    assert session.articles.delete(session.articles.newest() or 0).step


def test_what_another_took_back_is_not_written_over_unseen(
    session: Session, items: list[int], other: Session
) -> None:
    other.tagging.set_note(items[:1], "theirs")
    catch_up(session)
    other.history.undo()
    with pytest.raises(MeanwhileError, match="“Undo: Note on item 1”"):
        session.tagging.set_note(items[:1], "mine")


def test_a_step_of_the_same_window_on_another_connection_is_no_news(
    session: Session, items: list[int], other: Session, told: list[Change]
) -> None:
    twin = session.twin()
    twin.tagging.set_note(items[:1], "by this window, apart")
    twin.close()
    assert session._writing.others.stirred
    assert catch_up(session) == ()
