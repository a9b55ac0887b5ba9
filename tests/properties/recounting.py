"""The counting rule written once more, plainly: what every number must agree with."""

from collections import Counter
from datetime import date

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.session import Session


def recount(
    session: Session, measure: Measure, first: date | None = None, last: date | None = None
) -> Counter:
    """The counting rule written once more, plainly, from the rows themselves."""
    read = session._store.file.rows
    article_day = {row["id"]: row["day"] for row in read("SELECT id, day FROM article")}
    conflict = {row["id"] for row in read("SELECT id FROM category WHERE conflict")}
    happened = Counter(
        row["passage"] for row in read("SELECT passage FROM mention WHERE role = 'happened'")
    )
    found: Counter = Counter()
    seen = set()
    items = [
        (one["day"] or article_day[one["article"]], one)
        for one in read("SELECT * FROM passage WHERE role = 'item' AND counts = 1")
    ]
    for day, item in sorted(
        items, key=lambda one: (one[0] or "9999-12-31", one[1]["article"], one[1]["start"])
    ):
        event = item["same_as"] or item["id"]
        number = {
            Measure.ITEMS: 1,
            Measure.EVENTS: int(event not in seen),
            Measure.PLACEMENTS: happened[item["id"]],
            Measure.CONFLICT: int(item["category"] in conflict),
        }[measure]
        seen.add(event)
        if number and _within(day, first, last):
            found[day, item["category"]] += number
    return found


def _within(day: str | None, first: date | None, last: date | None) -> bool:
    if first is None and last is None:
        return True
    return (
        day is not None and (first or date.min).isoformat() <= day <= (last or date.max).isoformat()
    )


def plain(counts: Counts) -> dict[tuple[str | None, int | None], int]:
    return {
        (day.isoformat() if day else None, category): number
        for (day, category), number in counts.cells.items()
    }
