"""The texts of a file, as they would be kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from editor.chronicle.errors import TextError
from editor.chronicle.text import keep
from editor.exchange.texts_in.encodings import encoding_in_words
from editor.exchange.texts_in.found import AS_FOUND, Found, How
from editor.exchange.texts_in.kinds import PAGE, TEXT, is_kind, texts_of
from editor.session.importing.sources import Shelf, Source


def texts_in(source: Source, shelf: Shelf, how: How = AS_FOUND) -> Iterator[Found]:
    """The texts of a file of a kind that articles come in, pages turned into words.

    Raises TextError in plain words where it cannot be read or holds none.
    """
    return _in_words(texts_of(shelf.bytes_of(source), source.suffix, how))


def text_of(path: Path, *, html: bool = False) -> Iterator[Found]:
    """The texts of any file, of an unknown kind as plain text; ``html``: it holds a page.

    Raises TextError in plain words where it cannot be read or holds none.
    """
    kind = PAGE if html else path.suffix.lower() if is_kind(path.name) else TEXT
    return _in_words(texts_of(Shelf().bytes_of(Source(path)), kind))


def _in_words(found: Iterator[Found]) -> Iterator[Found]:
    from editor.reading import from_html

    for one in found:
        # Spans of items are those of the words as they stand, which are kept already.
        words = from_html(keep(one.words)) if one.html else keep(one.words)
        if not words.strip():
            raise TextError("The file holds no text.")
        yield replace(one, words=words, html=False)


def remark_on(found: Found, name: str) -> str:
    """The encoding of a file in words, where it is an older one; empty for Unicode."""
    if not found.encoding or found.encoding.startswith("utf"):
        return ""
    words = f"{name} was read as {encoding_in_words(found.encoding)}"
    return f"{words}, by a guess." if found.guessed else f"{words}."
