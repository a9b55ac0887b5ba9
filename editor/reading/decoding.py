"""Bytes of a file to text, with the encoding that was found."""

import codecs

from editor.chronicle.errors import TextError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65536
_IN_TEXT = "\t\n\r\f\v\x1b\x1c\x1d\x1e\x1f\x85"


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding.

    Raises TextError where the bytes are no text, or a text cut inside a character.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding), encoding
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)
    if _is_data(text):
        raise TextError("The file holds data, not text.")
    return text, "utf-8"


def _is_data(text: str) -> bool:
    """Whether it is mostly control characters; some stand in real pages."""
    sample = text[:_SAMPLE]
    strange = sum(one < " " and one not in _IN_TEXT for one in sample)
    return strange * 3 > len(sample)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise TextError("The file is damaged: its text breaks off inside a character.") from error


def _guessed(data: bytes) -> tuple[str, str]:
    """A text in an older encoding; bytes that are nearly UTF-8 are a damaged file instead."""
    if b"\0" in data[:_SAMPLE]:
        raise TextError("The file holds data, not text.")
    if _is_nearly_utf8(data):
        raise TextError("The file is damaged: it is in UTF-8, but not all of it can be read.")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None or _is_data(str(best)):
        raise TextError("The file holds no text in any encoding this program knows.")
    return str(best), best.encoding


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether most letters beyond ASCII are whole characters of UTF-8, as chance never has it."""
    letters = [one for one in data.decode("utf-8", "replace") if not one.isascii()]
    return letters.count("\ufffd") * 2 < len(letters)
