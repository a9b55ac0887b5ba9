"""Exports: records of a selection, written whole to a file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from editor.chronicle.archive import ArchiveImage
from editor.chronicle.change import Change
from editor.chronicle.errors import ExportError
from editor.chronicle.record import Record
from editor.chronicle.selection import Selection
from editor.exchange import csv_out, json_in, json_out, tsv, xlsx
from editor.exchange.files import write_whole
from editor.exchange.formats import format_of
from editor.session.carrying import carried
from editor.session.codebook import Codebook
from editor.session.outlook import Outlook, outlook
from editor.session.recording import Recorder
from editor.session.writing import Writing
from editor.store.whole.taking_in import TakingIn

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
        self._writing.must_be_sound()
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

    def outlook(
        self, selection: Selection = EVERYTHING, *, annotated_only: bool = False
    ) -> Outlook:
        """What an export of a selection would hold."""
        annotated = self._annotated(selection) if annotated_only else None
        return outlook(self._store, selection, annotated)

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
        records = list(self.records(selection, annotated_only=annotated_only))
        whole = selection == EVERYTHING and not annotated_only
        part = None if whole else selection
        return self.prepared(path, records, part, format=format, excel=excel)()

    def prepared(
        self,
        path: Path,
        records: Sequence[Record],
        selection: Selection | None,
        *,
        format: str | None = None,  # noqa: A002 - the word of the command line
        excel: bool = False,
    ) -> Callable[[], Exported]:
        """Writes records that were read before; it reads nothing of the archive any more.

        So it may run on another thread, and raises ExportError there. ``selection`` is what the
        records were selected by, None where they are all of the archive.
        """
        kind = format_of(path, format)
        data = self._data(kind.name, records, selection, excel=excel)

        def write() -> Exported:
            write_whole(path, data())
            return Exported(
                path=path,
                rows=len(records),
                items=len({one.item_uid for one in records}),
                open_items=len({r.item_uid for r in records if not r.category and r.counts}),
            )

        return write

    def _data(
        self, kind: str, records: Sequence[Record], selection: Selection | None, *, excel: bool
    ) -> Callable[[], Iterable[bytes]]:
        if kind == "json":
            image = self._image(records, selection)
            return lambda: json_out.archive_parts(image)
        if kind == "xlsx":
            about = self._about(records, selection or EVERYTHING)
            return lambda: (xlsx.records_to_xlsx(records, about),)
        return lambda: csv_out.record_pages(records, excel=excel)

    def _image(self, records: Sequence[Record], selection: Selection | None) -> ArchiveImage:
        if selection is None:
            return self._store.images.take()
        first = selection.first.isoformat() if selection.first else "0001-01-01"
        last = selection.last.isoformat() if selection.last else "9999-12-31"
        return self._store.images.take({one.article_uid for one in records}, (first, last))

    def _about(
        self, records: Sequence[Record], selection: Selection
    ) -> tuple[tuple[str, str], ...]:
        return (
            ("Archive", self._store.meta.get("title")),
            ("From", selection.first.isoformat() if selection.first else ""),
            ("To", selection.last.isoformat() if selection.last else ""),
            ("Items that count", str(len({one.item_uid for one in records if one.counts}))),
            ("One row", "one item at one place; an item without a place has one row"),
        )

    def as_table(self, selection: Selection, *, annotated_only: bool = False) -> str:
        """The items of a selection as a table for the clipboard (tabs, one line an item)."""
        days = self._annotated(selection) if annotated_only else None
        return tsv.table_to_tsv(
            ("day", "item", "quote", "category", "happened at", "claimed by"),
            self._lines(selection, days),
        )

    def _lines(
        self, selection: Selection, days: set[date | None] | None
    ) -> Iterable[tuple[object, ...]]:
        offset = 0
        while page := self._store.lists.items(selection, 500, offset):
            for row in page:
                if days is not None and row.day not in days:
                    continue
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

    def carried(self, article: int) -> ArchiveImage | None:
        """An article with everything said of it, for another archive to take over."""
        sheet = self._store.articles.sheet(article)
        if sheet is None:
            return None
        return carried(self._store.images.take({sheet.article.uid}))

    def take_over(self, image: ArchiveImage) -> Change:
        """Take in what was carried here from another archive, as one step."""
        name = next((one.headline for one in image.articles if one.headline), "without a headline")
        with self._writing.step(f"Take over the article “{name}”") as step:
            TakingIn(self._store.file, image).enter()
        return self._writing.tell(step.change)
