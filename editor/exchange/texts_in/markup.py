"""Words and markup that documents are turned into, so that the reader of texts reads them."""

import re

_LONE = re.compile(r"<(t[dh])([^>]*)><p>((?:(?!</?p>|</?t[dh]).)*)</p></\1>", re.DOTALL)
"""A cell with one paragraph, as office programs write each of them."""

_BULLETS = str.maketrans(dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf076", "•"))
"""Signs of the symbol fonts of office programs, which have no place in Unicode."""


def with_bullets(words: str) -> str:
    """Words with a bullet where an office program set one from a symbol font."""
    return words.translate(_BULLETS)


def escaped(words: str) -> str:
    """Words as they stand in markup."""
    return words.replace("&", "&amp;").replace("<", "&lt;")


def rows_on_lines(markup: str) -> str:
    """Cells without the paragraph around their words, so that a row of a table is one line."""
    return _LONE.sub(r"<\1\2>\3</\1>", markup)
