"""Positions at the widget's border: code points of the archive, UTF-16 units of Qt.

The only place where one becomes the other. Texts without characters beyond U+FFFF, which are
nearly all, map one to one.
"""

from editor.chronicle.text import UNPRINTED

_SPACES = dict.fromkeys(map(ord, "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
"""What would break a line by itself, or has no width of its own."""
_SHOWN = {**UNPRINTED, **_SPACES}


def shown_as(text: str) -> str:
    """A passage as one running text: every break a blank, every position kept.

    What prints nothing, or turns the words round, has a sign of its own.
    """
    return text.translate(_SHOWN)


def to_qt(text: str, at: int) -> int:
    """The UTF-16 position of the code point ``at`` of ``text``."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return at
    return at + sum(one > "\uffff" for one in text[:at])


def from_qt(text: str, position: int) -> int:
    """The code point at a UTF-16 position; inside a character, the character's own."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(position, len(text))
    units = 0
    for at, one in enumerate(text):
        units += 2 if one > "\uffff" else 1
        if units > position:
            return at
    return len(text)
