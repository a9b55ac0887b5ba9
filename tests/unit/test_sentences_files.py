"""What is said of files that are locked, damaged, empty or too large, to the word."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.chronicle.errors import EditorError
from editor.exchange.texts_in import packed
from editor.exchange.texts_in.columns import Columns
from editor.exchange.texts_in.found import AS_FOUND, How
from editor.exchange.texts_in.kinds import texts_of
from editor.exchange.texts_in.packed import Packed
from editor.session import Session, births
from editor.session.importing import sources

FLAGS_BEHIND = {b"PK\x03\x04": 6, b"PK\x01\x02": 8}
"""Where the flags of a part stand behind the signs that it begins with."""


def zipped(name: str, words: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr(name, words)
    return out.getvalue()


def locked() -> bytes:
    data = bytearray(zipped("a.txt", b"words"))
    for sign, behind in FLAGS_BEHIND.items():
        data[data.index(sign) + behind] |= 1
    return bytes(data)


def workbook() -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet()
    return out.getvalue()


def locked_pdf() -> bytes:
    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("a password", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def read(data: bytes, suffix: str, how: How = AS_FOUND) -> Callable[[], object]:
    return lambda: list(texts_of(data, suffix, how))


def unpack(data: bytes) -> Callable[[], object]:
    return lambda: Packed(io.BytesIO(data)).read("a.txt")


SAID = {
    "table without rows": (read(b"Day,Event\n", ".csv"), "The table has no rows."),
    "column without words": (
        read(b"Day,Event\n3 May 2021,\n", ".csv", How(columns=Columns(text="Event", date="Day"))),
        "The column “Event” is empty.",
    ),
    "workbook": (read(workbook(), ".xlsx"), "The workbook is empty."),
    "locked part": (unpack(locked()), "It is locked with a password. Unpack it first."),
    "damaged part": (
        unpack(zipped("a.txt", b"words of a text").replace(b"words", b"w0rds")),
        "The file is damaged: a part of it cannot be unpacked.",
    ),
    "locked PDF": (
        read(locked_pdf(), ".pdf"),
        "The file is locked with a password or encrypted. Save it without that first.",
    ),
    "document without content": (
        read(zipped("other.xml", b"<a/>"), ".odt"),
        "The file is damaged: it cannot be read as a text document.",
    ),
    "document without text": (
        read(zipped("content.xml", b"<a/>"), ".odt"),
        "The file holds no text document.",
    ),
}
"""What is read, and what is said of it."""


@pytest.mark.parametrize(("do", "sentence"), SAID.values(), ids=SAID.keys())
def test_it_is_said_in_these_words(do: Callable[[], object], sentence: str) -> None:
    with pytest.raises(EditorError) as said:
        do()
    assert str(said.value) == sentence


def said_by(do: Callable[[], object]) -> str:
    with pytest.raises(EditorError) as said:
        do()
    return str(said.value)


def test_a_part_and_a_file_that_are_too_large(session: Session, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(packed, "LARGEST_FILE", 3)
    assert said_by(unpack(zipped("a.txt", b"words"))) == ("It is larger than 0 MB and is not read.")
    monkeypatch.setattr(sources, "LARGEST_FILE", 3)
    file = tmp_path / "day.txt"
    file.write_text("words")
    assert said_by(lambda: session.importing.open_file(file)) == (
        "day.txt: The file is larger than 0 MB and is not read."
    )


def test_a_page_without_words(session: Session, tmp_path: Path) -> None:
    page = tmp_path / "day.html"
    page.write_text("<p></p><script>words</script>")
    assert said_by(lambda: session.importing.open_file(page)) == (
        "day.html: The file holds no text."
    )


def test_an_export_that_is_not_there(session: Session, tmp_path: Path) -> None:
    assert said_by(lambda: session.exports.import_archive(tmp_path / "days.json")) == (
        "days.json cannot be read: No such file or directory."
    )


def test_a_disk_that_fails_while_a_file_is_read() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    assert said_by(lambda: sources._read(Failing())) == (
        "The file cannot be read: Input/output error."
    )


def test_a_sample_that_cannot_be_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(births.shutil, "copyfile", full)
    said = said_by(births.sample_copy)
    assert said.startswith("The sample cannot be copied to ")
    assert said.endswith(": No space left on device.")
