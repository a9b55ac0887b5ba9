"""What the chart costs: first paint, and a frame while zooming, over a century against a year."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from editor.ui.look.look import Look
from editor.ui.review.chart.sheet import ChartSheet
from tests.benchmarks.measured import Measured, timed
from tests.gui.chart_days import bars

YEAR, DECADE, CENTURY = 365, 3650, 36500
RUNS = 9


def measures() -> Iterator[Measured]:
    """Each at 10 and 100 times the days, against the same in one year."""
    application = QApplication.instance() or QApplication([])
    year = _paint(YEAR), _frame(YEAR)
    for days in (DECADE, CENTURY):
        yield Measured(f"chart, first paint, {days} days", _paint(days), "a year", year[0], 4)
        yield Measured(f"chart, a frame of panning, {days}", _frame(days), "a year", year[1], 1.5)
    del application


def _sheet() -> ChartSheet:
    sheet = ChartSheet(Look())
    sheet.resize(1000, 330)
    return sheet


def _paint(days: int) -> float:
    """Seconds until bars that were never shown are drawn."""
    made, sheet = bars(days), _sheet()

    def paint(_number: int) -> None:
        sheet.show_bars(replace(made), None)
        sheet.grab()

    return timed(paint, RUNS)


def _frame(days: int) -> float:
    """Seconds of one frame with half of the days in sight."""
    sheet = _sheet()
    sheet.show_bars(bars(days), None)
    assert sheet.shown is not None
    sight = sheet.shown.sight.zoomed(0.5, sheet.shown.sight.start + days // 2)

    def pan(number: int) -> None:
        sheet.see(sight.panned(number * days // 100))
        sheet.grab()

    return timed(pan, RUNS)
