"""Plain text and Markdown, whose marks the reader knows."""

from collections.abc import Iterator

from editor.exchange.texts_in.decoding import decode
from editor.exchange.texts_in.found import Found, How


def texts(data: bytes, how: How) -> Iterator[Found]:
    """The one text of the file. Raises TextError where it is none."""
    read = decode(data, encoding=how.encoding)
    yield Found(words=read.text, encoding=read.encoding, guessed=read.guessed)
