"""PDF: its text layer, in the order in which it was set, with hyphenated words put together."""

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.chronicle.errors import TextError
from editor.chronicle.limits import LARGEST_TEXT, MOST_PAGES
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.markup import with_bullets

if TYPE_CHECKING:
    from pypdf import PdfReader

_WHAT = "PDF"
_CUT = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]\n([^\W\d_]+)")
_LINE_END = re.compile(r"[ \t]+\n")
_LOCKED = "The file is locked with a password or encrypted. Save it without that first."
_SCANNED = ("The pages are pictures without text, as a scanner makes them. "
            "Recognise their text with another program first.")  # fmt: skip


def texts(data: bytes, _how: How) -> Iterator[Found]:
    """The text of all pages. Raises TextError where it cannot be read, or is pictures only."""
    import pypdf
    from pypdf.errors import DependencyError, PyPdfError

    try:
        with reading(_WHAT, also=(PyPdfError,)):
            reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
            _refuse(reader)
            pages = list(_pages(reader))
    except DependencyError as error:  # only an encrypted file asks for more than pypdf itself
        raise TextError(_LOCKED) from error
    words = "\n".join(pages)
    if not words.strip():
        raise TextError(_SCANNED if pages else "The file holds no pages.")
    yield Found(words=_joined(words))


def _refuse(reader: "PdfReader") -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise TextError(_LOCKED)
    if len(reader.pages) > MOST_PAGES:
        raise TextError(f"The file has more than {MOST_PAGES:,} pages and is not read.")


def _pages(reader: "PdfReader") -> Iterator[str]:
    length = 0
    for page in reader.pages:
        words = page.extract_text()
        length += len(words)
        if length > LARGEST_TEXT:
            raise TextError("The file holds more text than any article and is not read.")
        yield words


def _joined(words: str) -> str:
    """Words that were cut at the end of a line, whole."""
    lines = _LINE_END.sub("\n", with_bullets(words))
    compounds = set(re.findall(r"[^\W\d_]+-[^\W\d_]+", lines))
    return _CUT.sub(lambda found: _whole(found[1], found[2], compounds), lines)


def _whole(before: str, behind: str, compounds: set[str]) -> str:
    """One word; with its hyphen where it is printed so elsewhere, or a capital follows."""
    hyphen = f"{before}-{behind}"
    return hyphen if hyphen in compounds or behind[0].isupper() else before + behind
