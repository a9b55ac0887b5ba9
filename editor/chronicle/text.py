"""The pasted text: kept as it came, with two agreed changes and no others.

Offsets everywhere are Unicode code points, end exclusive; a quote is always ``text[start:end]``.
"""

import hashlib

from editor.chronicle.errors import TextError

BOM = "\ufeff"


def keep(raw: str) -> str:
    """The text as the archive keeps it: one leading BOM dropped, CRLF and CR turned into LF.

    Raises TextError where the text holds half a character (a lone surrogate), which no file can
    keep.
    """
    text = raw.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise TextError(
            f"The text holds half a character at position {error.start + 1} and cannot be kept "
            "exactly. Copy it again from its source."
        ) from error
    return text


def fingerprint(text: str) -> str:
    """SHA-256 of the kept text, in hexadecimal: tells whether an article is already there."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its ends (empty at ``start`` if nothing is printed)."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    if left == len(words):
        return start, start
    return start + left, start + len(words.rstrip())


UNPRINTED = dict.fromkeys(
    ({*range(0x20), *range(0x7F, 0xA0), 0x202D, 0x202E} - {9, 10, 13}), "\N{LOZENGE}"
)
"""Letters that print nothing, or turn what follows the other way round, and their sign."""


def printed(text: str) -> str:
    """A text as it is shown: a control or direction-override letter as a lozenge, one for one.

    So nobody is shown another text than there is. Exports hold the letters themselves.
    """
    return text if text.isprintable() else text.translate(UNPRINTED)


def quote(text: str, start: int, end: int) -> str:
    """A span on one line: white space inside it shown as single blanks."""
    return " ".join(text[start:end].split())
