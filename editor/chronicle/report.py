"""A report: days as they are handed on, on paper. Printed words stand as they were printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from editor.chronicle.day import DayRecord
from editor.chronicle.passage import State


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportItem:
    """An item with its tags; ``places`` are where it happened, ``claim_by`` who says so."""

    number: int
    quote: str
    wording: str
    code: str
    label: str
    colour: str
    places: tuple[str, ...]
    claim_by: str
    note: str
    state: State
    why_not: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportArticle:
    """What a source printed of a day."""

    headline: str
    source: str
    byline: str
    published: str
    retrieved: str
    url: str
    items: tuple[ReportItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A chart group's number, by the counting rule; untagged has no colour."""

    label: str
    colour: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDay:
    """A day: ``counted`` is None where nobody covered it, for a gap is not a zero."""

    record: DayRecord
    ordinal: int | None
    articles: tuple[ReportArticle, ...]
    totals: tuple[ReportRow, ...]
    counted: int | None

    @property
    def day(self) -> date:
        """The day itself."""
        return self.record.day or date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One day's sheet, or several bound; ``method`` are pairs of a subject and a sentence."""

    title: str
    days: tuple[ReportDay, ...]
    method: tuple[tuple[str, str], ...]
    places: Mapping[str, tuple[date, ...]] = field(default_factory=dict[str, tuple[date, ...]])

    @property
    def bound(self) -> bool:
        """Whether contents, method and an index stand around the days."""
        return len(self.days) > 1
