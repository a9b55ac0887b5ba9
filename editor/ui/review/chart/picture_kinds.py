"""The kinds of picture files: .png in pixels, .svg and .pdf as drawings with real text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from editor.chronicle.errors import ExportError
from editor.ui.review.chart import words as say
from editor.ui.review.chart.sheet import ChartSheet
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.chart.svg_words import with_widths

MARGIN, FOOT = 32, 28
"""Around the chart, and for the source below it, in pixels at text size 100 %."""
SCREEN = 96
"""Pixels an inch that sizes on the screen are meant for."""
POINTS = 72
PICTURES = (".png", ".svg", ".pdf")
Writer = Callable[[ChartSheet, str], bytes]
"""Takes the sheet and the words below it."""


def writer_for(path: Path, scale: int) -> Writer:
    """What writes the kind of picture that a file's name asks for.

    ``scale`` are pixels of a .png for each of the drawing's. Raises ExportError where there is no
    such kind.
    """
    writers: dict[str, Writer] = {".png": partial(_png, scale), ".svg": _svg, ".pdf": _pdf}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        kinds = f"{', '.join(PICTURES[:-1])} or {PICTURES[-1]}"
        raise ExportError(f"A chart is written as {kinds}, not as “{path.name}”.")
    return writer


def image_of(sheet: ChartSheet, source: str, scale: int) -> QImage:
    """The picture in pixels."""
    image = QImage(_size(sheet) * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    _draw(painter, sheet, source)
    painter.end()
    return image


def _png(scale: int, sheet: ChartSheet, source: str) -> bytes:
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image_of(sheet, source, scale))
    return bytes(buffer.data().data())


def _svg(sheet: ChartSheet, source: str) -> bytes:
    buffer, generator, size = QBuffer(), QSvgGenerator(), _size(sheet)
    generator.setOutputDevice(buffer)
    generator.setResolution(SCREEN)
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


def _pdf(sheet: ChartSheet, source: str) -> bytes:
    """One page, as large as the picture is on a screen."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    inches = QSizeF(_size(sheet)) / SCREEN
    writer.setPageSize(QPageSize(inches * POINTS, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(SCREEN)
    if sheet.shown is not None:
        writer.setTitle(say.title(sheet.shown.bars.measure, sheet.shown.unit))
    painter = QPainter(writer)
    _draw(painter, sheet, source)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _size(sheet: ChartSheet) -> QSize:
    margin = 2 * sheet.look.px(MARGIN)
    return sheet.size() + QSize(margin, margin + sheet.look.px(FOOT))


def _draw(painter: QPainter, sheet: ChartSheet, source: str) -> None:
    look, margin = sheet.look, sheet.look.px(MARGIN)
    page = QRect(QPoint(), _size(sheet))
    painter.fillRect(page, look.colour("paper"))
    sheet.render(painter, QPoint(margin, margin))
    foot = page.adjusted(margin, page.height() - margin - look.px(FOOT), -margin, -margin // 2)
    words = " · ".join(one for one in (source, say.gaps_are_not_zeros()) if one)
    low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    Strokes(painter, look).words(foot.toRectF(), words, "ink3", low)
