"""A report of a fault in text: versions, and where it happened."""

import platform
import traceback
from collections.abc import Iterator

from editor import __version__

_OWN_WORDS = (AttributeError, NameError, TypeError, ImportError, AssertionError, OSError)
"""Their messages speak of the program or of files. Those of others may quote what was read."""
_QUOTES_NOTHING = ("sqlite3",)
"""Modules whose errors speak of tables and columns, never of values."""


def report(error: BaseException, *, words: bool) -> str:
    """Versions and every frame; ``words``: with messages that may hold what was read or typed."""
    from PySide6.QtCore import qVersion

    return (
        f"Chronicle Editor {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}\n\n{''.join(_told(error, words=words))}"
    )


def _told(error: BaseException, *, words: bool) -> Iterator[str]:
    """What led to it first, as Python prints it."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before, words=words)
        yield "\nThis led to:\n\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__qualname__}{_message(error, words=words)}\n"


def _message(error: BaseException, *, words: bool) -> str:
    said = str(error)
    if not said:
        return ""
    harmless = isinstance(error, _OWN_WORDS) or type(error).__module__ in _QUOTES_NOTHING
    return f": {said}" if words or harmless else " (message not kept: it may hold words)"
