"""Days in words, for tooltips, headings and screen readers."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.day import Coverage, DayRecord
from editor.chronicle.day_words import long_day_in_words, short_month_in_words
from editor.chronicle.sheet import Heading
from editor.ui.terms import coverage_in_words, items_in_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("days", words)


def day_said(day: date, record: DayRecord, *, outside: bool = False) -> str:
    """As in ``Sunday 8 November 2020: 17 items, 4 open, covered``."""
    if outside and record.coverage is Coverage.NOT_COVERED:
        return _tr("{0}: outside the archive").format(long_day_in_words(day))
    parts = [number_said(record)] if number_said(record) else []
    if record.open:
        parts.append(_tr("{0} open").format(record.open))
    if record.tagged:
        parts.append(_tr("{0} not yet confirmed").format(record.tagged))
    parts.append(coverage_in_words(record.coverage))
    if record.signed_off:
        parts.append(signed_off_said(record.signed_off))
    return f"{long_day_in_words(day)}: {', '.join(parts)}"


def number_said(record: DayRecord) -> str:
    """As in ``17 items``; nothing where nobody counted: a gap is not a zero."""
    return items_in_words(record.items) if record.items or record.covered else ""


def signed_off_said(signed_off: str) -> str:
    """Who signed a day off; what is kept is the moment, then the name."""
    _, _, who = signed_off.partition(" ")
    return _tr("signed off by {0}").format(who) if who else _tr("signed off")


def day_heading(day: date | None, now: date | None = None) -> str:
    """As in ``Sunday 8 November``, with the year where another one is usual."""
    if day is None:
        return _tr("Undated")
    return long_day_in_words(day, year=now is not None and now.year != day.year)


def new_month_said(day: date) -> str:
    """As in ``Nov``; where a year begins, the year."""
    return str(day.year) if day.month == 1 else short_month_in_words(day)


def headline_said(heading: Heading) -> str:
    """The headline, or that there is none."""
    return heading.headline or _tr("Without a headline")


def article_said(heading: Heading) -> str:
    """As in ``Azernews · 17 items, 13 tagged``."""
    done = heading.items - heading.open
    words = _tr("{0}, {1} tagged").format(items_in_words(heading.items), done)
    return f"{heading.source} · {words}" if heading.source else words


def open_said(number: int) -> str:
    """As in ``6 open``."""
    return _tr("{0} open").format(number)
