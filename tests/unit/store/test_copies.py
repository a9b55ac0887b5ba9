"""Copies, backups, restoring and checking."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.chronicle.errors import ArchiveError
from editor.session import Session, open_archive
from editor.session.safety import check, restore
from editor.store.backups.copying import copy_to


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


def test_a_copy_is_one_plain_file_with_its_history(
    session: Session, twin: str, tmp_path: Path
) -> None:
    session.articles.paste(twin)
    target = tmp_path / "copy.chronicle"
    session.safety.save_copy(target)
    assert target.read_bytes()[18:20] == b"\x01\x01"
    copy = open_archive(target)
    copy.history.undo()
    assert copy.articles.newest() is None
    copy.close()
    assert session.articles.newest() is not None
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_copy_is_never_made_over_a_folder_or_an_open_archive(
    session: Session, tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    with pytest.raises(ArchiveError, match="is a folder"):
        session.safety.save_copy(tmp_path)
    other = open_archive(new_archive(tmp_path / "other.chronicle"))
    with pytest.raises(ArchiveError, match="open in another window"):
        session.safety.save_copy(other.path)
    other.close()


def test_a_full_disk_leaves_no_half_copy(session: Session, tmp_path: Path, monkeypatch) -> None:
    class Full:
        @staticmethod
        def backup(target: sqlite3.Connection) -> None:
            target.execute("PRAGMA max_page_count = 2")
            target.execute("CREATE TABLE more (words)")
            target.execute("INSERT INTO more VALUES (zeroblob(100000))")

    before = sorted(tmp_path.iterdir())
    with pytest.raises(ArchiveError, match="is full"):
        copy_to(Full, session.path, tmp_path / "copy.chronicle")
    assert sorted(tmp_path.iterdir()) == before


def test_a_backup_that_may_not_be_written_is_restored(
    session: Session, twin: str, ordinary
) -> None:
    backup = ordinary.take(session, twin)
    backup.chmod(0o444)
    session.path.unlink()
    assert restore(backup, session.path) is None
    back = open_archive(session.path)
    assert back.articles.newest() is not None
    back.close()


def test_an_archive_that_crashed_is_replaced_and_kept_with_its_log(
    session: Session, twin: str, tmp_path: Path
) -> None:
    backup = session.safety.backup()
    session.articles.paste(twin)
    crashed = tmp_path / "crashed.chronicle"
    for end in ("", "-wal"):
        crashed.with_name(crashed.name + end).write_bytes(
            session.path.with_name(session.path.name + end).read_bytes()
        )
    kept = restore(backup, crashed)
    assert kept is not None
    former, back = open_archive(kept), open_archive(crashed)
    assert former.articles.newest() is not None
    assert back.articles.newest() is None
    former.close()
    back.close()


def test_an_archive_damaged_beyond_opening_is_replaced(session: Session, tmp_path: Path) -> None:
    backup = session.safety.backup()
    broken = tmp_path / "broken.chronicle"
    broken.write_bytes(b"no database" * 1000)
    broken.with_name("broken.chronicle-wal").write_bytes(b"no log")
    kept = restore(backup, broken)
    assert kept is not None
    assert kept.read_bytes().startswith(b"no database")
    open_archive(broken).close()


def test_a_backup_is_not_restored_over_itself(session: Session) -> None:
    path = session.safety.backup()
    with pytest.raises(ArchiveError, match="the archive itself"):
        restore(path, path)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ('UPDATE passage SET "end" = "end" + 100000 WHERE id = 3', "overlap or leave"),
        ("DELETE FROM mention; DELETE FROM passage WHERE id = 3", "overlap or leave"),
        ("UPDATE tally SET items = items + 1", "kept counts"),
        ("UPDATE passage SET counts = 0", "kept counts"),
    ],
)
def test_check_finds_what_another_program_changed(
    session: Session, twin: str, sql: str, words: str
) -> None:
    session.articles.paste(twin)
    session.close()
    with sqlite3.connect(session.path) as raw:
        raw.executescript(sql)
    raw.close()
    assert words in " ".join(check(session.path))
    assert check(session.path, quick=True) == ()
    assert not list(session.path.parent.glob("*-wal"))


def test_check_runs_beside_the_open_archive(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    assert check(session.path, quick=True) == ()
    session.tagging.set_note([1, 2, 3], "after the check")
    session.close()
    assert not list(session.path.parent.glob("*-*"))
