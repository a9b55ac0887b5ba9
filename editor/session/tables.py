"""Tables: what ``count`` and ``suggest`` print, and what the totals copy."""

from collections.abc import Iterator
from datetime import date, timedelta

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.chronicle.sheet import ItemRow
from editor.chronicle.suggestion import Suggestion
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
    """Every day of the span asked for, ends that are left open being those of the archive."""
    known = session.days.span() or (None, None)
    first, last = selection.first or known[0], selection.last or known[1]
    if first is None or last is None:
        return []
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


UNTAGGED = Selection(categories=frozenset({0}), counting=True)
PAGE = 500


def suggested(session: Session) -> list[tuple[int, tuple[str, ...]]]:
    """Every untagged item by its id, with what it might be.

    The row holds day, number in its article, code (empty where nothing is suggested), places with
    the part they play, reason, words.
    """
    return [
        (row.id, _suggested(session, row, found))
        for row in _untagged(session)
        if (found := session.suggesting.of(row.id))
    ]


def _untagged(session: Session) -> Iterator[ItemRow]:
    offset = 0
    while page := session.review.items(UNTAGGED, PAGE, offset):
        yield from page
        offset += PAGE


def _suggested(session: Session, row: ItemRow, found: Suggestion) -> tuple[str, ...]:
    category = session.codebook.category(found.category)
    places = session.places.some(one.place for one in found.places)
    return (
        row.day.isoformat() if row.day else "undated",
        f"item {row.number}",
        category.code if category else "",
        "; ".join(f"{places[one.place].name} ({one.role.value})" for one in found.places),
        found.reason,
        row.quote,
    )
