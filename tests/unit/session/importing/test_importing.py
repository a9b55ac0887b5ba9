"""What becomes of files: packed ones, tables, re-runs, and files read again."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from editor.chronicle.article import Basis
from editor.chronicle.errors import TextError
from editor.exchange.texts_in.found import AS_FOUND, How
from editor.session import Session
from editor.session.importing.report import report
from editor.session.work import Work

FILES = Path(__file__).parents[3] / "files"
DAY = """Harbour diary: 3 May 2021

- The new bridge was opened in the morning by the mayor of the town.
- A long road was closed until the evening, as the office reported.
- The ferry left the port with a delay of two hours and came back.
"""


def outcomes(session: Session, *paths: Path, how: How = AS_FOUND) -> list[tuple[str, str]]:
    return [(one.path.name, one.outcome) for one in session.importing.import_files(paths, how)]


def test_a_packed_file_is_opened_like_a_folder(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("b/day.txt", DAY)
        packed.writestr(".hidden.txt", DAY)
        packed.writestr("__MACOSX/day.txt", DAY)
        packed.writestr("../out.txt", DAY)
        packed.writestr("inner.zip", b"PK")
        packed.writestr("picture.png", b"\x89PNG")
    rows = {str(one.path.relative_to(path)): one for one in session.importing.import_files([path])}
    assert {name: one.outcome for name, one in rows.items()} == {
        "../out.txt": "unreadable",
        "b/day.txt": "added",
        "inner.zip": "unreadable",
        "picture.png": "unreadable",
    }
    assert "leads out of the packed file" in rows["../out.txt"].why
    assert "Unpack the outer one first" in rows["inner.zip"].why
    assert not (tmp_path / "out.txt").exists()


def test_a_packed_file_that_is_damaged_is_named(session: Session) -> None:
    assert outcomes(session, FILES / "damaged" / "day.zip") == [("day.zip", "unreadable")]


def test_a_table_puts_its_rows_on_their_days(session: Session) -> None:
    assert outcomes(session, FILES / "days.csv") == [
        ("2021-05-03", "added"),
        ("2021-05-04", "added"),
    ]
    (heading,) = session.articles.of_day(date(2021, 5, 3))
    sheet = session.articles.sheet(heading.id)
    assert sheet is not None
    assert sheet.article.day_basis is Basis.TABLE
    assert sheet.article.source == "Harbour office"
    assert len(sheet.items) == 2


def test_a_re_run_with_another_dateline_is_nearly_the_same(session: Session) -> None:
    first = session.articles.paste(DAY)
    assert first.near is None
    again = session.articles.paste(DAY.replace("diary: 3 May 2021", "diary\n\n9 June 2022"))
    assert again.near is not None
    assert again.near.article == first.article
    assert again.near.words == 3
    other = session.articles.paste(DAY.replace("the", "no").replace("a ", "some "))
    assert other.near is None


def test_the_same_words_in_another_file_format_are_nearly_the_same(session: Session) -> None:
    assert outcomes(session, FILES / "day.docx", FILES / "day.rtf") == [
        ("day.docx", "added"),
        ("day.rtf", "nearly the same"),
    ]


def test_a_mail_is_published_when_it_was_sent(session: Session) -> None:
    pasted = session.importing.open_file(FILES / "day.eml")
    sheet = session.articles.sheet(pasted.article)
    assert sheet is not None
    assert sheet.article.published == "2021-05-04T08:30+04:00"
    assert sheet.article.day == date(2021, 5, 3)


def test_reading_a_file_again_that_cannot_be_read_so_leaves_everything(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "day.txt"
    path.write_text(DAY)
    rows = list(session.importing.import_files([path]))
    with pytest.raises(TextError, match="not in utf-16"):
        session.importing.read_again(rows, How(encoding="utf-16"))
    assert session.articles.newest() == rows[0].article
    assert len(session.history.steps()) == 1


def test_an_opened_file_is_read_in_another_encoding_as_one_step(session: Session) -> None:
    opened = session.importing.open_file(FILES / "day-1251.txt")
    assert opened.encoding == "cp1251"
    before = session.articles.sheet(opened.article)
    again = session.importing.open_again(opened, "koi8-r")
    assert again.encoding == "koi8-r"
    assert "was read as KOI8-R." in again.remarks[-1]
    now = session.articles.sheet(again.article)
    assert before is not None
    assert now is not None
    assert now.article.text.encode("koi8-r") == before.article.text.encode("cp1251")
    assert session.articles.sheet(opened.article) is None
    session.history.undo()
    assert session.articles.sheet(opened.article) == before
    assert session.articles.newest() == opened.article


def test_an_opened_file_that_cannot_be_read_so_leaves_everything(session: Session) -> None:
    opened = session.importing.open_file(FILES / "day-1251.txt")
    with pytest.raises(TextError, match="not in utf-8"):
        session.importing.open_again(opened, "utf-8")
    assert session.articles.newest() == opened.article
    assert len(session.history.steps()) == 1


def test_a_file_in_unicode_can_be_in_no_other_encoding(session: Session) -> None:
    assert session.importing.open_file(FILES / "day.txt").encoding == ""


def test_a_twin_writes_into_the_history_of_its_window(session: Session) -> None:
    work = Work(session, lambda own: own.importing.import_files([FILES / "day.txt"]))
    work.start()
    work.join()
    (row,) = work.taken()
    heard = []
    session.listen(heard.append)
    session.tell([row.change])
    assert heard[0].articles == {row.article}
    assert session.history.undo().step
    assert session.articles.newest() is None


def test_a_report_names_every_file_and_why(session: Session) -> None:
    rows = list(session.importing.import_files([FILES / "day-1251.txt", FILES / "scanned.pdf"]))
    text = report(rows, ".txt").decode()
    assert "added: " in text
    assert "Windows-1251" in text
    assert "pictures without text" in text
    assert report(rows, ".csv").count(b"\n") == 3
