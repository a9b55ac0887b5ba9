"""Excel workbooks out: real dates, numbers and truth values; a text is never a formula."""

import io
from collections.abc import Iterable
from datetime import datetime, time
from typing import TYPE_CHECKING

from editor.chronicle.errors import ExportError
from editor.chronicle.record import Record
from editor.exchange.cells import Cell
from editor.exchange.columns import COLUMNS, NUMBERS, values

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

ROWS = 1_048_576
"""Rows of an Excel sheet, the header included."""

LONGEST = 32_767
"""UTF-16 units in an Excel cell."""

FIRST_YEAR = 1900
"""Excel knows no earlier days; they are written as text."""

_WIDTHS = {"text": 60, "wording": 40, "note": 30, "headline": 40, "category_label": 28,
           "place": 20, "claim_by": 20, "group": 24, "source": 24, "published": 24,
           "day": 12, "reported_day": 12}  # fmt: skip


def records_to_xlsx(records: Iterable[Record], about: Iterable[tuple[str, str]] = ()) -> bytes:
    """A workbook: a sheet *Items* with one record a row, and a sheet *About* of labels and values.

    Raises ExportError where there are more records than a sheet can hold. A text longer than a
    cell can hold ends in "…".
    """
    from xlsxwriter import Workbook

    file = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
               "default_date_format": "yyyy-mm-dd"}  # fmt: skip
    with Workbook(file, options) as workbook:
        bold = workbook.add_format({"bold": True})
        _write_items(workbook, bold, records)
        _write_about(workbook, bold, about)
    return file.getvalue()


def _write_items(workbook: "Workbook", bold: "Format", records: Iterable[Record]) -> None:
    sheet = workbook.add_worksheet("Items")
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, _WIDTHS.get(name, max(10, len(name) + 3)))
        sheet.write_string(0, column, name, bold)
    last = 0
    for last, record in enumerate(records, 1):
        if last == ROWS:
            raise ExportError(
                f"An Excel sheet ends at row {ROWS:,}. Export fewer days at a time, or as CSV."
            )
        for column, cell in enumerate(values(record)):
            _write(sheet, last, column, cell)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)


def _write_about(workbook: "Workbook", bold: "Format", about: Iterable[tuple[str, str]]) -> None:
    sheet = workbook.add_worksheet("About")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 80)
    for row, (label, value) in enumerate(about):
        sheet.write_string(row, 0, _fitting(label), bold)
        sheet.write_string(row, 1, _fitting(value))


def _write(sheet: "Worksheet", row: int, column: int, cell: Cell) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell)
    elif isinstance(cell, str):
        _write_text(sheet, row, column, cell)
    elif cell.year >= FIRST_YEAR:
        sheet.write_datetime(row, column, datetime.combine(cell, time()))
    else:
        sheet.write_string(row, column, cell.isoformat())


def _write_text(sheet: "Worksheet", row: int, column: int, text: str) -> None:
    if COLUMNS[column] in NUMBERS:
        sheet.write_number(row, column, float(text))
    else:
        sheet.write_string(row, column, _fitting(text))


def _fitting(text: str) -> str:
    if len(text) <= LONGEST // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    return units[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore") + "…"
