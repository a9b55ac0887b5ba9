"""Cells of a table: how a value is printed, and how a text is kept from running as a formula.

Spreadsheets run a cell that begins with ``=``, ``+``, ``-``, ``@`` or a control character. Such
a text gets an apostrophe in front, which a spreadsheet reads as "this is text". A plain number
(``-3.2``) cannot run and stays as it is. A text that has the apostrophe already gets one more,
so that taking one off gives back exactly what was there.
"""

import re
from datetime import date

Cell = str | int | float | date | None
"""What a cell of a record holds; truth values are whole numbers to Python."""

_RUNNING = frozenset("=+-@\t\r\n＝＋－＠")
_FIRST = _RUNNING | {"'"}
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)


def printed(value: object) -> str | int | float | None:
    """A value as a text file holds it: guarded text, ``true``/``false``, ISO dates."""
    if isinstance(value, str):
        return guarded(value) if value[:1] in _FIRST else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or isinstance(value, int | float):
        return value
    return value.isoformat() if isinstance(value, date) else guarded(str(value))


def guarded(text: str) -> str:
    """The text with an apostrophe in front if a spreadsheet could run it."""
    runs = text.lstrip("'")[:1] in _RUNNING and not _NUMBER.fullmatch(text)
    return f"'{text}" if runs else text


def unguarded(text: str) -> str:
    """The text that ``guarded`` was given."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in _RUNNING else text
