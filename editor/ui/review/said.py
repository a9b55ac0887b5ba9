"""Words of the review: measures, spans of days, numbers of items."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.counting import Measure


def _tr(words: str) -> str:
    return QCoreApplication.translate("review", words)


def measure_said(measure: Measure) -> str:
    """As in ``Items that count``."""
    return {
        Measure.ITEMS: _tr("Items that count"),
        Measure.EVENTS: _tr("Distinct events"),
        Measure.PLACEMENTS: _tr("Placements"),
        Measure.CONFLICT: _tr("Conflict"),
    }[measure]


def measure_hint(measure: Measure) -> str:
    """What a measure counts."""
    return {
        Measure.ITEMS: _tr("Every item that counts, tagged or not"),
        Measure.EVENTS: _tr("Items linked as the same event count once"),
        Measure.PLACEMENTS: _tr("An item counts at each place where it happened"),
        Measure.CONFLICT: _tr("Items whose category is marked as conflict"),
    }[measure]


def measure_in_a_sentence(measure: Measure) -> str:
    """As in ``items that count``."""
    if measure is Measure.CONFLICT:
        return _tr("items of conflict categories")
    return measure_said(measure).lower()


def items_said(number: int) -> str:
    """As in ``17 items``."""
    return _tr("1 item") if number == 1 else _tr("{0} items").format(f"{number:,}")


def spans_years(first: date | None, last: date | None) -> bool:
    """Whether a day needs its year to be told."""
    return first is not None and last is not None and first.year != last.year


def undated_said(number: int) -> str:
    """That some are on no day, and so not on the chart."""
    if not number:
        return ""
    if number == 1:
        return _tr("1 is undated: counted here, on no day of the chart.")
    return _tr("{0} are undated: counted here, on no day of the chart.").format(f"{number:,}")
