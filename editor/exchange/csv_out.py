"""CSV out: UTF-8, commas, CRLF, one header row; formula-looking texts cannot run (see cells)."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from editor.chronicle.record import Record
from editor.exchange.cells import printed
from editor.exchange.columns import COLUMNS, values

BOM = "\ufeff".encode()
"""Tells Excel that a file is UTF-8. Other readers may show it as a stray character."""

PAGE = 1000
"""Rows made at a time, so that a long export needs little memory."""


def record_pages(records: Iterable[Record], excel: bool = False) -> Iterator[bytes]:
    """Records in parts, for exports that do not fit into memory; a column for each field."""
    return table_pages(COLUMNS, map(values, records), excel=excel)


def table_to_csv(
    columns: Sequence[str], rows: Iterable[Sequence[object]], excel: bool = False
) -> bytes:
    """Any table. Empty cells are missing values. ``excel`` puts a byte order mark in front."""
    return b"".join(table_pages(columns, rows, excel=excel))


def table_pages(
    columns: Sequence[str], rows: Iterable[Sequence[object]], excel: bool = False
) -> Iterator[bytes]:
    """Any table, in parts."""
    if excel:
        yield BOM
    yield _page([columns])
    remaining = iter(rows)
    while page := list(islice(remaining, PAGE)):
        yield _page(page)


def _page(rows: Iterable[Sequence[object]]) -> bytes:
    page = io.StringIO(newline="")
    csv.writer(page).writerows([printed(cell) for cell in row] for row in rows)
    return page.getvalue().encode("utf-8")
