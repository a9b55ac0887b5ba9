"""Exports: records of a selection, written whole to a file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from editor.chronicle.archive import ArchiveImage
from editor.chronicle.change import Change
from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.record import Record
from editor.chronicle.selection import Selection
from editor.exchange import csv_out, json_in, json_out, tsv, xlsx
from editor.exchange.files import write_whole
from editor.exchange.formats import format_of
from editor.session.codebook import Codebook
from editor.session.recording import Recorder
from editor.session.writing import Writing
from editor.store.taking_in import TakingIn

EVERYTHING = Selection()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written: ``rows`` records of ``items`` items, of which ``open_items`` are open."""

    path: Path
    rows: int
    items: int
    open_items: int


class Exports:
    """Annotated days as files. The totals are those of the counting rule."""

    def __init__(self, writing: Writing, codebook: Codebook) -> None:
        self._writing = writing
        self._store = writing.store
        self._codebook = codebook

    def records(
        self, selection: Selection = EVERYTHING, *, annotated_only: bool = False
    ) -> Iterator[Record]:
        """One record for each item and place, in the order of days and articles."""
        recorder = Recorder(self._store, self._codebook)
        days = self._annotated(selection) if annotated_only else None
        keys = self._store.lists.keys(selection)
        for article, items in groupby(keys, key=lambda key: key[0]):
            sheet = self._store.articles.sheet(article)
            if sheet is not None:
                for item in items:
                    yield from recorder.records(sheet, item[1], days)

    def _annotated(self, selection: Selection) -> set[date | None]:
        span = self._store.days.span()
        if span is None:
            return set()
        first, last = selection.first or span[0], selection.last or span[1]
        records = self._store.days.records(first, last)
        return {day for day, record in records.items() if record.annotated}

    def open_items(self, selection: Selection = EVERYTHING) -> int:
        """How many items of a selection have no category yet."""
        first, last = selection.first, selection.last
        return sum(
            number
            for day, number in self._store.days.open_days()
            if (first is None or (day is not None and day >= first))
            and (last is None or (day is not None and day <= last))
        )

    def export(
        self,
        path: Path,
        *,
        format: str | None = None,  # noqa: A002 - the word of the command line
        selection: Selection = EVERYTHING,
        annotated_only: bool = False,
        excel: bool = False,
    ) -> Exported:
        """Write a selection as csv, xlsx or json (by suffix, or as said).

        The file appears whole or not at all. Raises ExportError in plain words.
        """
        kind = format_of(path, format)
        records = list(self.records(selection, annotated_only=annotated_only))
        items = {record.item_uid for record in records}
        write_whole(path, self._bytes(kind.name, records, selection, excel=excel))
        return Exported(
            path=path,
            rows=len(records),
            items=len(items),
            open_items=len({r.item_uid for r in records if not r.category and r.counts}),
        )

    def _bytes(
        self, kind: str, records: list[Record], selection: Selection, *, excel: bool
    ) -> bytes:
        if kind == "json":
            return json_out.archive_to_json(self._image(records, selection))
        if kind == "xlsx":
            return xlsx.records_to_xlsx(records, self._about(selection))
        return csv_out.records_to_csv(records, excel=excel)

    def _image(self, records: list[Record], selection: Selection) -> ArchiveImage:
        if selection == EVERYTHING:
            return self._store.images.take()
        first = selection.first.isoformat() if selection.first else "0001-01-01"
        last = selection.last.isoformat() if selection.last else "9999-12-31"
        return self._store.images.take({one.article_uid for one in records}, (first, last))

    def _about(self, selection: Selection) -> tuple[tuple[str, str], ...]:
        counts = self._store.counting.counts(Measure.ITEMS, selection)
        return (
            ("Archive", self._store.meta.get("title")),
            ("From", selection.first.isoformat() if selection.first else ""),
            ("To", selection.last.isoformat() if selection.last else ""),
            ("Items that count", str(counts.total)),
            ("One row", "one item at one place; an item without a place has one row"),
        )

    def as_table(self, selection: Selection) -> str:
        """The items of a selection as a table for the clipboard (tabs, one line an item)."""
        return tsv.table_to_tsv(
            ("day", "item", "quote", "category", "happened at", "claimed by"),
            self._lines(selection),
        )

    def _lines(self, selection: Selection) -> Iterable[tuple[object, ...]]:
        offset = 0
        while page := self._store.lists.items(selection, 500, offset):
            for row in page:
                category = self._codebook.category(row.category)
                yield (
                    row.day,
                    row.number,
                    row.quote,
                    category.code if category else "",
                    "; ".join(row.happened),
                    row.claim_by,
                )
            offset += len(page)

    def import_archive(self, path: Path) -> Change:
        """Take the articles, tags and vocabulary of a JSON export into this archive.

        What is there already (by its uid) is left as it is. Raises ExportError in plain words.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ExportError(f"{path.name} cannot be read: {error.strerror}.") from error
        image = json_in.archive_from_json(data)
        with self._writing.step(f"Import {path.name}") as step:
            TakingIn(self._store.file, image).enter()
        return self._writing.tell(step.change)
