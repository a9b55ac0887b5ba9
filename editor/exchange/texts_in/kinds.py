"""Kinds of files that articles come in, by the ending of the name."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import PurePath

from editor.chronicle.errors import TextError
from editor.chronicle.limits import LARGEST_FILE, LARGEST_TEXT
from editor.exchange.texts_in.found import AS_FOUND, Found, How

PAGE = ".html"
TEXT = ".txt"
PACKED = ".zip"
"""Opened like a folder, by whoever lists files."""

_READERS = {
    TEXT: "plain_in.texts", ".md": "plain_in.texts",
    PAGE: "page_in.texts", ".htm": "page_in.texts", ".xhtml": "page_in.texts",
    ".mhtml": "mail_in.saved_page", ".mht": "mail_in.saved_page", ".eml": "mail_in.mail",
    ".docx": "word_in.texts", ".odt": "writer_in.texts", ".rtf": "rich_in.texts",
    ".pdf": "pdf_in.texts",
    ".csv": "csv_in.texts", ".tsv": "csv_in.texts", ".xlsx": "workbook_in.texts",
}  # fmt: skip
"""Module and function of each kind; a module is loaded when its kind is first met."""

SUFFIXES = (*_READERS, PACKED)
SAY_NO_ENCODING = (".docx", ".odt", ".pdf", ".xlsx", PACKED)
"""Kinds whose encoding is no question."""


def is_kind(name: str) -> bool:
    """Whether a file of this name is read as articles."""
    return PurePath(name).suffix.lower() in _READERS


def texts_of(data: bytes, suffix: str, how: How = AS_FOUND) -> Iterator[Found]:
    """The texts of a file's bytes, one after the other.

    Raises TextError in plain words where the kind is unknown or the bytes are not of it.
    """
    if suffix not in _READERS:
        raise TextError(
            f"Files of this kind cannot be read as articles. These can: {', '.join(SUFFIXES)}."
        )
    if len(data) > LARGEST_FILE:
        raise TextError(f"The file is larger than {LARGEST_FILE // 1_000_000} MB and is not read.")
    if not data.strip():
        raise TextError("The file holds no text.")
    module, _, function = _READERS[suffix].partition(".")
    read = getattr(import_module(f"editor.exchange.texts_in.{module}"), function)
    for one in read(data, how):
        if len(one.words) > LARGEST_TEXT:
            raise TextError(
                f"The text is longer than {LARGEST_TEXT:,} characters, as no article is. Split it."
            )
        yield one
