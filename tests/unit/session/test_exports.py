"""Exports of an archive: whole or not at all, dates that are dates, texts that cannot run."""

import csv
import io
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.session import Session

DAY = date(2021, 5, 3)
TEXT = (
    'Diary: 3 May 2021\n\n- =HYPERLINK("http://example.org") was posted.\n'
    "- Two bridges near Shusha closed.\n- A library opened, it was said.\n"
)
PROMISED = [
    "article_uid",
    "item_uid",
    "day",
    "reported_day",
    "item_no",
    "start",
    "end",
    "text",
    "wording",
    "category",
    "category_label",
    "group",
    "counts",
    "why_not",
    "place",
    "place_role",
    "precision",
    "latitude",
    "longitude",
    "claim_by",
    "checked",
    "note",
    "headline",
    "source",
    "published",
]


@pytest.fixture
def tagged(session: Session) -> Session:
    """One item with a category and two places, one that does not count, one open."""
    sheet = session.articles.sheet(session.articles.paste(TEXT).article)
    assert sheet is not None
    first, second, _ = (one.id for one in sheet.items)
    category = session.codebook.by_code("INF.UTIL")
    assert category is not None
    session.tagging.tag([second], category.id)
    for name in ("Shusha", "Baku"):
        session.tagging.add_place([second], session.places.find(name)[0].id)
    session.tagging.set_note([second], "+1 234")
    session.tagging.exclude([first])
    return session


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))


def test_the_csv_has_the_promised_columns_and_a_row_for_each_place(
    tagged: Session, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    done = tagged.exports.export(path)
    assert (done.rows, done.items, done.open_items) == (4, 3, 1)
    lines = rows(path)
    assert list(lines[0])[: len(PROMISED)] == PROMISED
    assert [line["item_no"] for line in lines] == ["1", "2", "2", "3"]
    assert [line["place"] for line in lines] == ["", "Shusha", "Baku", ""]
    assert {line["place_role"] for line in lines} <= {"", "happened", "mentioned", "within"}
    assert [line["counts"] for line in lines] == ["false", "true", "true", "true"]
    assert lines[1]["category"] == "INF.UTIL"
    for line in lines:
        printed = TEXT[int(line["start"]) : int(line["end"])]
        assert line["text"].removeprefix("'") == printed


def test_a_text_that_looks_like_a_formula_cannot_run_in_any_format(
    tagged: Session, tmp_path: Path
) -> None:
    tagged.exports.export(tmp_path / "out.csv")
    cells = [cell for line in rows(tmp_path / "out.csv") for cell in line.values()]
    assert "'+1 234" in cells
    assert not any(cell[:1] in "=+@" for cell in cells if cell)
    tagged.exports.export(tmp_path / "out.xlsx")
    book = load_workbook(tmp_path / "out.xlsx")
    assert not any(
        cell.data_type == "f" for sheet in book for line in sheet.iter_rows() for cell in line
    )
    table = tagged.exports.as_table(Selection())
    assert not any(cell[:1] in ("=", "+", "@") for line in table.splitlines()
                   for cell in line.split("\t"))  # fmt: skip


def test_days_of_a_workbook_are_dates(tagged: Session, tmp_path: Path) -> None:
    tagged.exports.export(tmp_path / "out.xlsx")
    sheet = load_workbook(tmp_path / "out.xlsx")["Items"]
    header = [cell.value for cell in sheet[1]]
    for name in ("day", "reported_day"):
        cell = sheet.cell(2, header.index(name) + 1)
        assert cell.is_date
        assert cell.value == datetime(2021, 5, 3)  # noqa: DTZ001 - a workbook knows no time zones
    assert sheet.cell(2, header.index("counts") + 1).value is False


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_an_export_that_fails_leaves_the_file_that_was_there(
    tagged: Session, tmp_path: Path, suffix: str, monkeypatch
) -> None:
    path = tmp_path / f"out.{suffix}"
    path.write_text("what was there")
    before = sorted(tmp_path.iterdir())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportError, match="disk is full"):
        tagged.exports.export(path)
    assert path.read_text() == "what was there"
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_cannot_be_written_is_said_in_words(tagged: Session, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is not there"):
        tagged.exports.export(tmp_path / "none" / "out.csv")
    with pytest.raises(ExportError, match="tells no format"):
        tagged.exports.export(tmp_path / "out.doc")


def test_only_annotated_days_are_exported_where_that_is_asked(
    tagged: Session, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    assert tagged.exports.export(path, annotated_only=True).items == 0
    left = tagged.days.open_days()
    assert left == ((DAY, 1),)
    sheet = tagged.articles.sheet(tagged.articles.newest() or 0)
    assert sheet is not None
    tagged.tagging.exclude([sheet.items[2].id])
    assert tagged.exports.export(path, annotated_only=True).items == 3
