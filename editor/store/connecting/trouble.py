"""SQLite's errors in plain words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.chronicle.errors import ArchiveError, DamagedError, TextError

_SENTENCES = {
    "SQLITE_BUSY": "Another program is writing to {name}. Nothing was changed; try again.",
    "SQLITE_LOCKED": "Another program is writing to {name}. Nothing was changed; try again.",
    "SQLITE_FULL": "The disk that holds {name} is full. Nothing was changed; free some space.",
    "SQLITE_READONLY": "{name} can only be read: its file or folder is write-protected.",
    "SQLITE_CANTOPEN": "{name} cannot be opened: the file or its folder is not accessible.",
    "SQLITE_PROTOCOL": "{name} is locked by another program. Nothing was changed; try again.",
    "SQLITE_TOOBIG": "The text is too large to be kept in one piece. Paste it in parts.",
    "SQLITE_IOERR": "{name} cannot be read or written: the disk reports an error.",
}
_DAMAGES = {
    "SQLITE_NOTADB": "{name} is not a Chronicle Editor archive, or its beginning is damaged.",
    "SQLITE_CORRUPT": "{name} is damaged.",
}

_OF_DAMAGED_VALUES = ("Could not decode to UTF-8", "malformed JSON", "integer overflow")
"""How errors begin that a stored value is the reason for; the program itself writes none such."""


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn what the disk or another program did into an ArchiveError; a bug stays a bug."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise in_words(error, path) from error


def in_words(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path) -> Exception:
    """What to raise for an error: an ArchiveError, or the error itself where it is a bug."""
    code = "_".join((getattr(error, "sqlite_errorname", "") or "").split("_")[:2])
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(_OF_DAMAGED_VALUES):
        code = "SQLITE_CORRUPT"
    if code in _DAMAGES:
        return DamagedError(_DAMAGES[code].format(name=path.name), path)
    if code in _SENTENCES:
        return ArchiveError(_SENTENCES[code].format(name=path.name))
    return error


@contextmanager
def whole_characters() -> Iterator[None]:
    """Words that SQLite cannot take, because half a character stands in them, are said to be so."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise TextError("The words hold half a character. Copy them again.") from error
