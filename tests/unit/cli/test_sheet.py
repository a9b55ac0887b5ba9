"""The verb ``sheet``: days as a PDF."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.unit.cli.conftest import Run, complaint


@pytest.mark.parametrize(("paper", "high"), [("a4", 842), ("letter", 792)])
def test_sheet_prints_days_on_the_paper_asked_for(
    run: Run, filled: Path, paper: str, high: int
) -> None:
    out = filled.with_name("days.pdf")
    result = run(
        "sheet", filled, out, "--paper", paper, "--from", "2021-05-03", "--to", "2021-05-03"
    )
    assert result.stdout == f"{out}: 1 page\n"
    page = PdfReader(out).pages[0]
    assert round(page.mediabox.height) == high
    assert "Two bridges were closed near Baku." in " ".join(page.extract_text().split())


def test_sheet_writes_nothing_but_pdf(run: Run, filled: Path) -> None:
    result = run("sheet", filled, filled.with_name("days.doc"))
    assert "Sheets are written as .pdf, not as “days.doc”." in complaint(result)


def test_packages_that_printing_lacks_are_named(run: Run, filled: Path, monkeypatch) -> None:
    monkeypatch.setattr("editor.cli.sheets.missing_packages", lambda _: ["libegl1", "libgl1"])
    said = complaint(run("sheet", filled, filled.with_name("days.pdf")))
    assert "Printing needs system packages: apt-get install libegl1 libgl1" in said
