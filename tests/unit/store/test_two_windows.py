"""Two windows on one file: whose steps are whose, and waiting for one another."""

from collections.abc import Iterator

import pytest

from editor.chronicle.errors import ArchiveError, StepError
from editor.session import Session, open_archive
from editor.store.connecting import transaction


@pytest.fixture
def other(session: Session) -> Iterator[Session]:
    """A second window on the same file."""
    opened = open_archive(session.path)
    yield opened
    opened.close()


def test_undo_takes_back_this_windows_newest_step(
    session: Session, items: list[int], other: Session
) -> None:
    session.tagging.set_note(items[:1], "mine")
    other.tagging.set_note(items[1:2], "theirs")
    assert session.history.next_undo == "Note on item 1"
    assert other.history.next_undo == "Note on item 2"
    session.history.undo()
    assert other.history.next_redo is None
    other.tagging.set_note(items[2:], "theirs too")
    session.history.redo()
    notes = [one.note for one in session._store.passages.some(items)]
    assert notes == ["mine", "theirs", "theirs too"]


def test_redo_is_refused_where_another_window_changed_the_rows(
    session: Session, items: list[int], other: Session
) -> None:
    session.tagging.set_note(items[:1], "mine")
    session.history.undo()
    other.tagging.set_note(items[:1], "theirs")
    with pytest.raises(StepError, match="“Note on item 1” cannot be redone alone"):
        session.history.redo()


def test_a_second_writer_waits_and_then_says_so(
    session: Session, items: list[int], other: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "PATIENCE", 0)
    with (
        session._store.journal.step("A long act"),
        pytest.raises(ArchiveError, match="Another program is writing"),
    ):
        other.tagging.set_note(items, "meanwhile")
    assert other.tagging.set_note(items, "after").step
    with other._store.journal.step("Another"), pytest.raises(ArchiveError, match="is writing"):
        session.history.undo()


def test_a_second_writer_is_not_told_where_the_first_is_done_in_time(
    session: Session, items: list[int], other: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "_waiting", [])
    held = session._store.file.connection
    held.execute("BEGIN IMMEDIATE")
    heard: list[bool] = []

    def hear(waiting: bool) -> None:
        heard.append(waiting)
        if len(heard) == 2:
            held.execute("COMMIT")

    transaction.tell_of_waiting(hear)
    other._store.file.connection.execute("PRAGMA busy_timeout = 1")
    assert other.tagging.set_note(items, "after").step
    assert heard == [True, True, False]


def test_a_row_that_another_window_took_away_is_said_in_words(
    session: Session, items: list[int], other: Session
) -> None:
    other.articles.delete(other.articles.newest() or 0)
    with (
        pytest.raises(ArchiveError, match="Another window changed"),
        session._store.journal.step("Late"),
    ):
        session._store.passages.set(items[0], {"note": "late"})
    assert session.tagging.set_note(items, "late").step == 0
