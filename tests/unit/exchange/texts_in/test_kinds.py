"""Each kind of file: a real one, made by another program, and a damaged one."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from editor.chronicle import limits
from editor.chronicle.errors import TextError
from editor.exchange.texts_in import kinds, table_rows
from editor.exchange.texts_in.columns import Columns
from editor.exchange.texts_in.found import AS_FOUND, Found, How
from editor.exchange.texts_in.kinds import SUFFIXES, texts_of
from editor.reading import from_html

FILES = Path(__file__).parents[3] / "files"
ALL = sorted(one for one in FILES.iterdir() if one.suffix in SUFFIXES and one.stem == "day")
DAMAGED = sorted((FILES / "damaged").iterdir())


def found_in(path: Path, how: How = AS_FOUND) -> list[Found]:
    return list(texts_of(path.read_bytes(), path.suffix, how))


def words_in(path: Path) -> str:
    (one,) = found_in(path)
    return from_html(one.words) if one.html else one.words


def packed(name: str = "content.xml", content: bytes = b"", *also: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for each, data in ((name, content), *also):
            file.writestr(each, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "path",
    [one for one in ALL if one.suffix not in (".zip", ".csv", ".xlsx")],
    ids=lambda p: p.name,
)
def test_a_real_file_gives_its_headline_and_its_items(path: Path) -> None:
    lines = [line.lstrip("#•- \t").strip() for line in words_in(path).splitlines()]
    assert lines[0] == "Harbour diary: 3 May 2021"
    assert "The new bridge was opened in the morning." in lines


@pytest.mark.parametrize("kind", ["docx", "odt", "html", "mhtml"])
def test_the_structure_of_a_document_is_used(kind: str) -> None:
    lines = words_in(FILES / f"day.{kind}").splitlines()
    assert "- The new bridge was opened in the morning." in lines
    assert "- Мост закрыт на ремонт до вечера." in lines


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_row_of_a_table_is_a_line(kind: str) -> None:
    assert "09:30\tA ferry left port." in words_in(FILES / f"day.{kind}").splitlines()


def test_bullets_from_symbol_fonts_are_bullets() -> None:
    for name in ("day.rtf", "columns.pdf"):
        assert "•" in words_in(FILES / name)
        assert "\uf0b7" not in words_in(FILES / name)


def test_the_columns_of_a_page_follow_each_other_and_cut_words_are_whole() -> None:
    words = words_in(FILES / "columns.pdf")
    one = "A delegation of neighbouring municipalities visited the newly constructed"
    assert one in " ".join(words.split())
    assert "northwesterly winds" in words  # was cut at its hyphen, and is printed so nowhere else


def test_a_mail_says_when_it_was_sent_and_its_subject_stands_above() -> None:
    (one,) = found_in(FILES / "day.eml")
    assert one.known.published == "2021-05-04T08:30+04:00"
    assert one.words.startswith("Harbour diary: 3 May 2021\n\nReported by")


def test_a_saved_page_says_where_it_was() -> None:
    (one,) = found_in(FILES / "day.mhtml")
    assert one.known.url == "https://example.org/diary/2021-05-03"


@pytest.mark.parametrize("name", ["days.csv", "days.xlsx"])
def test_the_rows_of_a_day_are_the_items_of_one_article(name: str) -> None:
    first, second = found_in(FILES / name)
    assert first.known.day == date(2021, 5, 3)
    assert first.known.source == "Harbour office"
    assert [first.words[start:end] for start, end in first.items] == [
        "Bridge\nThe new bridge was opened in the morning.",
        "Street\nThe long street was closed until the evening.",
    ]
    assert second.known.headline == "Ferry"
    assert [second.words[start:end] for start, end in second.items] == [second.words]


def test_the_columns_of_a_table_can_be_chosen() -> None:
    columns = Columns(text="Headline", date="Day", together=False)
    rows = found_in(FILES / "days.csv", How(columns=columns))
    assert [one.words for one in rows] == ["Bridge", "Street", "Ferry"]
    assert rows[0].mapped is not None
    assert rows[0].mapped.columns == columns
    with pytest.raises(TextError, match="no column “Weather”"):
        found_in(FILES / "days.csv", How(columns=Columns(text="Weather")))


def test_of_a_formula_its_value_is_read() -> None:
    rows = found_in(FILES / "days.xlsx", How(columns=Columns(text="Length", date="Day")))
    assert [one.words for one in rows] == ["41\n\n45", "2"]


def test_the_encoding_of_a_file_can_be_chosen() -> None:
    path = FILES / "day-1251.txt"
    (guessed,) = found_in(path)
    assert (guessed.encoding, guessed.guessed) == ("cp1251", True)
    (chosen,) = found_in(path, How(encoding="koi8-r"))
    assert chosen.words != guessed.words
    assert (chosen.encoding, chosen.guessed) == ("koi8-r", False)
    assert "Առավոտյան բացվեց" in words_in(FILES / "day-armscii.txt")


@pytest.mark.parametrize("path", DAMAGED, ids=lambda path: path.name)
def test_a_damaged_file_is_read_or_refused_in_words(path: Path) -> None:
    try:
        words = [one.words for one in found_in(path)]
    except TextError as error:
        words = [str(error)]
    assert all(words)


def test_there_is_a_real_and_a_damaged_file_of_each_kind() -> None:
    real = {one.suffix for one in FILES.iterdir()} | {".htm", ".xhtml", ".mht", ".tsv"}
    damaged = {one.suffix for one in DAMAGED} | {".htm", ".xhtml", ".mht", ".tsv"}
    assert set(SUFFIXES) <= real
    assert set(SUFFIXES) <= damaged


@pytest.mark.parametrize(
    ("name", "words"),
    [("scanned.pdf", "pictures without text"), ("locked.pdf", "locked with a password")],
)
def test_a_pdf_without_words_to_read_says_why(name: str, words: str) -> None:
    with pytest.raises(TextError, match=words):
        found_in(FILES / name)


@pytest.mark.parametrize("suffix", [".doc", ".png", "", ".zip"])
def test_a_kind_that_is_not_read_names_those_that_are(suffix: str) -> None:
    with pytest.raises(TextError, match=r"These can: \.txt, .*\.docx"):
        list(texts_of(b"x", suffix))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_and_not_expanded(encoding: str) -> None:
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'
    for suffix, name in ((".docx", "word/document.xml"), (".odt", "content.xml"),
                         (".xlsx", "xl/workbook.xml")):  # fmt: skip
        with pytest.raises(TextError, match="declares entities"):
            list(texts_of(packed(name, bomb.encode(encoding)), suffix))


def test_what_would_be_far_larger_unpacked_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = packed("content.xml", b"<a/>" * 3_000_000)
    with pytest.raises(TextError, match="far larger unpacked"):
        list(texts_of(bomb, ".odt"))
    from editor.exchange.texts_in import packed as opening

    monkeypatch.setattr(opening, "LARGEST_UNPACKED", 10)
    with pytest.raises(TextError, match="far larger unpacked"):
        found_in(FILES / "day.docx")


def test_what_is_larger_than_the_limits_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kinds, "LARGEST_FILE", 10)
    with pytest.raises(TextError, match="larger than"):
        list(texts_of(b"x" * 11, ".txt"))
    monkeypatch.setattr(kinds, "LARGEST_TEXT", 5)
    with pytest.raises(TextError, match="longer than 5 characters"):
        list(texts_of(b"x" * 9, ".txt"))
    monkeypatch.setattr(table_rows, "MOST_ROWS", 1)
    with pytest.raises(TextError, match="more than 1 rows"):
        list(texts_of(b"a\nb\n", ".csv"))


def test_the_limits_lie_far_above_an_article_and_below_the_memory() -> None:
    assert 1_000_000 <= limits.LARGEST_TEXT <= limits.LARGEST_FILE <= limits.LARGEST_UNPACKED
