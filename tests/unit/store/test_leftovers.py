"""A log or journal beside an archive is played into it only where it belongs there."""

import sqlite3
from pathlib import Path

import pytest

from editor.chronicle.errors import DamagedError
from editor.session import Session, open_archive
from editor.session.safety import check
from editor.session.salvage import salvage


def beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def left_by_a_crash(session: Session, copy: Path, end: str = "-wal") -> Path:
    """The archive as it lies on the disk while it is open, and so after a crash."""
    copy.write_bytes(session.path.read_bytes())
    beside(copy, end).write_bytes(beside(session.path, end).read_bytes())
    return copy


@pytest.fixture
def crashed(session: Session, twin: str, tmp_path: Path) -> Path:
    (tmp_path / "crashed").mkdir()
    session.articles.paste(twin)
    return left_by_a_crash(session, tmp_path / "crashed" / "crashed.chronicle")


def test_its_own_log_is_played_in(crashed: Path) -> None:
    session = open_archive(crashed)
    assert session.articles.newest() is not None
    session.close()
    assert [one.name for one in crashed.parent.iterdir()] == [crashed.name]


@pytest.fixture
def mixed(crashed: Path, tmp_path: Path, new_archive, diary: str) -> Path:
    """The log of one archive beside another that has a past of its own."""
    other = open_archive(new_archive(tmp_path / "other.chronicle"))
    other.articles.paste(diary)
    other.close()
    beside(other.path, "-wal").write_bytes(beside(crashed, "-wal").read_bytes())
    return other.path


def test_the_log_of_another_archive_is_not_played_in(mixed: Path) -> None:
    before = mixed.read_bytes(), beside(mixed, "-wal").read_bytes()
    for ask in (open_archive, check):
        with pytest.raises(DamagedError, match="was not closed as it should be"):
            ask(mixed)
    assert (mixed.read_bytes(), beside(mixed, "-wal").read_bytes()) == before


def test_salvage_brings_out_what_the_archive_itself_holds(mixed: Path, tmp_path: Path) -> None:
    done = salvage(mixed, tmp_path / "new.chronicle")
    assert check(done.path) == ()
    assert done.parts[0].kept == 1


def test_a_journal_of_another_archive_is_not_played_in(
    session: Session, twin: str, diary: str, tmp_path: Path, new_archive
) -> None:
    session.articles.paste(twin)
    session.close()
    smaller = open_archive(new_archive(tmp_path / "other.chronicle"))
    smaller.articles.paste(diary)
    smaller.close()
    other = sqlite3.connect(smaller.path, isolation_level=None)
    other.execute("PRAGMA cache_size = 1")
    other.execute("PRAGMA cache_spill = 1")
    other.execute("BEGIN")
    other.execute("UPDATE place SET name = name || 'x'")
    other.execute("UPDATE place_name SET name = name || 'x'")
    other.execute("UPDATE meta SET value = value || 'x'")
    journal = beside(tmp_path / "other.chronicle", "-journal").read_bytes()
    other.close()
    beside(session.path, "-journal").write_bytes(journal)
    before = session.path.read_bytes()
    with pytest.raises(DamagedError, match="was not closed as it should be"):
        open_archive(session.path)
    assert session.path.read_bytes() == before


def test_a_second_window_of_an_open_archive_is_not_held_up(
    session: Session, twin: str, monkeypatch
) -> None:
    session.articles.paste(twin)
    monkeypatch.setattr("editor.store.leftovers.shutil", None)
    other = open_archive(session.path)
    assert other.articles.newest() is not None
    other.close()


def test_without_room_for_a_copy_the_archive_is_opened_all_the_same(
    crashed: Path, monkeypatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("editor.store.leftovers.shutil.copyfile", full)
    session = open_archive(crashed)
    assert session.articles.newest() is not None
    session.close()
