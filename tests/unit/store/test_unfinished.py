"""What is typed and not committed is kept beside the history, not in it."""

from pathlib import Path

import pytest

from editor.chronicle.errors import TextError
from editor.chronicle.unfinished import field_of
from editor.session import Session, open_archive

FIELD = field_of("passage", "0a", "note")


def test_words_are_kept_and_replaced_and_dropped(session: Session) -> None:
    session.who = "A. Reader"
    session.typing.keep(FIELD, "The fer")
    session.typing.keep(FIELD, "The ferry")
    kept = session.typing.of(FIELD)
    assert kept is not None
    assert (kept.words, kept.who, kept.field) == ("The ferry", "A. Reader", FIELD)
    assert kept.at[:2] == "20"
    session.typing.drop(FIELD)
    session.typing.drop(FIELD)
    assert session.typing.of(FIELD) is None
    assert session.typing.all() == ()


def test_keeping_words_is_no_step(session: Session, items: list[int]) -> None:
    session.history.undo()
    session.typing.keep(FIELD, "The ferry")
    assert session.history.next_redo is not None
    assert len(session.history.steps()) == 1
    assert session.safety.check() == ()


def test_words_are_there_after_a_restart(session: Session) -> None:
    session.typing.keep(FIELD, "The ferry")
    session.close()
    again = open_archive(session.path)
    assert [one.words for one in again.typing.all()] == ["The ferry"]
    again.close()


def test_half_a_character_is_refused_in_words(session: Session) -> None:
    with pytest.raises(TextError, match="half a character"):
        session.typing.keep(FIELD, "torn \ud83d")


def test_an_archive_that_can_only_be_read_keeps_nothing_and_says_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch, archive: Path
) -> None:
    session.close()
    monkeypatch.setattr("editor.store.connecting.connection.writable", lambda path: False)
    read = open_archive(archive)
    read.typing.keep(FIELD, "The ferry")
    assert read.typing.all() == ()
    read.close()


def test_a_field_that_outlives_its_archive_keeps_nothing(session: Session) -> None:
    session.close()
    session.typing.keep(FIELD, "The ferry")
    session.typing.drop(FIELD)
    again = open_archive(session.path)
    assert again.typing.all() == ()
    again.close()
