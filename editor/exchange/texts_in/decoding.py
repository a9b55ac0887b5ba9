"""Bytes of a file to text, with the encoding that was found."""

import codecs
import re
from dataclasses import dataclass

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.encodings import ENCODINGS
from editor.exchange.texts_in.guessing import guess
from editor.exchange.texts_in.old_alphabets import TABLES, decoded

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65536
_IN_TEXT = "\t\n\r\f\v\x1b\x1c\x1d\x1e\x1f\x85"
_SAID = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 2048


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with its encoding. ``guessed``: nothing in the bytes said so."""

    text: str
    encoding: str
    guessed: bool = False


def known(encoding: str) -> str:
    """The encoding by its usual name. Raises TextError where there is none of that name."""
    name = encoding.strip().lower()
    if name in TABLES:
        return name
    try:
        info = codecs.lookup(name)
        bytes(4).decode(name)  # some codecs are not of texts
    except (LookupError, ValueError) as error:
        raise TextError(
            f"No encoding named {encoding} is known. These are: {', '.join(ENCODINGS)}."
        ) from error
    return info.name


def decode(data: bytes, *, encoding: str = "", markup: bool = False) -> Decoded:
    """The text of bytes: in ``encoding`` where one is asked for, else in what is found.

    ``markup``: a page or its like, which may name its encoding. Raises TextError where the bytes
    are no text, or a text cut inside a character.
    """
    if encoding:
        return Decoded(_in(data, known(encoding)), known(encoding))
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return Decoded(_whole(data, marked), marked)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _older(data, markup=markup)
    if not _is_data(text):
        return Decoded(text, "utf-8")
    return _wide(data) or _no_text()


def _no_text() -> Decoded:
    raise TextError("The file holds data, not text.")


def _is_data(text: str) -> bool:
    """Whether it is mostly control characters; some stand in real pages."""
    sample = text[:_SAMPLE]
    strange = sum(one < " " and one not in _IN_TEXT for one in sample)
    return strange * 3 > len(sample)


def _whole(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise TextError("The file is damaged: its text breaks off inside a character.") from error


def _in(data: bytes, encoding: str) -> str:
    """In an encoding that a person, or the file itself, names."""
    try:
        text = decoded(data, encoding)
    except UnicodeError as error:
        raise TextError(f"The file is not in {encoding}: not all of it can be read so.") from error
    if _is_data(text):
        raise TextError(f"Read as {encoding}, the file holds data, not text.")
    return text


def _older(data: bytes, *, markup: bool) -> Decoded:
    """A text that is not UTF-8; bytes that are nearly UTF-8 are a damaged file instead."""
    if b"\0" in data[:_SAMPLE]:
        return _wide(data) or _no_text()
    said = _said(data) if markup else None
    if said is not None:
        return said
    if _is_nearly_utf8(data):
        raise TextError("The file is damaged: it is in UTF-8, but not all of it can be read.")
    if wide := _wide(data):
        return wide
    encoding = guess(data)
    if not encoding or _is_data(text := decoded(data, encoding)):
        raise TextError("The file holds no text in any encoding this program knows.")
    return Decoded(text, known(encoding), guessed=True)


def _said(data: bytes) -> Decoded | None:
    """As the page itself says, where that is true."""
    found = _SAID.search(data[:_HEAD])
    if found is None:
        return None
    try:
        encoding = known(found[1].decode("ascii", "replace"))
        return Decoded(_in(data, encoding), encoding)
    except TextError:
        return None


def _wide(data: bytes) -> Decoded | None:
    """Two bytes a character, without a mark: UTF-16, where it gives letters and blanks."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:_SAMPLE]
        usual = sum(map(_is_usual, sample))
        if (" " in sample or "\n" in sample) and usual >= len(sample) * 0.95:
            return Decoded(text, encoding, guessed=True)
    return None


def _is_usual(one: str) -> bool:
    """Whether it is a letter or sign of the alphabets that chronicles are written in."""
    return one in "\t\n\r" or " " <= one < "\u0700" or "\u10a0" <= one < "\u1100" or (
        "\u2000" <= one < "\u2200" or one == "\ufeff")  # fmt: skip


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether most letters beyond ASCII are whole characters of UTF-8, as chance never has it."""
    letters = [one for one in data.decode("utf-8", "replace") if not one.isascii()]
    return letters.count("\ufffd") * 2 < len(letters)
