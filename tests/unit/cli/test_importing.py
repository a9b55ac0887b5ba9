"""The command ``import``: encodings, columns of tables, packed files and reports."""

from pathlib import Path

from tests.unit.cli.conftest import Run, complaint, table

FILES = Path(__file__).parents[2] / "files"


def test_files_of_many_kinds_come_in_together(run: Run, tmp_path: Path) -> None:
    result = run("import", tmp_path / "new.chronicle", FILES / "day.docx", FILES / "days.xlsx",
                 FILES / "day.zip")  # fmt: skip
    assert result.exit_code == 0
    assert f"{FILES / 'days.xlsx' / '2021-05-03'}: added" in result.stdout
    assert f"{FILES / 'day.zip' / 'day.docx'}: already there" in result.stdout
    assert len(table(run("count", tmp_path / "new.chronicle", "--by", "day"))) == 2


def test_the_encoding_can_be_given_and_must_be_one(run: Run, tmp_path: Path) -> None:
    archive, path = tmp_path / "new.chronicle", FILES / "day-1251.txt"
    assert "read as KOI8-R." in run("import", "--encoding", "koi8-r", archive, path).stdout
    assert "No encoding named klingon" in complaint(
        run("import", "--encoding", "klingon", archive, path)
    )


def test_the_columns_of_a_table_can_be_given(run: Run, tmp_path: Path) -> None:
    asked = ("--column", "text=Headline", "--column", "date=Day", "--each-row")
    result = run("import", *asked, tmp_path / "new.chronicle", FILES / "days.csv")
    assert "3 added" in result.stdout


def test_columns_that_say_nothing_of_the_text_are_wrong_usage(run: Run, tmp_path: Path) -> None:
    for asked in (("--column", "date=Day"), ("--each-row",), ("--column", "colour=Day")):
        result = run("import", *asked, tmp_path / "new.chronicle", FILES / "days.csv")
        assert result.exit_code == 2
        assert "text" in result.stderr


def test_a_report_is_written_where_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    run("import", "--report", report, tmp_path / "new.chronicle", FILES / "day.txt")
    assert report.read_text("utf-8").splitlines()[1].endswith("day.txt,added,,utf-8,")
