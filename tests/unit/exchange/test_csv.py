import csv
import io

import pytest

from editor.chronicle.errors import ExportError
from editor.exchange.cells import guarded, unguarded
from editor.exchange.columns import COLUMNS
from editor.exchange.csv_in import csv_to_table
from editor.exchange.csv_out import record_pages, table_to_csv


def as_csv(records) -> bytes:
    return b"".join(record_pages(records))


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def test_a_record_is_a_row_under_the_promised_columns(record):
    (row,) = rows_of(as_csv([record()]))
    assert tuple(row) == COLUMNS
    assert tuple(row)[:4] == ("article_uid", "item_uid", "day", "reported_day")
    assert row["day"] == "2020-11-08"
    assert (row["counts"], row["checked"]) == ("true", "false")
    assert row["text"] == "Shelling was reported, “again”.\nTwice"
    assert row["longitude"] == "-46.75"


def test_what_is_missing_is_an_empty_cell(record):
    (row,) = rows_of(as_csv([record(day=None, place_start=None)]))
    assert (row["day"], row["place_start"]) == ("", "")


def test_lines_end_in_crlf_and_there_is_no_mark_at_the_start(record):
    data = as_csv([record(text="one line")])
    assert data.startswith(b"article_uid,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


def test_any_value_is_printed_and_none_can_run():
    class Odd:
        def __str__(self) -> str:
            return "=odd"

    assert table_to_csv(["a", "b"], [[1.5, Odd()]]) == b"a,b\r\n1.5,'=odd\r\n"


def test_excel_gets_a_byte_order_mark():
    assert table_to_csv(["a"], [["ş"]], excel=True) == b"\xef\xbb\xbfa\r\n\xc5\x9f\r\n"


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-1+2", "@SUM(A1)", "\tx", "\rx", "-HYPERLINK()"])
def test_a_text_that_looks_like_a_formula_cannot_run(record, text):
    (row,) = rows_of(as_csv([record(note=text)]))
    assert row["note"] == "'" + text


@pytest.mark.parametrize("text", ["-3.2", "-46", "3", "'tis", "plain", "", "a=b"])
def test_numbers_and_plain_words_stay_as_they_are(text):
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["=1", "'=1", "''=1", "'", "'-3", "-3", "'a"])
def test_the_guard_comes_off_exactly(text):
    assert unguarded(guarded(text)) == text


def test_a_table_is_read_back_cell_by_cell():
    rows = (("=1", 'say "x", y', "a\r\nb"), ("", "-3.2", "Շուշի"))
    assert csv_to_table(table_to_csv("xyz", rows)) == (("x", "y", "z"), rows)


def test_a_long_cell_is_read_back():
    text = "word " * 60_000
    assert csv_to_table(table_to_csv(["text"], [[text]]))[1] == ((text,),)


def test_pages_make_the_same_file(record):
    many = [record(item_no=number) for number in range(2500)]
    pages = list(record_pages(many))
    assert len(pages) == 4
    assert [row["item_no"] for row in rows_of(b"".join(pages))] == [str(n) for n in range(2500)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"a,b\r\n1\r\n", "Row 2 has 1 cells"),
        (b"a\r\n\xff\r\n", "not text in UTF-8"),
        (b'a\r\n"x', "not CSV"),
    ],
)
def test_what_is_no_table_is_said_in_words(data, words):
    with pytest.raises(ExportError, match=words):
        csv_to_table(data)
