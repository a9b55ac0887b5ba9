"""Opening, refusing and closing archive files."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from editor.chronicle.errors import ArchiveError
from editor.chronicle.text import fingerprint
from editor.session import Session, create_archive, open_archive
from editor.store import schema
from editor.store.checking import check


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


def test_a_file_of_an_older_program_is_copied_and_brought_up_to_date(tmp_path: Path) -> None:
    path = file_of_version_1(tmp_path / "old.chronicle")
    before = everything_in(path)
    updated = open_archive(path)
    assert "was brought up to date" in updated.notices[0]
    newest = updated.articles.newest()
    assert newest is not None
    sheet = updated.articles.sheet(newest)
    assert sheet is not None
    assert [one.second_look for one in sheet.passages] == [False]
    updated.close()
    copies = [one for one in tmp_path.iterdir() if "before update" in one.name]
    assert [everything_in(one) for one in copies] == [before]
    assert check(path) == ()


def everything_in(path: Path) -> list[str]:
    raw = sqlite3.connect(path)
    found = list(raw.iterdump())
    raw.close()
    return found


def file_of_version_1(path: Path) -> Path:
    """What the first version of the program made, with one article of one passage."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.executescript(schema.RELEASES[1])
    raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    raw.execute("PRAGMA user_version = 1")
    first = Migrations("chronicle")
    first(name="m001_first")(lambda _: None)
    first.apply(Database(raw, execute_plugins=False))
    words = "Nothing was reported."
    raw.execute(
        "INSERT INTO article VALUES (1, 'a', NULL, '', '', '', '', '', '', '', 'en', ?, ?, '')",
        (words, fingerprint(words)),
    )
    raw.execute(
        "INSERT INTO passage VALUES "
        "(1, 'p', 1, 0, ?, 'lead', NULL, NULL, '', NULL, 1, '', '', '', '', NULL, 0)",
        (len(words),),
    )
    raw.execute("INSERT INTO search (rowid, words) VALUES (1, ?)", (f"{words} ",))
    raw.close()
    return path
