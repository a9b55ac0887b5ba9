"""Saved pages: .html and .htm, in the encoding that they name."""

from collections.abc import Iterator

from editor.exchange.texts_in.decoding import decode
from editor.exchange.texts_in.found import Found, How


def texts(data: bytes, how: How) -> Iterator[Found]:
    """The one page of the file. Raises TextError where it is no text."""
    read = decode(data, encoding=how.encoding, markup=True)
    yield Found(words=read.text, html=True, encoding=read.encoding, guessed=read.guessed)
