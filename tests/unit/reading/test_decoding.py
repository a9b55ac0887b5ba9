"""Bytes of a file to text."""

import codecs

import pytest

from editor.chronicle.errors import TextError
from editor.reading import decode

RUSSIAN = "Хроника дня. В городе открыли новый мост, глава района ответил на вопросы жителей."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (RUSSIAN.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + RUSSIAN.encode("utf-8"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + RUSSIAN.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + RUSSIAN.encode("utf-32-le"), "utf-32"),
        (RUSSIAN.encode("cp1251"), "cp1251"),
        (RUSSIAN.encode("koi8-r"), "koi8_r"),
    ],
)
def test_a_text_and_its_encoding(data: bytes, encoding: str) -> None:
    assert decode(data) == (RUSSIAN, encoding)


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"") == ("", "utf-8")


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
