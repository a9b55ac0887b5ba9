"""Packed files (.zip, and the documents that are one inside): opened within limits, in memory.

Nothing is unpacked to the disk, so no name can lead out of a folder; a name that tries is refused.
"""

import io
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from editor.chronicle.errors import TextError
from editor.chronicle.limits import (
    LARGEST_FILE,
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MOST_PARTS,
    SMALL_PART,
)
from editor.exchange.texts_in.fence import reading

_MARKUP = (".xml", ".rels")
_DECLARES = (b"<!doctype", b"<!entity")
_ENCRYPTED = 1
_LEFT_BY_PROGRAMS = "__MACOSX"


@contextmanager
def opened(file: IO[bytes], what: str) -> Iterator[ZipFile]:
    """A packed file whose parts are within limits together. Raises TextError in plain words."""
    with reading(what):
        packed = ZipFile(file)
    with packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS:
            raise TextError(f"The file holds more than {MOST_PARTS} parts and is not opened.")
        if sum(one.file_size for one in parts) > LARGEST_UNPACKED:
            raise TextError("The file would be far larger unpacked and is not opened.")
        yield packed


def part(packed: ZipFile, info: ZipInfo) -> bytes:
    """The bytes of one part. Raises TextError where it is damaged, locked, or beyond the limits."""
    if info.flag_bits & _ENCRYPTED:
        raise TextError("It is locked with a password. Unpack it first.")
    if info.file_size > LARGEST_FILE:
        raise TextError(f"It is larger than {LARGEST_FILE // 1_000_000} MB and is not read.")
    if info.file_size > max(SMALL_PART, info.compress_size * LARGEST_RATIO):
        raise TextError("It would be far larger unpacked, as no text is, and is not opened.")
    try:
        return packed.read(info)
    except (BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as error:
        raise TextError("The file is damaged: a part of it cannot be unpacked.") from error


class Packed:
    """A packed file of files (.zip), open. Raises TextError where it cannot be opened."""

    def __init__(self, file: IO[bytes]) -> None:
        with ExitStack() as failing:
            failing.callback(file.close)
            self._zip = failing.enter_context(opened(file, "packed file"))
            self._open = failing.pop_all()

    def names(self) -> list[str]:
        """Its files in order, without what is hidden or was left by programs."""
        found = (one.filename for one in self._zip.infolist() if not one.is_dir())
        return sorted(one for one in found if not _is_hidden(one))

    def read(self, name: str) -> bytes:
        """The bytes of a file in it. Raises TextError in plain words."""
        path = PurePosixPath(name.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
            raise TextError("Its name leads out of the packed file, so it is not read.")
        if path.suffix.lower() == ".zip":
            raise TextError(
                "A packed file inside a packed file is not opened. Unpack the outer one first."
            )
        return part(self._zip, self._zip.getinfo(name))

    def close(self) -> None:
        """Close it."""
        self._open.close()


def _is_hidden(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return _LEFT_BY_PROGRAMS in parts or any(one.startswith(".") and one != ".." for one in parts)


def document(data: bytes, what: str) -> io.BytesIO:
    """The bytes of a packed document, after every part of it was looked at.

    Raises TextError where it is no sound packed file, or its markup declares entities, which no
    office program writes and which can grow without end or reach outside.
    """
    with opened(io.BytesIO(data), what) as packed:
        for info in packed.infolist():
            if info.filename.lower().endswith(_MARKUP):
                _refuse_entities(part(packed, info), what)
    return io.BytesIO(data)


def _refuse_entities(markup: bytes, what: str) -> None:
    plain = markup.replace(b"\0", b"").lower()  # two bytes a letter, too
    if any(sign in plain for sign in _DECLARES):
        raise TextError(f"The file declares entities, as no {what} does, and is not read.")
