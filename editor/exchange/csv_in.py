"""CSV in: what ``csv_out`` wrote, given back cell by cell."""

import csv
import io
import sys

from editor.chronicle.errors import ExportError
from editor.exchange.cells import unguarded

Table = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
"""Columns and rows."""


def csv_to_table(data: bytes) -> Table:
    """A CSV file as texts; the apostrophe that kept a formula from running is taken off.

    Raises ExportError where the file is not UTF-8, not CSV, empty, or a row is too short or long.
    """
    rows = _rows(data)
    if not rows:
        raise ExportError("The file is empty: a row with the names of the columns was expected.")
    columns, *cells = rows
    for number, row in enumerate(cells, 2):
        if len(row) != len(columns):
            raise ExportError(
                f"Row {number} has {len(row)} cells, but the header names {len(columns)} columns."
            )
    return columns, tuple(cells)


def _rows(data: bytes) -> list[tuple[str, ...]]:
    # The library's own limit of 128 kB a cell is below what a long item may hold.
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        text = data.decode("utf-8-sig")
        read = csv.reader(io.StringIO(text, newline=""), strict=True)
        return [tuple(map(unguarded, row)) for row in read if row]
    except UnicodeDecodeError as error:
        raise ExportError(
            f"The file is not text in UTF-8: byte {error.start + 1} does not fit."
        ) from error
    except csv.Error as error:
        raise ExportError(f"The file is not CSV that this program can read: {error}.") from error
