"""The line below the chart: in words what is shown, for the eye, for pictures and for copies."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter

from editor.chronicle.counting import Measure
from editor.chronicle.day_words import span_in_words
from editor.ui.look.look import Look
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.chart.words import beside_words, covered_words
from editor.ui.review.figures.bars import Bars, days_of
from editor.ui.review.figures.columns import Unit
from editor.ui.terms import as_entry, coverage_in_words, measure_in_words

HEIGHT = 20
LOWEST = 180
"""A lower sheet keeps its room for the bars; pixels at text size 100 %."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def line_height(look: Look, sheet: int) -> int:
    """How much of the sheet's height the line takes, in pixels."""
    return look.px(HEIGHT) if sheet >= look.px(LOWEST) else 0


def draw_line(painter: QPainter, look: Look, shown: Shown, sheet: QRect) -> None:
    """Draw it along the foot of the sheet, cut off with dots where it is too long."""
    box = QRect(sheet)
    box.setTop(sheet.bottom() + 1 - line_height(look, sheet.height()))
    words = line_of(shown.bars, shown.selected)
    elided = look.metrics(12).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    Strokes(painter, look).words(box.toRectF(), elided, "ink2", LEFT)


def line_of(bars: Bars, span: tuple[date, date] | None = None) -> str:
    """As in ``Items that count, 1 to 9 March 2021, 8 of 9 days covered, 31 in all``.

    ``span`` are the days that are selected; None: every day of the chart. What was counted and
    has no day on the chart is named, so that the numbers add up. Empty where there is no day.
    """
    return ", ".join(_said(bars, span))


def _said(bars: Bars, span: tuple[date, date] | None) -> Iterator[str]:
    first, last = span or (bars.first, bars.last)
    if first is None or last is None:
        return
    yield as_entry(measure_in_words(bars.measure))
    yield span_in_words(first, last)
    yield _covered(bars, first, last)
    yield _number(bars, sum(bars.of_days(first, last)))
    if span is None:
        yield from beside_words(bars)
    if bars.measure is Measure.PLACEMENTS:
        yield _tr("an item counts at each of its places")


def _covered(bars: Bars, first: date, last: date) -> str:
    if first == last:
        return coverage_in_words(bars.coverage_of(first))
    if (first, last) == (bars.first, bars.last):
        return covered_words(len(bars.numbers), bars.days)
    days = list(days_of(first, last))
    return covered_words(sum(day in bars.numbers for day in days), len(days))


def _number(bars: Bars, number: int) -> str:
    words = {
        Measure.ITEMS: (_tr("1 item"), _tr("{0} items")),
        Measure.EVENTS: (_tr("1 event"), _tr("{0} events")),
        Measure.PLACEMENTS: (_tr("1 placement"), _tr("{0} placements")),
        Measure.CONFLICT: (_tr("1 item"), _tr("{0} items")),
    }[bars.measure]
    return words[0] if number == 1 else words[1].format(f"{number:,}")


def table_of(shown: Shown) -> str:
    """The line and below it the columns of the chart with tabs, as spreadsheets take them.

    A day, week, month or year without a chronicle has an empty cell, not a zero.
    """
    names = [one.label for one in shown.bars.segments]
    heads = [_unit(shown.unit), _tr("covered days"), _tr("all"), *names]
    rows = [
        [
            str(one.first),
            str(one.covered),
            str(one.total) if one.stack else "",
            *(map(str, one.stack) if one.stack else [""] * len(names)),
        ]
        for one in shown.columns
    ]
    return "\n".join((line_of(shown.bars), *("\t".join(row) for row in [heads, *rows]), ""))


def _unit(unit: Unit) -> str:
    return {
        Unit.DAY: _tr("day"),
        Unit.WEEK: _tr("week from"),
        Unit.MONTH: _tr("month from"),
        Unit.YEAR: _tr("year from"),
    }[unit]


def _tr(words: str) -> str:
    return QCoreApplication.translate("review", words)
