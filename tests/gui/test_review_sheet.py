"""Days on paper: every word and number is there, on A4 and on Letter, and nothing is cut."""

import io
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.ui.review.calendar.calendar import Calendar
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.found import find
from editor.ui.review.sheet.paper import MARGIN, Paper
from editor.ui.review.sheet.pdf import as_pdf, prepared, write_report
from editor.ui.review.sheet.preview import ask_report, show_preview
from tests.gui.review_days import FIRST, GAP, LAST, WORDS, ZERO, fill

LONG = date(2021, 3, 9)


@pytest.fixture
def filled(session, qapp):
    fill(session)
    lines = "\n\n".join(f"{at}. Ferry {at} left with mail for the north." for at in range(1, 61))
    session.articles.paste(f"Chronicle of 9 March 2021\n\n{lines}\n")
    return session


def squeezed(words):
    return "".join(words.split())


def pages(session, first, last, paper):
    printed = prepared(session, first, last, paper)
    reader = PdfReader(io.BytesIO(as_pdf(printed, paper)))
    assert len(reader.pages) == printed.pages
    return printed, reader


@pytest.mark.parametrize(("paper", "points"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_a_day_is_one_page_of_the_paper_s_size_with_every_word(filled, paper, points):
    printed, reader = pages(filled, FIRST, FIRST, paper)
    box = reader.pages[0].mediabox
    assert printed.pages == 1
    assert (round(box.width), round(box.height)) == points
    words = squeezed(reader.pages[0].extract_text())
    for quote in WORDS[FIRST]:
        assert squeezed(quote) in words
    assert squeezed("2 items that count") in words


@pytest.mark.parametrize("paper", list(Paper))
def test_a_long_day_goes_on_and_nothing_is_cut(filled, paper):
    printed, reader = pages(filled, LONG, LONG, paper)
    words = squeezed("".join(page.extract_text() for page in reader.pages))
    assert printed.pages > 1
    assert all(f"Ferry{at}leftwithmailforthenorth." in words for at in range(1, 61))
    layout = printed.document.documentLayout()
    assert layout.documentSize().width() <= printed.size.width() + 0.5


def test_the_edges_of_a_page_are_white(filled):
    printed = prepared(filled, LONG, LONG, Paper.A4)
    page = QImage(QSize(794, 1123), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    printed.draw(painter, 0)
    painter.end()
    rows = [page.copy(0, 0, 794, MARGIN), page.copy(794 - MARGIN + 1, 0, MARGIN - 1, 1123)]
    for strip in rows:
        colours = {strip.pixel(x, y) for x in range(strip.width()) for y in range(strip.height())}
        assert colours == {0xFFFFFFFF}


def test_marks_in_printed_words_stay_words_and_load_nothing(filled):
    day = date(2021, 3, 12)
    quote = 'A sign said <b>stop</b> and <img src="file:///etc/hostname"> & more.'
    filled.articles.paste(f"Chronicle of 12 March 2021\n\n1. {quote}\n\n2. A bell rang.\n")
    printed, reader = pages(filled, day, day, Paper.A4)
    assert squeezed(quote) in squeezed(reader.pages[0].extract_text())
    assert printed.document.loadResource(2, "file:///etc/hostname") is None


def test_every_font_is_in_the_file(filled):
    _, reader = pages(filled, FIRST, LAST, Paper.A4)
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all("/FontFile2" in one or "/FontFile3" in one for one in fonts)


def test_a_report_has_contents_method_and_index_and_its_pages_are_true(filled):
    printed, reader = pages(filled, FIRST, LAST, Paper.A4)
    texts = [squeezed(page.extract_text()) for page in reader.pages]
    assert "Contents" in texts[0]
    assert "Ruleofcounting" in texts[1]
    assert "Placeswheresomethingwasreported" in texts[-1]
    assert "Barda" in texts[-1]
    for day in (*WORDS, ZERO):
        assert f"{day.day}March2021" in texts[printed.page_of(day) - 1]
        assert f"{day.day}Mar2021Covered" in texts[0]


def test_the_sum_is_the_count_and_a_gap_has_no_number(filled):
    report = filled.sheets.report("Days", FIRST, LAST)
    counts = filled.review.counts(Measure.ITEMS, Selection(first=FIRST, last=LAST))
    by_day = {one.day: one.counted for one in report.days}
    assert sum(number or 0 for number in by_day.values()) == counts.total
    assert by_day[GAP] is None
    assert by_day[ZERO] == 0
    for one in report.days:
        assert sum(row.number for row in one.totals) == (one.counted or 0)


def test_a_file_is_written_whole_or_the_reason_said(filled, tmp_path):
    out = tmp_path / "days.pdf"
    assert write_report(filled, out) == len(PdfReader(out).pages)
    with pytest.raises(ExportError, match="Sheets are written as"):
        write_report(filled, tmp_path / "days.txt")


def test_an_empty_archive_has_nothing_to_print(session, qapp, tmp_path):
    with pytest.raises(ExportError, match="no day to print"):
        write_report(session, tmp_path / "days.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_preview_shows_the_day_and_does_not_stop_the_window(filled, desk, show, qtbot):
    from PySide6.QtWidgets import QWidget

    over = show(QWidget(), 300, 200)
    dialog = show_preview(desk, FIRST, over)
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.close()
    qtbot.waitUntil(lambda: bool(gone))


def test_the_report_asks_for_a_file_and_says_what_was_saved(filled, desk, tmp_path):
    said, out = [], tmp_path / "days.pdf"
    desk.said.connect(lambda words, _: said.append(words))
    ask_report(desk, lambda over, wanted, take: take(out), None, FIRST, FIRST)
    assert said == ["Saved days.pdf, 1 page"]


def test_the_days_chosen_in_the_calendar_are_printed_else_all(filled, desk, show, qtbot):
    calendar = show(Calendar(desk), 900, 500)
    calendar.show_found(find(desk.session, Asked()))
    asked = []
    calendar.choose = lambda over, wanted, take: asked.append(wanted.suggested.name)
    calendar.field.choose(FIRST)
    calendar.report.click()
    calendar.field.choose(GAP, extend=True)
    calendar.report.click()
    assert asked == [f"{filled.title}.pdf", f"{FIRST} {GAP}.pdf"]
