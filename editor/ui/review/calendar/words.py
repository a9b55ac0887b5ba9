"""Days of the calendar in words, for screen readers, hints and the line beside the heading."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.counting import Measure
from editor.chronicle.day import DayRecord
from editor.chronicle.day_words import long_day_in_words
from editor.ui.terms import coverage_in_words, measure_in_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("calendar", words)


def day_said(day: date, number: int | None, record: DayRecord, measure: Measure) -> str:
    """As in ``Sunday 8 November 2020: covered, 17 items that count, 4 open, signed off``."""
    parts = [coverage_in_words(record.coverage)]
    if number is not None:
        parts.append(f"{number:,} {measure_in_words(measure)}")
    if record.open:
        parts.append(_tr("{0} open").format(record.open))
    if record.tagged:
        parts.append(_tr("{0} not yet confirmed").format(record.tagged))
    if record.signed_off:
        parts.append(_tr("signed off"))
    return f"{long_day_in_words(day)}: {', '.join(parts)}"


def span_said(records: Iterable[DayRecord], days: int) -> str:
    """As in ``43 of 45 days covered, 2 signed off``."""
    known = list(records)
    covered, signed = sum(one.covered for one in known), sum(bool(one.signed_off) for one in known)
    words = _tr("{0} of {1} days covered").format(f"{covered:,}", f"{days:,}")
    return f"{words}, " + _tr("{0} signed off").format(f"{signed:,}") if signed else words
