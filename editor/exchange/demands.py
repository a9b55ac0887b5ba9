"""What single values from outside must be; each demand raises ExportError in plain words."""

import re
from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from editor.chronicle.errors import ExportError

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def once(what: str, keys: Iterable[str]) -> None:
    """Every key is there, and none stands twice."""
    seen: set[str] = set()
    for key in keys:
        if not key or key in seen:
            raise ExportError(f"The {what} “{shown(key)}” {'stands twice' if key else 'is empty'}.")
        seen.add(key)


def refers(what: str, key: str | None, known: Collection[str]) -> None:
    """A reference is empty or leads to something in the file."""
    if key is not None and key not in known:
        raise ExportError(f"The file refers to the {what} “{shown(key)}”, which it does not hold.")


def word_of(kind: type[StrEnum], what: str, word: str) -> None:
    """A word is one of those the program knows."""
    if word not in frozenset(kind):
        raise ExportError(f"“{shown(word)}” is not a {what} that this program knows.")


def calendar_day(text: str | None) -> None:
    """A text is empty or a day of the calendar, as ``2020-11-08``."""
    if text is None:
        return
    try:
        if _DAY.fullmatch(text):
            date.fromisoformat(text)
            return
    except ValueError:
        pass
    raise ExportError(f"“{shown(text)}” is not a day. Days are written as 2020-11-08.")


def colour(text: str) -> None:
    """A text is a colour, as ``#RRGGBB``."""
    if re.fullmatch(r"#[0-9A-Fa-f]{6}", text) is None:
        raise ExportError(f"“{shown(text)}” is not a colour. Colours are written as #RRGGBB.")


def cue(text: str) -> None:
    """A cue is some words on one line."""
    if not text.strip() or "\n" in text:
        raise ExportError(f"The cue “{shown(text)}” is not words on one line.")


def shown(text: str) -> str:
    """As much of a text from outside as a message can bear."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
