"""The verbs about what items come to: count, chart, export."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run, complaint, table


def test_count_by_category_place_and_day(run: Run, filled: Path) -> None:
    run("suggest", filled, "--accept")
    assert table(run("count", filled)) == [
        {"category": "DIP.MEET", "label": "In-person meeting or visit", "count": "1"},
        {"category": "MED.BATT", "label": "Footage of fighting or troop movement", "count": "1"},
        {"category": "", "label": "untagged", "count": "1"},
    ]
    assert table(run("count", filled, "--by", "place")) == [
        {"place": "Shusha", "kind": "city", "count": "1"}
    ]
    by_day = run("count", filled, "--by", "day", "--from", "2021-05-02", "--to", "2021-05-04")
    assert table(by_day) == [
        {"day": "2021-05-02", "coverage": "not covered", "count": ""},
        {"day": "2021-05-03", "coverage": "covered", "count": "3"},
        {"day": "2021-05-04", "coverage": "not covered", "count": ""},
    ]


def test_count_in_json_has_no_number_where_nothing_was_covered(run: Run, archive: Path) -> None:
    words = ("--by", "day", "--from", "2021-05-02", "--to", "2021-05-02", "--format", "json")
    assert json.loads(run("count", archive, *words).stdout) == [
        {"day": "2021-05-02", "coverage": "not covered", "count": None}
    ]


@pytest.mark.parametrize(
    ("measure", "total"), [("items", 3), ("events", 3), ("placements", 1), ("conflict", 0)]
)
def test_count_measures(run: Run, filled: Path, measure: str, total: int) -> None:
    run("suggest", filled, "--accept")
    rows = table(run("count", filled, "--measure", measure))
    assert sum(int(row["count"]) for row in rows) == total


def test_count_by_place_says_that_it_counts_placements(run: Run, filled: Path) -> None:
    result = run("count", filled, "--by", "place", "--measure", "items")
    assert result.exit_code == 0
    assert result.stderr == "By place, placements are counted.\n"


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_export_writes_by_the_ending_of_the_name(run: Run, filled: Path, suffix: str) -> None:
    out = filled.with_name(f"out.{suffix}")
    result = run("export", filled, out)
    assert result.stdout == f"{out}: 3 rows, 3 items, 3 still open\n"
    assert out.stat().st_size > 0


def test_export_in_a_named_format_and_a_span_of_days(run: Run, filled: Path) -> None:
    out = filled.with_name("out.data")
    run("export", filled, out, "--format", "csv", "--from", "2021-05-04")
    assert out.read_bytes().count(b"\r\n") == 1
    run("export", filled, out, "--format", "csv", "--to", "2021-05-03")
    assert out.read_bytes().count(b"\r\n") == 4


def test_chart_asks_for_the_picture_of_the_measure_and_the_days(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        "editor.ui.review.chart.picture.draw_archive",
        lambda session, *rest: asked.append((session.path, *rest)),
    )
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = filled.with_name("chart.PNG")
    result = run("chart", filled, out, "--measure", "events", "--from", "2021-05-01",
                 "--per", "month", "--by", "category", "--scale", "4", "--patterns")  # fmt: skip
    assert result.stdout == f"{out}: events per month\n"
    path, target, measure, selection, choices, by = asked[0]
    assert (path, target, measure, by) == (filled, out, "events", "category")
    assert (choices.unit, choices.scale, choices.patterns) == ("month", 4, True)
    assert selection.first.isoformat() == "2021-05-01"


def test_chart_draws_png_svg_and_pdf_and_refuses_what_is_no_picture(
    run: Run, filled: Path, qapp: object
) -> None:
    png, svg = filled.with_name("chart.png"), filled.with_name("chart.svg")
    assert run("chart", filled, png).exit_code == 0
    assert png.read_bytes().startswith(b"\x89PNG")
    assert run("chart", filled, svg, "--measure", "conflict").exit_code == 0
    assert b"<svg" in svg.read_bytes()
    pdf = filled.with_name("chart.pdf")
    assert run("chart", filled, pdf).exit_code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    complaint(run("chart", filled, filled.with_name("chart.doc")))
    complaint(run("chart", filled, filled.parent / "none" / "chart.png"))
    assert not filled.with_name("chart.doc").exists()


def test_a_picture_of_another_kind_is_refused_with_the_kinds_there_are(
    run: Run, filled: Path
) -> None:
    said = complaint(run("chart", filled, filled.with_name("chart.gif")))
    assert "A chart is written as .png, .svg or .pdf, not as “chart.gif”." in said


def test_packages_that_drawing_lacks_are_named(run: Run, filled: Path, monkeypatch) -> None:
    monkeypatch.setattr("editor.cli.numbers.missing_packages", lambda _: ["libegl1", "libgl1"])
    said = complaint(run("chart", filled, filled.with_name("chart.png")))
    assert "Drawing needs system packages: apt-get install libegl1 libgl1" in said
