import io
from datetime import date

import openpyxl
import pytest

from editor.chronicle.errors import ExportError
from editor.exchange import xlsx
from editor.exchange.columns import COLUMNS
from editor.exchange.xlsx import records_to_xlsx


def open_book(data: bytes):
    return openpyxl.load_workbook(io.BytesIO(data))


def row_of(record) -> dict[str, object]:
    sheet = open_book(records_to_xlsx([record]))["Items"]
    return dict(zip(COLUMNS, sheet[2], strict=True))


def test_cells_have_the_types_of_what_they_hold(record):
    cells = row_of(record())
    assert cells["day"].is_date
    assert cells["day"].value.isoformat() == "2020-11-08T00:00:00"
    assert cells["day"].number_format == "yyyy-mm-dd"
    assert cells["counts"].value is True
    assert cells["checked"].value is False
    assert cells["item_no"].value == 1
    assert cells["longitude"].value == -46.75
    assert cells["place"].value == "Şuşa"
    assert cells["note"].value is None


@pytest.mark.parametrize("text", ["=1+1", "https://example.org", "-3", "00012", "{=A1}"])
def test_a_text_stays_a_text(record, text):
    cell = row_of(record(note=text))["note"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_the_header_is_bold_frozen_and_filtered(record):
    sheet = open_book(records_to_xlsx([record(), record()]))["Items"]
    assert [cell.value for cell in sheet[1]] == list(COLUMNS)
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(3, len(COLUMNS)).coordinate}"
    assert sheet.column_dimensions["H"].width > 50


def test_about_says_what_was_exported(record):
    about = (("Measure", "items"), ("Program", "=Chronicle Editor 1.0"))
    sheet = open_book(records_to_xlsx([record()], about))["About"]
    assert [tuple(cell.value for cell in row) for row in sheet.iter_rows()] == list(about)


def test_days_before_excel_are_texts(record):
    assert row_of(record(day=date(1899, 12, 31)))["day"].value == "1899-12-31"


def test_a_text_longer_than_a_cell_ends_in_dots(record):
    value = row_of(record(text="😀" * 20_000))["text"].value
    assert value == "😀" * 16_383 + "…"


def test_more_records_than_a_sheet_holds_are_refused(record, monkeypatch):
    monkeypatch.setattr(xlsx, "ROWS", 3)
    records_to_xlsx([record()] * 2)
    with pytest.raises(ExportError, match="ends at row 3"):
        records_to_xlsx([record()] * 3)


def test_nothing_to_export_is_a_header(record):
    assert open_book(records_to_xlsx([]))["Items"].max_row == 1
