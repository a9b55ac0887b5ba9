"""The file on its disk: logs, closing, rights, other programs, a full disk."""

import sqlite3
from pathlib import Path

import pytest

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ArchiveError
from editor.chronicle.selection import Selection
from editor.session import Session, create_archive, open_archive
from editor.store.connecting import connection, transaction


def change(path: Path, *sql: str) -> None:
    with sqlite3.connect(path) as raw:
        for one in sql:
            raw.execute(one)
    raw.close()


def beside(path: Path) -> list[str]:
    return [one.name for one in path.parent.iterdir() if one.name.startswith(f"{path.name}-")]


def test_opening_and_reading_write_no_step_and_leave_one_plain_file(
    session: Session, twin: str
) -> None:
    session.articles.paste(twin)
    session.close()
    before = session.path.read_bytes()
    again = open_archive(session.path)
    again.review.counts(Measure.ITEMS, Selection())
    again.articles.sheet(again.articles.newest() or 0)
    assert len(again.history.steps()) == 1
    again.close()
    again.close()
    assert beside(session.path) == []
    after = session.path.read_bytes()
    assert after[18:20] == b"\x01\x01"
    # The counters in the header move with the mode of the journal; the pages do not.
    assert after[100:] == before[100:]


def test_while_open_the_log_is_written_ahead_and_synced(session: Session) -> None:
    ask = session._store.file.connection.execute
    assert ask("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert ask("PRAGMA synchronous").fetchone()[0] == 3  # EXTRA
    assert ask("PRAGMA foreign_keys").fetchone()[0] == 1
    assert ask("PRAGMA trusted_schema").fetchone()[0] == 0


def test_a_step_is_in_the_file_as_soon_as_it_is_done(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    crashed = session.path.with_name("crashed.chronicle")
    crashed.write_bytes(session.path.read_bytes())
    log = session.path.with_name(session.path.name + "-wal")
    crashed.with_name(crashed.name + "-wal").write_bytes(log.read_bytes())
    again = open_archive(crashed)
    assert again.articles.newest() is not None
    again.close()
    assert beside(crashed) == []


def test_the_last_of_two_windows_leaves_one_plain_file(session: Session, twin: str) -> None:
    other = open_archive(session.path)
    session.articles.paste(twin)
    session.close()
    assert other.articles.newest() is not None
    other.close()
    assert beside(session.path) == []
    assert session.path.read_bytes()[18:20] == b"\x01\x01"


def test_on_a_shared_folder_no_log_is_written_ahead(
    session: Session, twin: str, monkeypatch
) -> None:
    session.close()
    monkeypatch.setattr(connection, "file_system", lambda path: "cifs")
    shared = open_archive(session.path)
    assert "shared folder" in shared.notices[0]
    shared.articles.paste(twin)
    assert beside(session.path) == []
    shared.close()


def test_a_file_that_may_not_be_written(session: Session, twin: str, ordinary) -> None:
    path = ordinary.take(session, twin)
    path.chmod(0o444)
    with ordinary.person():
        refuses_to_write(path)


def test_a_folder_that_may_not_be_written(session: Session, twin: str, ordinary) -> None:
    path = ordinary.take(session, twin)
    path.parent.chmod(0o555)
    with ordinary.person():
        refuses_to_write(path)
        with pytest.raises(ArchiveError, match="cannot be written"):
            create_archive(path.with_name("new.chronicle"))


def test_a_crashed_file_in_a_folder_that_may_not_be_written(
    session: Session, twin: str, ordinary
) -> None:
    path = ordinary.take(session, twin)
    change(path, "PRAGMA journal_mode = WAL")
    path.parent.chmod(0o555)
    with ordinary.person():
        refuses_to_write(path)


def test_a_file_that_may_not_be_read(session: Session, twin: str, ordinary) -> None:
    path = ordinary.take(session, twin)
    path.chmod(0)
    with ordinary.person(), pytest.raises(ArchiveError, match="may not read it"):
        open_archive(path)


def refuses_to_write(path: Path) -> None:
    reading = open_archive(path)
    assert "can only be read" in reading.notices[0]
    assert not reading.writable
    assert reading.articles.newest() is not None
    with pytest.raises(ArchiveError, match="can only be read"):
        reading.articles.delete(reading.articles.newest() or 0)
    with pytest.raises(ArchiveError, match="can only be read"):
        reading.history.undo()
    reading.safety.check()
    reading.close()
    assert beside(path) == []


def test_a_file_that_can_only_be_read(session: Session, twin: str, monkeypatch) -> None:
    session.articles.paste(twin)
    session.close()
    monkeypatch.setattr(connection, "writable", lambda path: False)
    reading = open_archive(session.path)
    assert "can only be read" in reading.notices[0]
    assert reading.articles.newest() is not None
    with pytest.raises(ArchiveError, match="can only be read"):
        reading.articles.paste("- One thing happened.\n- Another thing happened.")
    reading.close()


def test_another_program_is_writing(session: Session, twin: str, monkeypatch) -> None:
    monkeypatch.setattr(transaction, "PATIENCE", 0)
    other = sqlite3.connect(session.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveError, match="Another program is writing"):
        session.articles.paste(twin)
    other.execute("ROLLBACK")
    other.close()
    assert session.articles.paste(twin).change.step


def test_a_full_disk_leaves_everything_as_it_was(session: Session, twin: str) -> None:
    store = session._store
    pages = store.file.connection.execute("PRAGMA page_count").fetchone()[0]
    store.file.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ArchiveError, match="is full"):
        session.articles.paste(twin * 40)
    assert session.articles.newest() is None
    assert session.history.steps() == []
    store.file.connection.execute("PRAGMA max_page_count = 100000")
    assert session.articles.paste(twin).change.step


def test_network_folders_are_told_by_their_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/share {tmp_path}/net nfs4 rw 0 0\n")
    assert connection.file_system(tmp_path / "net" / "a.chronicle", mounts) == "nfs4"
    assert connection.file_system(Path("/a.chronicle"), mounts) == "ext4"
    assert connection.file_system(tmp_path, tmp_path / "no mounts") == ""


def test_a_reader_that_closes_last_leaves_one_plain_file(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    reader = connection.connect_reader(session.path)
    assert reader.execute("SELECT count(*) FROM article").fetchone()[0] == 1
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM article")
    session.close()
    connection.leave_reader(reader)
    assert beside(session.path) == []
    assert session.path.read_bytes()[18:20] == b"\x01\x01"


def test_a_reader_that_closes_first_leaves_the_log_to_the_archive(
    session: Session, twin: str
) -> None:
    session.articles.paste(twin)
    connection.leave_reader(connection.connect_reader(session.path))
    assert beside(session.path) != []
    assert session.history.undo().step
    session.close()
    assert beside(session.path) == []


def test_a_file_that_another_program_holds_is_not_opened(session: Session) -> None:
    session.close()
    other = sqlite3.connect(session.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ArchiveError, match="Another program is writing"):
        open_archive(session.path)
    other.execute("ROLLBACK")
    other.close()
    open_archive(session.path).close()
    assert beside(session.path) == []


def test_a_full_disk_is_said_by_redo_too_and_nothing_is_lost(session: Session, twin: str) -> None:
    session.articles.paste(twin * 20)
    session.history.undo()
    ask = session._store.file.connection.execute
    ask("PRAGMA wal_checkpoint(TRUNCATE)")
    ask("VACUUM")
    ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(ArchiveError, match="is full"):
        session.history.redo()
    assert session.history.next_redo is not None
    ask("PRAGMA max_page_count = 1000000")
    session.history.redo()
    assert session.articles.newest() is not None
