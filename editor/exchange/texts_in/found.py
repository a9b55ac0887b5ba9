"""What a format hands over: the texts of a file, and what the file itself says of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from editor.exchange.texts_in.columns import Columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the file says about a text, beside the words; empty where it says nothing."""

    day: date | None = None
    headline: str = ""
    published: str = ""
    source: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """How a table was read: the columns it has, and what each was taken for."""

    header: tuple[str, ...]
    columns: Columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One text of a file. ``words`` are markup where ``html``; ``part`` names it in the file.

    ``items`` are the spans of its items where the file says them: a row of a table each.
    """

    words: str
    html: bool = False
    part: str = ""
    encoding: str = ""
    guessed: bool = False
    known: Known = field(default=Known())
    items: tuple[tuple[int, int], ...] = ()
    mapped: Mapped | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a person says that a file is to be read; what they do not say is found."""

    encoding: str = ""
    columns: Columns | None = None


AS_FOUND = How()

Reader = Callable[[bytes, How], Iterable[Found]]
"""Reads the bytes of a file of one format. Raises TextError in plain words."""
