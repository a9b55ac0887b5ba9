"""Counts as tables: what ``count`` prints, and what the totals copy."""

from datetime import date, timedelta

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.session.session import Session

Table = tuple[tuple[str, ...], list[tuple[object, ...]]]


def counted(session: Session, by: str, measure: Measure, selection: Selection) -> Table:
    """Columns and rows by ``category``, ``place`` or ``day``; the last column is ``count``."""
    if by == "place":
        return _by_place(session, selection)
    if by == "day":
        return _by_day(session, measure, selection)
    return _by_category(session, measure, selection)


def _by_category(session: Session, measure: Measure, selection: Selection) -> Table:
    found = session.review.counts(measure, selection).by_category()
    rows: list[tuple[object, ...]] = [
        (one.code, one.label, found[one.id])
        for one in session.codebook.categories()
        if found[one.id]
    ]
    if found[None]:
        rows.append(("", "untagged", found[None]))
    return ("category", "label", "count"), rows


def _by_place(session: Session, selection: Selection) -> Table:
    rows: list[tuple[object, ...]] = [
        (place.name if place else "", place.kind.value if place else "not yet identified", number)
        for place, number in session.review.by_place(selection)
    ]
    return ("place", "kind", "count"), rows


def _by_day(session: Session, measure: Measure, selection: Selection) -> Table:
    counts = session.review.counts(measure, selection)
    found = counts.by_day()
    rows: list[tuple[object, ...]] = []
    for day in _days(session, selection):
        coverage = counts.coverage.get(day, Coverage.NOT_COVERED)
        covered = coverage in (Coverage.COVERED, Coverage.PARTIAL)
        rows.append((day.isoformat(), coverage.value, found[day] if covered else None))
    if found[None]:
        rows.append(("", "undated", found[None]))
    return ("day", "coverage", "count"), rows


def _days(session: Session, selection: Selection) -> list[date]:
    span = session.days.span()
    if span is None:
        return []
    first, last = selection.first or span[0], selection.last or span[1]
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
