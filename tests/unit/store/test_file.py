"""Opening, refusing and closing archive files."""

import sqlite3
from pathlib import Path

import pytest

from editor.chronicle.errors import ArchiveError
from editor.session import Session, create_archive, open_archive
from editor.store import connection, schema


def change(path: Path, *sql: str) -> None:
    with sqlite3.connect(path) as raw:
        for one in sql:
            raw.execute(one)
    raw.close()


def test_a_new_archive_is_one_plain_file_with_codebook_and_gazetteer(tmp_path: Path) -> None:
    session = create_archive(tmp_path / "new.chronicle", "New")
    assert session.title == "New"
    assert len(session.codebook.groups()) == 6
    assert sum(one.parent is None for one in session.codebook.categories()) == 16
    assert len(session.places.all()) == 509
    assert session.history.steps() == []
    session.close()
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["new.chronicle"]


def test_a_new_archive_does_not_write_over_a_file(archive: Path) -> None:
    before = archive.read_bytes()
    with pytest.raises(ArchiveError, match="already a file"):
        create_archive(archive)
    assert archive.read_bytes() == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive at"):
        open_archive(tmp_path / "none.chronicle")


@pytest.mark.parametrize("content", [b"", b"not a database at all, just words" * 40])
def test_a_file_that_is_not_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.chronicle"
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match="not a Chronicle Editor archive"):
        open_archive(path)
    assert path.read_bytes() == content


def test_a_file_of_a_newer_program(archive: Path) -> None:
    change(archive, f"PRAGMA user_version = {schema.VERSION + 1}")
    with pytest.raises(ArchiveError, match="newer Chronicle Editor"):
        open_archive(archive)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER evil AFTER INSERT ON passage BEGIN DELETE FROM article; END",
        "CREATE VIEW looks_like AS SELECT * FROM article",
        "CREATE TABLE more (id INTEGER)",
        "DROP TRIGGER article_text_stays",
    ],
)
def test_a_file_with_anything_more_or_less_than_the_schema(archive: Path, sql: str) -> None:
    change(archive, sql)
    with pytest.raises(ArchiveError, match="never makes"):
        open_archive(archive)


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


def test_another_program_is_writing(session: Session, twin: str) -> None:
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


def test_the_text_of_an_article_cannot_be_changed(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    with pytest.raises(sqlite3.IntegrityError, match="never changes"):
        session._store.file.connection.execute("UPDATE article SET text = 'other'")


def test_network_folders_are_told_by_their_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/share {tmp_path}/net nfs4 rw 0 0\n")
    assert connection.file_system(tmp_path / "net" / "a.chronicle", mounts) == "nfs4"
    assert connection.file_system(Path("/a.chronicle"), mounts) == "ext4"
    assert connection.file_system(tmp_path, tmp_path / "no mounts") == ""
