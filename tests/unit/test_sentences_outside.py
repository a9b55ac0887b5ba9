"""What is said of words and files that cannot be read or written, to the word."""

import io
import json
import os
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path, PurePath

import pytest

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.errors import EditorError
from editor.exchange import xlsx
from editor.exchange.csv_in import csv_to_table
from editor.exchange.demands import colour
from editor.exchange.files import write_whole
from editor.exchange.formats import format_of
from editor.exchange.gazetteer import COLUMNS, read_gazetteer
from editor.exchange.json_in import archive_from_json
from editor.exchange.json_out import archive_parts
from editor.exchange.texts_in import kinds, packed, pdf_in
from editor.exchange.texts_in.columns import Columns, Table, checked
from editor.exchange.texts_in.decoding import decode
from editor.exchange.texts_in.kinds import texts_of
from editor.exchange.texts_in.packed import Packed
from editor.session import Session

FILES = Path(__file__).parents[1] / "files"
TABLE = Table(header=("Day", "Event"), rows=(("3 May 2021", "A ferry left."),))


def zipped(*names: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, "words")
    out.seek(0)
    return out


def mail_without_text() -> bytes:
    message = EmailMessage()
    message["Subject"] = "A picture"
    message.set_content(b"x", maintype="image", subtype="png")
    return message.as_bytes()


def place(**cells: str) -> bytes:
    """A gazetteer of one place."""
    row = {"place_id": "p1", "name": "Harbour", "feature": "town", **cells}
    return "\n".join((",".join(COLUMNS), ",".join(row.get(one, "") for one in COLUMNS))).encode()


SAID = {
    "weekday": (
        lambda: day_from_words("Monday 8 November 2020", None),
        "8 November 2020 is a Sunday, not a Monday.",
    ),
    "row": (
        lambda: csv_to_table(b"a,b\n1,2\n3\n"),
        "Row 3 has 1 cells, but the header names 2 columns.",
    ),
    "colour": (
        lambda: colour("reddish"),
        "“reddish” is not a colour. Colours are written as #RRGGBB.",
    ),
    "format": (
        lambda: format_of(PurePath("days.doc")),
        "The name “days.doc” tells no format this program can write. It writes .csv, .xlsx, .json.",
    ),
    "kind of place": (
        lambda: read_gazetteer(place(feature="castle")),
        "“castle” is not a kind of place (place “p1”).",
    ),
    "parent of a place": (
        lambda: read_gazetteer(place(parent_id="p9")),
        "“p1” lies in “p9”, which is not in the gazetteer.",
    ),
    "column": (
        lambda: checked(Columns(text=""), TABLE),
        "Say which column holds the text.",
    ),
    "encoding": (
        lambda: decode("кириллица".encode("cp1251"), encoding="ascii"),
        "The file is not in ascii: not all of it can be read so.",
    ),
    "kind of file": (
        lambda: list(texts_of(b"words", ".doc")),
        f"Files of this kind cannot be read as articles. These can: {', '.join(kinds.SUFFIXES)}.",
    ),
    "mail": (
        lambda: list(texts_of(mail_without_text(), ".eml")),
        "The file holds no mail with a text.",
    ),
    "saved page": (
        lambda: list(texts_of(mail_without_text(), ".mhtml")),
        "The file holds no saved page.",
    ),
    "path in a packed file": (
        lambda: Packed(zipped("../a.txt")).read("../a.txt"),
        "Its name leads out of the packed file, so it is not read.",
    ),
    "packed file in a packed file": (
        lambda: Packed(zipped("a.zip")).read("a.zip"),
        "A packed file inside a packed file is not opened. Unpack the outer one first.",
    ),
}  # fmt: skip
"""What is done, and what is said of it."""


@pytest.mark.parametrize(("do", "sentence"), SAID.values(), ids=SAID.keys())
def test_it_is_said_in_these_words(do: Callable[[], object], sentence: str) -> None:
    with pytest.raises(EditorError) as said:
        do()
    assert str(said.value) == sentence


LIMITS = {
    "length": (
        kinds, "LARGEST_TEXT", 3, lambda: list(texts_of(b"four", ".txt")),
        "The text is longer than 3 characters, as no article is. Split it.",
    ),
    "parts": (
        packed, "MOST_PARTS", 1, lambda: Packed(zipped("a.txt", "b.txt")),
        "The file holds more than 1 parts and is not opened.",
    ),
    "pages": (
        pdf_in, "MOST_PAGES", 0, lambda: list(texts_of((FILES / "day.pdf").read_bytes(), ".pdf")),
        "The file has more than 0 pages and is not read.",
    ),
    "text of a PDF": (
        pdf_in, "LARGEST_TEXT", 9,
        lambda: list(texts_of((FILES / "day.pdf").read_bytes(), ".pdf")),
        "The file holds more text than any article and is not read.",
    ),
}  # fmt: skip
"""Where a limit stands, a small one in its place, what is done, and what is said of it."""


@pytest.mark.parametrize(
    ("module", "name", "limit", "do", "sentence"), LIMITS.values(), ids=LIMITS.keys()
)
def test_a_limit_is_named(monkeypatch, module, name, limit, do, sentence) -> None:
    monkeypatch.setattr(module, name, limit)
    with pytest.raises(EditorError) as said:
        do()
    assert str(said.value) == sentence


def test_rows_that_an_excel_sheet_cannot_hold(session: Session, twin: str, monkeypatch) -> None:
    session.articles.paste(twin)
    monkeypatch.setattr(xlsx, "ROWS", 2)
    with pytest.raises(EditorError) as said:
        session.exports.export(session.path.with_suffix(".xlsx"))
    assert str(said.value) == (
        "An Excel sheet ends at row 2. Export fewer days at a time, or as CSV."
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            lambda held: held["articles"][0].update(language=7),
            "The file does not have the right shape.",
        ),
        (
            lambda held: held["articles"][0].update(text="\ud800"),
            "articles, no. 1, text: the text holds half a character.",
        ),
        (
            lambda held: held["articles"][0]["passages"][0].update(role="song"),
            "“song” is not a kind of passage that this program knows.",
        ),
    ],
    ids=["shape", "half a character", "word"],
)
def test_an_archive_from_outside_that_is_not_sound(
    session: Session, twin, change, sentence
) -> None:
    session.articles.paste(twin)
    held = json.loads(b"".join(archive_parts(session._store.images.take())))
    change(held)
    with pytest.raises(EditorError) as said:
        archive_from_json(json.dumps(held).encode())
    assert sentence in str(said.value)


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(EditorError) as said:
        write_whole(tmp_path / "none" / "days.csv", b"words")
    assert str(said.value) == f"The folder “{tmp_path / 'none'}” is not there."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are those of Unix")
def test_a_device_that_never_ends_is_not_read(session: Session, tmp_path: Path) -> None:
    pipe = tmp_path / "day.txt"
    os.mkfifo(pipe)
    with pytest.raises(EditorError) as said:
        session.importing.open_file(pipe)
    assert str(said.value) == "day.txt: This is a device, not a file."
