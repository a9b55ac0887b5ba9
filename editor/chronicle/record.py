"""A record: one row of the annotated day as it leaves the program (item x place)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One item x place; an item without a place has one record.

    Field names are the columns of every tabular export, in this order; ``text`` is the quote as
    printed, ``start`` to ``end`` of the article. ``day`` is the item's, ``reported_day`` the
    chronicle's. Coordinates are decimal degrees, rounded to the precision, empty where unknown.
    """

    article_uid: str
    item_uid: str
    day: date | None
    reported_day: date | None
    item_no: int
    start: int
    end: int
    text: str
    wording: str
    category: str
    category_label: str
    group: str
    counts: bool
    why_not: str
    place: str
    place_role: str
    precision: str
    latitude: str
    longitude: str
    claim_by: str
    checked: bool
    note: str
    headline: str
    source: str
    published: str
    time: str = ""
    place_start: int | None = None
    place_end: int | None = None
    place_uid: str = ""
    place_kind: str = ""
    same_event: str = ""
    second_look: bool = False
