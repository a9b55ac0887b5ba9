"""Copies, backups, restoring and checking."""

import sqlite3
from pathlib import Path

import pytest

from editor.chronicle.errors import ArchiveError
from editor.session import Session, open_archive
from editor.session.safety import restore


def test_a_backup_holds_what_the_archive_holds(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    path = session.safety.backup()
    copy = open_archive(path)
    assert copy._store.images.take() == session._store.images.take()
    assert [one.label for one in copy.history.steps()] == [
        one.label for one in session.history.steps()
    ]
    copy.close()
    assert session.safety.backup() != path


def test_restoring_sets_the_former_archive_aside(session: Session, twin: str) -> None:
    path = session.safety.backup()
    session.articles.paste(twin)
    session.close()
    kept = restore(path, session.path)
    back = open_archive(session.path)
    assert back.articles.newest() is None
    back.close()
    assert kept is not None
    former = open_archive(kept)
    assert former.articles.newest() is not None
    former.close()


def test_a_damaged_backup_is_not_restored(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    path = session.safety.backup()
    session.close()
    data = bytearray(path.read_bytes())
    data[8192:40960] = bytes(len(data[8192:40960]))
    path.write_bytes(data)
    before = session.path.read_bytes()
    with pytest.raises(ArchiveError):
        restore(path, session.path)
    assert session.path.read_bytes() == before


def test_an_archive_that_is_open_elsewhere_is_not_replaced(session: Session) -> None:
    path = session.safety.backup()
    with pytest.raises(ArchiveError, match="open in another window"):
        restore(path, session.path)


def test_a_copy_is_never_made_over_the_archive_itself(session: Session) -> None:
    with pytest.raises(ArchiveError, match="the archive itself"):
        session.safety.save_copy(session.path)


def test_a_copy_into_a_folder_that_is_not_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="cannot be written"):
        session.safety.save_copy(tmp_path / "none" / "copy.chronicle")


def test_check_finds_rows_that_lean_on_nothing(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    assert session.safety.check() == ()
    session.close()
    with sqlite3.connect(session.path) as raw:
        raw.execute("DELETE FROM article")
    raw.close()
    again = open_archive(session.path)
    assert "name others" in " ".join(again.safety.check())
    again.close()
