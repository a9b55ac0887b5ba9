"""Opening, refusing and closing archive files."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from editor.chronicle.errors import ArchiveError
from editor.session import Session, create_archive, open_archive
from editor.store import migrations, schema


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
        "DROP INDEX passage_article",
        "ALTER TABLE day ADD COLUMN more TEXT",
        "CREATE INDEX _sqlite_migrations_more ON _sqlite_migrations (abs(id))",
        "PRAGMA user_version = 0",
    ],
)
def test_a_file_with_anything_more_or_less_than_the_schema(archive: Path, sql: str) -> None:
    change(archive, sql)
    with pytest.raises(ArchiveError, match="never makes"):
        open_archive(archive)


@pytest.mark.parametrize("name", ["sqlite_more", "sqlite_stat1", "_sqlite_migrations"])
def test_a_trigger_under_a_name_of_sqlites_own_is_found(archive: Path, name: str) -> None:
    change(
        archive,
        "PRAGMA writable_schema = ON",
        "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('trigger', "
        f"'{name}', 'passage', 0, 'CREATE TRIGGER {name} AFTER INSERT ON passage "
        "BEGIN DELETE FROM article; END')",
    )
    with pytest.raises(ArchiveError, match=r"never makes|damaged"):
        open_archive(archive)


def test_statistics_of_another_program_do_no_harm(archive: Path) -> None:
    change(archive, "ANALYZE")
    open_archive(archive).close()


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.chronicle"
    change(path, "CREATE TABLE article (id INTEGER)")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="not a Chronicle Editor archive"):
        open_archive(path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["theirs.chronicle"]


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="is a folder"):
        open_archive(tmp_path)


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive at"):
        open_archive(tmp_path / "none" / "a.chronicle")
    with pytest.raises(ArchiveError, match="cannot be written"):
        create_archive(tmp_path / "none" / "a.chronicle")


def test_a_damaged_file_is_said_to_be_damaged(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    session.close()
    data = bytearray(session.path.read_bytes())
    data[100:4000] = bytes(3900)
    session.path.write_bytes(data)
    with pytest.raises(ArchiveError, match="is damaged"):
        open_archive(session.path)


def test_a_new_archive_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise ArchiveError("The disk is full.")

    monkeypatch.setattr("editor.session.births.enter_gazetteer", full)
    with pytest.raises(ArchiveError, match="full"):
        create_archive(tmp_path / "new.chronicle")
    assert [one for one in tmp_path.iterdir() if one.is_file()] == []


def test_reading_loads_no_writing_library(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    session.close()
    code = (
        "import sys; from pathlib import Path; from editor.session import open_archive;"
        "from editor.chronicle.counting import Measure;"
        "from editor.chronicle.selection import Selection;"
        f"s = open_archive(Path({str(session.path)!r})); s.articles.sheet(s.articles.newest());"
        "s.review.counts(Measure.ITEMS, Selection()); s.history.steps(); s.days.left();"
        "s.close(); print([m for m in ('sqlite_utils', 'xlsxwriter', 'click') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_text_of_an_article_cannot_be_changed(session: Session, twin: str) -> None:
    session.articles.paste(twin)
    for sql in (
        "UPDATE article SET text = 'other'",
        "UPDATE article SET sha256 = 'other'",
        "UPDATE article SET headline = 'other', text = text",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            session._store.file.connection.execute(sql)


def test_a_file_of_an_older_program_is_copied_and_brought_up_to_date(
    session: Session, twin: str, monkeypatch
) -> None:
    session.articles.paste(twin)
    session.close()
    before = session.path.read_bytes()
    more = "CREATE TABLE shelf (id INTEGER PRIMARY KEY) STRICT;"
    monkeypatch.setattr(schema, "VERSION", 2)
    monkeypatch.setattr(schema, "RELEASES", {**schema.RELEASES, 2: schema.RELEASES[1] + more})
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations_with(more))
    updated = open_archive(session.path)
    assert "was brought up to date" in updated.notices[0]
    assert updated.articles.newest() is not None
    updated.close()
    copies = [one for one in session.path.parent.iterdir() if "before update" in one.name]
    assert len(copies) == 1
    monkeypatch.setattr(schema, "VERSION", 1)
    old = open_archive(copies[0])
    assert old.articles.newest() is not None
    old.close()
    assert len(before) == len(copies[0].read_bytes())


def migrations_with(more: str) -> Migrations:
    found = Migrations("chronicle")
    found(name="m001_first", transactional=False)(lambda db: db.executescript(schema.RELEASES[1]))
    found(name="m002_more")(lambda db: db.execute(more))
    return found
