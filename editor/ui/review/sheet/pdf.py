"""A report as PDF, with its fonts in it. The command line writes it too, without a window."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from editor.chronicle.day_words import long_day_in_words, span_in_words
from editor.chronicle.errors import ExportError
from editor.exchange.files import write_whole
from editor.session import Session
from editor.ui.review.sheet.paper import INCH, Paper, Printed, laid_out, no_margins

RESOLUTION = 300


def write_report(
    session: Session,
    path: Path,
    first: date | None = None,
    last: date | None = None,
    paper: Paper = Paper.A4,
) -> int:
    """Write the sheets of days, and say how many pages they are.

    Raises ExportError where there is nothing to print or the file cannot be written.
    """
    if path.suffix.lower() != ".pdf":
        raise ExportError(f"Sheets are written as .pdf, not as “{path.name}”.")
    printed = prepared(session, first, last, paper)
    write_whole(path, as_pdf(printed, paper))
    return printed.pages


def prepared(session: Session, first: date | None, last: date | None, paper: Paper) -> Printed:
    """The sheets of days, laid out."""
    report = session.sheets.report(_title(session, first, last), first, last)
    return laid_out(session, report, paper)


def _title(session: Session, first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return session.title
    days = long_day_in_words(first) if first == last else span_in_words(first, last)
    return f"{session.title}: {days}"


def as_pdf(printed: Printed, paper: Paper) -> bytes:
    """The pages as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(paper.page)
    writer.setPageMargins(no_margins())
    writer.setResolution(RESOLUTION)
    writer.setTitle(printed.foot)
    painter = QPainter(writer)
    painter.scale(RESOLUTION / INCH, RESOLUTION / INCH)
    for page in range(printed.pages):
        if page:
            writer.newPage()
        printed.draw(painter, page)
    painter.end()
    return bytes(buffer.data().data())
