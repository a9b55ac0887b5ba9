"""Bytes of a file to text."""

import codecs

import pytest

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.decoding import decode, known
from editor.exchange.texts_in.encodings import ENCODINGS, encoding_in_words
from editor.exchange.texts_in.old_alphabets import TABLES

RUSSIAN = "Хроника дня. В городе открыли новый мост, глава района ответил на вопросы жителей."


def written(text: str, encoding: str) -> bytes:
    """As an older program wrote it."""
    if encoding not in TABLES:
        return text.encode(encoding)
    return bytes(TABLES[encoding].index(one) for one in text)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (RUSSIAN.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + RUSSIAN.encode("utf-8"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + RUSSIAN.encode("utf-32-le"), "utf-32"),
    ],
)
def test_a_text_whose_bytes_say_their_encoding_is_read_without_a_guess(
    data: bytes, encoding: str
) -> None:
    read = decode(data)
    assert (read.text, read.encoding, read.guessed) == (RUSSIAN, encoding, False)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-16-le", RUSSIAN),
        ("utf-16-be", RUSSIAN),
        ("utf-16-le", "Diary: the bridge was opened"),
        ("cp1251", RUSSIAN),
        ("cp1251", "В порту 5 мая"),
        ("cp1251", "Хроніка 3 травня. Міст відкрили, її бачили всі"),
        ("koi8-r", RUSSIAN),
        ("koi8-r", "В порту 5 мая"),
        ("koi8-u", "Хроніка 3 травня. Міст відкрили, її бачили всі, ґанок є"),
        ("cp866", RUSSIAN),
        ("cp1252", "Chronique du 3 février. Le pont a été fermé à Orléans."),
        ("cp1252", "Größe der Brücke: für Fußgänger gesperrt"),
        ("cp1252", "El día 3 de mayo se abrió la estación"),
        ("cp1252", "Não houve reunião"),
        ("cp1252", "“The bridge” – opened"),
        ("cp1254", "Günlük: 3 Mayıs 2021. Köprü açıldı, yol kapandı"),
        ("cp1254", "Olay ağır değil"),
        ("cp1250", "Kronika 3 maja. Most zamknięto. Źródło: urząd"),
        ("cp1256", "يوميات 3 مايو: فتح الجسر وأغلق الطريق"),
        ("armscii-8", "Օրագիր 3 մայիսի. Կամուրջը բացվեց։ Ճանապարհը փակվեց։"),
        ("georgian-ps", "ქრონიკა 3 მაისი. ხიდი გაიხსნა. გზა დაიკეტა."),
        ("georgian-academy", "ქრონიკა 3 მაისი. ხიდი გაიხსნა. გზა დაიკეტა."),
    ],
)
def test_an_older_encoding_is_found_by_its_letters(encoding: str, text: str) -> None:
    read = decode(written(text, encoding))
    assert (read.text, read.encoding, read.guessed) == (text, encoding, True)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_is_chosen_by_hand_goes_before_what_would_be_found(encoding: str) -> None:
    read = decode(written("Diary\n", encoding), encoding=encoding)
    assert (read.text, read.encoding) == ("Diary\n", encoding)
    assert encoding_in_words(encoding)


def test_an_encoding_goes_by_any_of_its_names() -> None:
    assert known(" Windows-1251 ") == "cp1251"
    for name in ("klingon", "hex", "undefined", ""):
        with pytest.raises(TextError, match="No encoding named"):
            known(name)


def test_bytes_that_are_not_of_the_chosen_encoding_are_refused() -> None:
    with pytest.raises(TextError, match="not in cp1254"):
        decode(b"\x81\x8d", encoding="cp1254")
    with pytest.raises(TextError, match="data, not text"):
        decode(bytes(40), encoding="cp1251")


def test_a_page_is_read_as_it_says_where_that_is_true() -> None:
    head = '<meta charset="{0}"><p>'
    said = decode((head.format("koi8-r") + RUSSIAN).encode("koi8-r"), markup=True)
    assert (said.encoding, said.guessed) == ("koi8-r", False)
    wrong = decode((head.format("ascii") + RUSSIAN).encode("cp1251"), markup=True)
    assert (wrong.encoding, wrong.guessed) == ("cp1251", True)
    plain = decode(head.format("koi8-r").encode() + RUSSIAN.encode(), markup=True)
    assert plain.encoding == "utf-8"


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"").text == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "data, not text"),
        (bytes(100), "data, not text"),
        ("plain".encode("utf-16-le"), "data, not text"),
        (codecs.BOM_UTF16_LE + "odd".encode("utf-16-le")[:-1], "breaks off inside a character"),
        (RUSSIAN.encode()[:40], "in UTF-8, but not all of it"),
        (RUSSIAN.encode()[:40] + b"\xff" + RUSSIAN.encode()[40:], "in UTF-8, but not all of it"),
        (bytes(range(128, 256)) + bytes(range(1, 32)) * 3, "no text in any encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(TextError, match=words):
        decode(data)
