"""JSON out: records for other programs, and a whole archive for this one."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date

from editor.chronicle.archive import ArchiveImage
from editor.chronicle.record import Record
from editor.exchange.columns import COLUMNS, values

FORMAT = "chronicle archive"
VERSION = 1
"""Of the archive file; raised when an older program could no longer read it."""


def records_to_json(records: Iterable[Record]) -> bytes:
    """Records as a list of objects, one field a line; what is missing is null."""
    return b"".join(record_parts(records))


def record_parts(records: Iterable[Record]) -> Iterator[bytes]:
    """The same file in parts, for exports that do not fit into memory."""
    before = "["
    for record in records:
        fields_of = {name: _plain(cell) for name, cell in zip(COLUMNS, values(record), strict=True)}
        yield f"{before}\n{json.dumps(fields_of, ensure_ascii=False, indent=1)}".encode()
        before = ","
    yield b"[]\n" if before == "[" else b"\n]\n"


def _plain(cell: object) -> object:
    return cell.isoformat() if isinstance(cell, date) else cell


def archive_to_json(image: ArchiveImage) -> bytes:
    """The archive file: each list of the image under its name, one entry a line."""
    return b"".join(archive_parts(image))


def archive_parts(image: ArchiveImage) -> Iterator[bytes]:
    """The same file in parts."""
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
