"""Workbooks (.xlsx): the first sheet that holds anything; of formulas, the values they gave."""

from collections.abc import Iterator
from datetime import date, datetime

from editor.chronicle.errors import TextError
from editor.chronicle.limits import MOST_COLUMNS
from editor.exchange.texts_in.columns import Row
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.packed import document
from editor.exchange.texts_in.table_rows import articles, limited

_WHAT = "workbook"


def texts(data: bytes, how: How) -> Iterator[Found]:
    """The articles of the workbook. Raises TextError where it cannot be read."""
    yield from articles(_rows(data), how.columns)


def _rows(data: bytes) -> list[Row]:
    from openpyxl.reader.excel import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    file = document(data, _WHAT)
    with reading(_WHAT, also=(InvalidFileException,)):
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of them need not be true
            cells = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS)
            rows = [tuple(map(_cell, row)) for row in limited(cells)]
            if any(cell != "" for row in rows for cell in row):
                return rows
    raise TextError("The workbook is empty.")


def _cell(value: object) -> str | date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return "" if value is None else str(value)
