"""JSON out: a whole archive, or a part of one, for this program and for others."""

import json
from collections.abc import Iterator
from dataclasses import fields

from editor.chronicle.archive import ArchiveImage

FORMAT = "chronicle archive"
VERSION = 1
"""Of the archive file; raised when an older program could no longer read it."""


def archive_parts(image: ArchiveImage) -> Iterator[bytes]:
    """The archive file, in parts: each list of the image under its name, one entry a line."""
    yield f'{{\n"format": {json.dumps(FORMAT)},\n"version": {VERSION}'.encode()
    for name in (one.name for one in fields(image)):
        yield f',\n"{name}": ['.encode()
        for number, entry in enumerate(getattr(image, name)):
            yield (",\n" if number else "\n").encode() + _line(entry)
        yield b"\n]"
    yield b"\n}\n"


def _line(entry: object) -> bytes:
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), default=_fields)
    return text.encode("utf-8")


def _fields(entry: object) -> dict[str, object]:
    """What the encoder asks for where it meets a dataclass; it handles tuples itself."""
    names: tuple[str, ...] = type(entry).__slots__  # type: ignore[attr-defined]  # all have slots
    return {name: getattr(entry, name) for name in names}
