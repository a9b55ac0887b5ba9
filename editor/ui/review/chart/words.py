"""The words of the chart: title, days, marks, what one bar says, and the whole of it read out."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.day_words import (
    day_in_words,
    short_span_in_words,
    span_in_words,
    weekday_in_words,
)
from editor.ui.review.figures.bars import Bars
from editor.ui.review.figures.columns import Column, Unit
from editor.ui.terms import as_entry, coverage_in_words, measure_in_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("review", words)


def title(measure: Measure, unit: Unit) -> str:
    """As in ``Items that count, per day``."""
    per = {
        Unit.DAY: _tr("{measure}, per day"),
        Unit.WEEK: _tr("{measure}, per week"),
        Unit.MONTH: _tr("{measure}, per month"),
        Unit.YEAR: _tr("{measure}, per year"),
    }[unit]
    return per.format(measure=as_entry(measure_in_words(measure)))


def picked_words(first: date, last: date) -> str:
    """As in ``Sun 8 Nov`` or ``8–14 Nov``: the selected days, where there is little room."""
    return weekday_in_words(first) if first == last else short_span_in_words(first, last)


def days_words(bars: Bars) -> str:
    """As in ``45 days, 42 covered``."""
    days = _tr("1 day") if bars.days == 1 else _tr("{days} days").format(days=bars.days)
    covered = len(bars.numbers)
    return _tr("{days}, {covered} covered").format(days=days, covered=covered)


def all_days(bars: Bars) -> str:
    """What the numbers of the key are about where nothing is selected."""
    return _tr("1 day") if bars.days == 1 else _tr("All {days} days").format(days=bars.days)


def others_words(number: int) -> str:
    """The rest of the key that has no room."""
    return _tr("{number} others").format(number=number)


def short_of_days(unit: Unit, number: int) -> str:
    """What the mark of a week, month or year says that is not covered throughout."""
    words = {
        Unit.DAY: _tr("days partly covered {number}"),
        Unit.WEEK: _tr("weeks with days missing {number}"),
        Unit.MONTH: _tr("months with days missing {number}"),
        Unit.YEAR: _tr("years with days missing {number}"),
    }[unit]
    return words.format(number=number)


def gaps_are_not_zeros() -> str:
    """What must be known to read the chart."""
    return _tr("Gaps are days without a chronicle, not zeros.")


def elsewhere_words() -> str:
    """What the mark of numbers on uncovered days says."""
    return _tr("told by other days")


def nothing_words() -> str:
    """What the mark of a written zero says."""
    return _tr("nothing counted")


def empty_words() -> str:
    """What stands in place of the chart where there is no day."""
    return _tr("No day to show yet. Paste a chronicle, and its day stands here.")


def beside_words(bars: Bars) -> Iterator[str]:
    """What was counted but has no place on the chart."""
    if bars.undated:
        yield _tr("{number} undated, not on the chart").format(number=bars.undated)
    if bars.outside:
        yield _tr("{number} outside these days").format(number=bars.outside)


def when(column: Column) -> str:
    """The days of a column."""
    return span_in_words(column.first, column.last)


def column_words(bars: Bars, column: Column) -> str:
    """What one bar says, a line each."""
    return "\n".join((when(column), *_said(bars, column)))


def covered_words(covered: int, days: int) -> str:
    """As in ``27 of 30 days covered``."""
    return _tr("{covered} of {days} days covered").format(covered=f"{covered:,}", days=f"{days:,}")


def _said(bars: Bars, column: Column) -> Iterator[str]:
    if column.parts is None:
        yield coverage_in_words(column.coverage).capitalize()
    else:
        number = _tr("Nothing counted") if not column.total else str(column.total)
        yield f"{number}, {coverage_in_words(Coverage.PARTIAL)}" if column.partial else number
    if column.days > 1:
        yield covered_words(column.covered, column.days)
    if column.elsewhere is not None:
        yield f"{sum(column.elsewhere)} {elsewhere_words()}"
    for segment, part in reversed(list(zip(bars.segments, column.stack, strict=False))):
        if part:
            yield f"{part}  {segment.label}"


def described(bars: Bars, unit: Unit, selected: tuple[date, date] | None) -> str:
    """The whole chart in words, for who cannot see it."""
    if bars.first is None or bars.last is None:
        return empty_words()
    said = [
        f"{title(bars.measure, unit)}: {span_in_words(bars.first, bars.last)}",
        days_words(bars),
        _tr("{total} in all").format(total=bars.total),
    ]
    if bars.peak is not None:
        day, number = bars.peak
        said.append(_tr("most on {day}: {number}").format(day=day_in_words(day), number=number))
    said += [*_gaps_read_out(bars), *beside_words(bars)]
    if selected is not None:
        number = sum(bars.of_days(*selected))
        said.append(
            _tr("selected: {days}, {number}").format(days=span_in_words(*selected), number=number)
        )
    return ". ".join(one[:1].upper() + one[1:] for one in said) + "."


def _gaps_read_out(bars: Bars, most: int = 6) -> Iterator[str]:
    for gap in bars.gaps[:most]:
        yield f"{coverage_in_words(gap.coverage)}: {span_in_words(gap.first, gap.last)}"
    if len(bars.gaps) > most:
        more = sum(gap.days for gap in bars.gaps[most:])
        yield _tr("{more} more days without a chronicle").format(more=more)
