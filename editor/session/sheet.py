"""Days as they are handed on: the sheet of a day, or a bound report of several."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from editor.chronicle.counting import Measure
from editor.chronicle.counts import Counts
from editor.chronicle.day import DayRecord
from editor.chronicle.day_words import span_in_words
from editor.chronicle.errors import ExportError
from editor.chronicle.report import Report, ReportArticle, ReportDay, ReportItem, ReportRow
from editor.chronicle.selection import Selection
from editor.chronicle.sheet import ItemRow
from editor.chronicle.vocabulary import Category
from editor.session.codebook import Codebook
from editor.session.days import Days
from editor.session.review import Review
from editor.session.writing import Writing

PAGE = 500


class Sheets:
    """Reads only; the numbers are those of the one count."""

    def __init__(self, writing: Writing, codebook: Codebook, days: Days, review: Review) -> None:
        self._store, self._writing = writing.store, writing
        self._codebook, self._days, self._review = codebook, days, review

    def report(self, title: str, first: date | None = None, last: date | None = None) -> Report:
        """The days from ``first`` to ``last``, or all. Raises ExportError where there are none."""
        self._writing.must_be_sound()
        span = self._days.span()
        if span is None:
            raise ExportError("There is no day to print yet.")
        first, last = first or span[0], last or span[1]
        if first > last:
            raise ExportError("The archive has no such days.")
        counts = self._review.counts(Measure.ITEMS, Selection(first=first, last=last))
        known = self._days.records(first, last)
        every = [first + timedelta(days=at) for at in range((last - first).days + 1)]
        places: dict[str, set[date]] = defaultdict(set)
        days = tuple(
            self._day(known.get(one, DayRecord(day=one)), one, counts, places) for one in every
        )
        index = {name: tuple(sorted(places[name])) for name in sorted(places, key=str.casefold)}
        return Report(title=title, days=days, method=self._method(days), places=index)

    def _day(
        self, record: DayRecord, day: date, counts: Counts, places: dict[str, set[date]]
    ) -> ReportDay:
        items = self._items(day)
        for item in items:
            for name in item.happened:
                places[name].add(day)
        cells = {key: number for (of, key), number in counts.cells.items() if of == day}
        return ReportDay(
            record=record,
            ordinal=self._days.ordinal(day),
            articles=tuple(self._articles(items)),
            totals=self._totals(cells),
            counted=sum(cells.values()) if record.covered or cells else None,
        )

    def _items(self, day: date) -> list[ItemRow]:
        found: list[ItemRow] = []
        while page := self._review.items(Selection(first=day, last=day), PAGE, len(found)):
            found += page
        return found

    def _articles(self, items: Iterable[ItemRow]) -> Iterable[ReportArticle]:
        by_article: dict[int, list[ItemRow]] = defaultdict(list)
        for item in items:
            by_article[item.article].append(item)
        for key, rows in by_article.items():
            sheet = self._store.articles.sheet(key)
            if sheet is None:
                continue
            article, tagged = sheet.article, {one.id: one for one in sheet.items}
            yield ReportArticle(
                headline=article.headline,
                source=article.source,
                byline=article.byline,
                published=article.published,
                retrieved=article.retrieved,
                url=article.url,
                items=tuple(
                    self._item(row, tagged[row.id].wording, tagged[row.id].note) for row in rows
                ),
            )

    def _item(self, row: ItemRow, wording: str, note: str) -> ReportItem:
        category = self._codebook.category(row.category)
        return ReportItem(
            number=row.number,
            quote=row.quote,
            wording=wording,
            code=category.code if category else "",
            label=category.label if category else "",
            colour=category.colour if category else "",
            places=row.happened,
            claim_by=row.claim_by,
            note=note,
            state=row.state,
            why_not=row.why_not,
        )

    def _totals(self, cells: dict[int | None, int]) -> tuple[ReportRow, ...]:
        """By chart group, in the order of the codebook, as the chart shows them."""
        groups = {one.id: one for one in self._codebook.groups()}
        numbers: dict[int, int] = defaultdict(int)
        for key, number in cells.items():
            category = self._codebook.category(key)
            numbers[category.group if category else 0] += number
        rows = [
            ReportRow(label=one.label, colour=one.colour, number=numbers[key])
            for key, one in groups.items()
            if numbers.get(key)
        ]
        if numbers.get(0):
            rows.append(ReportRow(label="Untagged", colour="", number=numbers[0]))
        return tuple(rows)

    def _method(self, days: tuple[ReportDay, ...]) -> tuple[tuple[str, str], ...]:
        covered = sum(one.record.covered for one in days)
        signed = sum(bool(one.record.signed_off) for one in days)
        people = ", ".join(one for one in self._store.history.people() if one) or "not named"
        categories = self._codebook.categories()
        return (
            ("Days", span_in_words(days[0].day, days[-1].day)),
            (
                "Coverage",
                (
                    f"{covered} of {len(days)} days covered, {signed} signed off. A day that no "
                    "chronicle covers is a gap and has no number; it is not a zero."
                ),
            ),
            (
                "Rule of counting",
                (
                    "An item counts until it is said to be no event, whether tagged or not. A "
                    "day is a calendar day. Items without a category are counted as untagged."
                ),
            ),
            (
                "Codebook",
                (
                    f"{len(categories)} categories, version {version_of(categories)}. The version "
                    "follows from codes, definitions and what counts."
                ),
            ),
            ("Tagged by", people),
            (
                "Words",
                (
                    "Items are quoted as their source printed them. What a source claims is the "
                    "source's claim, and who makes it stands with the item."
                ),
            ),
        )


def version_of(categories: Iterable[Category]) -> str:
    """Eight letters that differ where codebooks differ in what they mean."""
    meaning = [(one.code, one.definition, one.counts, one.conflict) for one in categories]
    return hashlib.sha256(repr(sorted(meaning)).encode()).hexdigest()[:8]
