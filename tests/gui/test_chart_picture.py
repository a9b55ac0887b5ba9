"""The chart as a file: the numbers of the archive, whole or not at all."""

import os
import subprocess
import sys
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.ui.look.look import Look
from editor.ui.review.chart.picture import SCALES, Choices, draw_archive, save_picture
from editor.ui.review.figures.bars import bars_of
from editor.ui.review.figures.columns import Unit
from tests.gui.chart_days import bars, day

SVG = "{http://www.w3.org/2000/svg}"


def words(path) -> list[str]:
    root = ET.parse(path).getroot()
    return [(one.text or "").strip() for one in root.iter(f"{SVG}text")]


def title(path) -> str:
    found = ET.parse(path).getroot().find(f"{SVG}title")
    return (found.text or "") if found is not None else ""


@pytest.fixture
def chronicle(session, twin):
    session.articles.paste(twin)
    session.days.set_coverage(date(2021, 3, 16), Coverage.COVERED)
    return session


@pytest.mark.parametrize("measure", list(Measure))
def test_the_picture_has_the_numbers_of_the_archive(qapp, chronicle, tmp_path, measure):
    out = tmp_path / "chart.svg"
    draw_archive(chronicle, out, measure, Selection())
    counts = chronicle.review.counts(measure, Selection())
    made = bars_of(counts, chronicle.codebook.groups(), chronicle.codebook.categories(), None,
                   by="group")  # fmt: skip

    assert made.total == counts.total
    assert str(counts.total) in words(out)
    assert title(out).endswith(", per day")


def test_measure_days_gaps_and_archive_are_named(qapp, chronicle, tmp_path):
    out = tmp_path / "chart.svg"
    draw_archive(chronicle, out, Measure.ITEMS, Selection())
    found = words(out)

    assert "Items that count, per day" in found
    assert "14 to 16 March 2021" in found
    assert "not covered 1" in found
    assert "not covered" in found
    assert any(one.startswith(chronicle.title) for one in found)


def test_only_the_days_asked_for_are_drawn(qapp, chronicle, tmp_path):
    out = tmp_path / "chart.svg"
    asked = Selection(first=date(2021, 3, 10), last=date(2021, 3, 15))
    draw_archive(chronicle, out, Measure.ITEMS, asked)

    assert "10 to 15 March 2021" in words(out)


@pytest.mark.parametrize("name", ["chart.png", "CHART.PNG"])
def test_a_picture_in_pixels_is_sharp_and_light(qapp, chronicle, tmp_path, name):
    out = tmp_path / name
    draw_archive(chronicle, out, Measure.ITEMS, Selection())
    image = QImage(str(out))
    look = Look()
    look.set_theme("light")

    assert image.width() == 2560
    assert image.pixelColor(4, 4) == look.colour("paper")
    assert len({image.pixel(x, y) for x in range(0, 2560, 7) for y in range(0, 1100, 7)}) > 5


def test_an_empty_archive_makes_a_picture_that_says_so(qapp, session, tmp_path):
    out = tmp_path / "chart.svg"
    draw_archive(session, out, Measure.ITEMS, Selection())

    assert any(one.startswith("No day to show yet") for one in words(out))


def test_the_window_saves_what_it_shows(qapp, tmp_path):
    out = tmp_path / "chart.svg"
    chosen = Choices(selected=(day(3), day(3)), unit=Unit.WEEK, source="A chronicle")
    save_picture(bars(20, {4: None}), out, chosen)

    assert title(out) == "Items that count, per week"
    assert any(one.startswith("A chronicle") for one in words(out))
    assert "Items that count, Thursday 25 February 2021, covered, 3 items" in words(out)


@pytest.mark.parametrize("scale", SCALES)
def test_a_picture_has_as_many_pixels_as_asked_for(qapp, tmp_path, scale):
    out = tmp_path / "chart.png"
    save_picture(bars(20), out, Choices(scale=scale))

    assert QImage(str(out)).width() == 1280 * scale


def test_a_page_is_one_and_has_its_words_as_text(qapp, tmp_path):
    out = tmp_path / "chart.pdf"
    save_picture(bars(20, {4: None}), out, Choices(source="A chronicle"))
    (page,) = PdfReader(out).pages
    said = page.extract_text().replace("\t", " ")

    assert "Items that count, per day" in said
    assert "19 of 20 days covered" in said
    assert "A chronicle" in said


@pytest.mark.parametrize("name", ["chart.gif", "chart", ".png"])
def test_another_kind_of_file_is_refused_and_not_made(qapp, tmp_path, name):
    with pytest.raises(ExportError, match=r"written as .png, .svg or .pdf"):
        save_picture(bars(3), tmp_path / name, Choices())

    assert list(tmp_path.glob("chart*")) == []


def test_a_folder_that_is_not_there_is_said_plainly(qapp, tmp_path):
    with pytest.raises(ExportError, match="is not there"):
        save_picture(bars(3), tmp_path / "none" / "chart.png", Choices())


def test_what_stood_there_before_is_kept_where_the_picture_fails(qapp, tmp_path, monkeypatch):
    out = tmp_path / "chart.png"
    out.write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("editor.exchange.files.os.fsync", full)
    with pytest.raises(ExportError, match="disk is full"):
        save_picture(bars(3), out, Choices())

    assert out.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["chart.png"]


def test_no_application_and_no_display_are_needed(archive, tmp_path):
    draws = """
import sys
from pathlib import Path
from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.session import open_archive
from editor.ui.review.chart.picture import draw_archive
session = open_archive(Path(sys.argv[1]))
for name in sys.argv[2:]:
    draw_archive(session, Path(name), Measure.ITEMS, Selection())
session.close()
"""
    outs = [tmp_path / "one.png", tmp_path / "two.svg"]
    without = {key: value for key, value in os.environ.items()
               if key not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", draws, str(archive), *map(str, outs)],
        env=without, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stderr == ""
    assert done.returncode == 0
    assert all(out.stat().st_size for out in outs)


def test_words_say_how_wide_they_are_for_other_fonts(qapp, tmp_path):
    out = tmp_path / "chart.svg"
    save_picture(bars(20), out, Choices())
    widths = {
        (one.text or "").strip(): float(one.get("textLength", "0"))
        for one in ET.parse(out).getroot().iter(f"{SVG}text")
    }

    assert all(width > 0 for width in widths.values())
    assert widths["Items that count, per day"] == pytest.approx(
        Look().metrics(20, bold=True, serif=True).horizontalAdvance("Items that count, per day"),
        abs=3,
    )


def test_patterns_are_in_the_svg_too(qapp, tmp_path):
    plain, patterned = tmp_path / "plain.svg", tmp_path / "patterned.svg"
    save_picture(bars(20), plain, Choices())
    save_picture(bars(20), patterned, Choices(patterns=True))

    assert filled(plain) == 0
    assert filled(patterned) >= 20


def filled(path) -> int:
    """How many shapes are filled with a pattern that the file defines."""
    root = ET.parse(path).getroot()
    known = {f"url(#{one.get('id')})" for one in root.iter(f"{SVG}pattern")}
    return sum(one.get("fill") in known for one in root.iter())
