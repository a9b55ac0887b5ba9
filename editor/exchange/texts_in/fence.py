"""Around a library that reads a format: whatever it stumbles over is a damaged file, in words."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from editor.chronicle.errors import TextError

_STUMBLES: tuple[type[Exception], ...] = (
    ArithmeticError, AssertionError, AttributeError, BadZipFile, EOFError, ExpatError,
    LookupError,
    MemoryError, NotImplementedError, OSError, RecursionError, RuntimeError, StopIteration,
    SyntaxError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What parsers raise on bytes that their format does not allow, wherever they happen to be.

lxml's errors are SyntaxErrors; what pypdf and openpyxl call their own stands in ``also``.
"""


@contextmanager
def reading(what: str, also: tuple[type[Exception], ...] = ()) -> Iterator[None]:
    """Turn what a library stumbles over into a TextError about ``what``, as "Word document"."""
    try:
        yield
    except TextError:
        raise
    except _STUMBLES + also as error:
        raise TextError(f"The file is damaged: it cannot be read as a {what}.") from error
