"""The chart as a picture, in a file or to be copied: as the window draws it, on light ground.

The command line draws with it too, without a window.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.exchange.files import write_whole
from editor.session import Session
from editor.ui.look.look import Look
from editor.ui.look.offscreen import application
from editor.ui.review.chart.picture_kinds import FOOT, MARGIN, image_of, writer_for
from editor.ui.review.chart.sheet import ChartSheet, Span
from editor.ui.review.figures.bars import Bars, By, bars_of
from editor.ui.review.figures.columns import Unit

WIDTH, HEIGHT = 1280, 560
SCALES = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How the picture is to look.

    ``source`` stands below it. ``unit`` None: what there is room for. ``scale`` are pixels of a
    .png for each of the drawing's. ``factor`` is the text size, 1 for 100 %.
    """

    selected: Span | None = None
    patterns: bool = False
    source: str = ""
    unit: Unit | None = None
    scale: int = 2
    factor: float = 1.0


def draw_archive(
    session: Session,
    out: Path,
    measure: Measure,
    selection: Selection,
    choices: Choices | None = None,
    by: By = "group",
) -> None:
    """Write the review chart of an archive.

    Raises ExportError for another suffix and where the file cannot be written.
    """
    choices = replace(choices or Choices(), source=session.title)
    writer_for(out, choices.scale)
    application()
    counts = session.review.counts(measure, selection)
    groups, categories = session.codebook.groups(), session.codebook.categories()
    bars = bars_of(counts, groups, categories, None, by=by)
    save_picture(bars, out, choices)


def save_picture(bars: Bars, path: Path, choices: Choices) -> None:
    """Write bars, whole or not at all.

    Raises ExportError for a suffix of no picture and where the file cannot be written.
    """
    write = writer_for(path, choices.scale)
    with _drawn(bars, choices) as sheet:
        write_whole(path, write(sheet, choices.source))


def picture_of(bars: Bars, choices: Choices) -> QImage:
    """The picture in pixels, to be copied."""
    with _drawn(bars, choices) as sheet:
        return image_of(sheet, choices.source, choices.scale)


@contextmanager
def _drawn(bars: Bars, choices: Choices) -> Iterator[ChartSheet]:
    look = Look()
    look.set_theme("light")
    look.set_factor(choices.factor)
    sheet = ChartSheet(look)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    sheet.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    sheet.resize(look.px(WIDTH - 2 * MARGIN), look.px(HEIGHT - 2 * MARGIN - FOOT))
    sheet.set_patterns(choices.patterns)
    sheet.want_unit(choices.unit)
    sheet.show()
    try:
        sheet.show_bars(bars, choices.selected)
        yield sheet
    finally:
        sheet.close()
        sheet.deleteLater()
