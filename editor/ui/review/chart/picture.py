"""The chart as a picture file, .png or .svg: drawn as the window draws it, written whole or not.

The command line draws with it too, without a window.
"""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.exchange.files import write_whole
from editor.session import Session
from editor.ui.look.look import Look
from editor.ui.review.chart import words as say
from editor.ui.review.chart.sheet import ChartSheet, Span
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.chart.svg_words import with_widths
from editor.ui.review.figures.bars import Bars, bars_of

WIDTH, HEIGHT, MARGIN, FOOT = 1280, 560, 32, 28
DENSITY = 2
"""Pixels of a .png for each of the drawing's."""
PICTURES = (".png", ".svg")
_kept: list[QApplication] = []


def draw_archive(session: Session, out: Path, measure: Measure, selection: Selection) -> None:
    """Write the review chart of an archive, on light ground.

    Raises ExportError for another suffix and where the file cannot be written.
    """
    _writer(out)
    _application()
    look = Look()
    look.set_theme("light")
    counts = session.review.counts(measure, selection)
    groups, categories = session.codebook.groups(), session.codebook.categories()
    bars = bars_of(counts, groups, categories, None, by="group")
    save_picture(bars, look, out, source=session.title)


def save_picture(
    bars: Bars,
    look: Look,
    path: Path,
    *,
    selected: Span | None = None,
    patterns: bool = False,
    source: str = "",
) -> None:
    """Write bars as the window shows them in this look; ``source`` stands below.

    Raises ExportError for another suffix than .png or .svg and where the file cannot be written.
    """
    write = _writer(path)
    sheet = ChartSheet(look)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    sheet.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    sheet.resize(look.px(WIDTH - 2 * MARGIN), look.px(HEIGHT - 2 * MARGIN - FOOT))
    sheet.set_patterns(patterns)
    sheet.show()
    try:
        sheet.show_bars(bars, selected)
        write_whole(path, write(sheet, source))
    finally:
        sheet.close()
        sheet.deleteLater()


def _writer(path: Path) -> Callable[[ChartSheet, str], bytes]:
    writers = {".png": _png, ".svg": _svg}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise ExportError(f"A chart is written as {' or '.join(PICTURES)}, not as “{path.name}”.")
    return write


def _application() -> None:
    """A Qt application that needs no display, where there is none yet; it lives to the end."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QApplication([]))


def _size(sheet: ChartSheet) -> QSize:
    margin = 2 * sheet.look.px(MARGIN)
    return sheet.size() + QSize(margin, margin + sheet.look.px(FOOT))


def _png(sheet: ChartSheet, source: str) -> bytes:
    image = QImage(_size(sheet) * DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DENSITY)
    painter = QPainter(image)
    _draw(painter, sheet, source)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _svg(sheet: ChartSheet, source: str) -> bytes:
    buffer, generator, size = QBuffer(), QSvgGenerator(), _size(sheet)
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    if sheet.shown is not None:
        shown = sheet.shown
        generator.setTitle(say.title(shown.bars.measure, shown.unit))
        generator.setDescription(say.described(shown.bars, shown.unit, shown.selected))
    painter = QPainter(generator)
    _draw(painter, sheet, source)
    painter.end()
    return with_widths(bytes(buffer.data().data()))


def _draw(painter: QPainter, sheet: ChartSheet, source: str) -> None:
    look, margin = sheet.look, sheet.look.px(MARGIN)
    page = QRect(QPoint(), _size(sheet))
    painter.fillRect(page, look.colour("paper"))
    sheet.render(painter, QPoint(margin, margin))
    foot = page.adjusted(margin, page.height() - margin - look.px(FOOT), -margin, -margin // 2)
    words = " · ".join(one for one in (source, say.gaps_are_not_zeros()) if one)
    low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    Strokes(painter, look).words(foot.toRectF(), words, "ink3", low)
