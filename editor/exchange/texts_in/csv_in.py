"""Tables as text (.csv, .tsv), whatever stands between their cells."""

import csv
import io
import sys
from collections.abc import Iterator
from dataclasses import replace

from editor.exchange.cells import unguarded
from editor.exchange.texts_in.decoding import decode
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.table_rows import articles, limited


def texts(data: bytes, how: How) -> Iterator[Found]:
    """The articles of the table. Raises TextError where it cannot be read."""
    read = decode(data, encoding=how.encoding)
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # an article is longer than 128 kB at times
    with reading("table", also=(csv.Error,)):
        lines = csv.reader(io.StringIO(read.text, newline=""), delimiter=_delimiter(read.text))
        rows = [tuple(map(unguarded, row)) for row in limited(lines)]
    for one in articles(rows, how.columns):
        yield replace(one, encoding=read.encoding, guessed=read.guessed)


def _delimiter(text: str) -> str:
    """What stands between the cells of the first line."""
    line = next((one for one in text.splitlines() if one.strip()), "")
    return max(",;\t|", key=line.count)
