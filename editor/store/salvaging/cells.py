"""Cells: a row of a table, as its bytes say it."""

from editor.store.salvaging.pages import Pages, Unreadable

Value = int | float | str | bytes | None

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer by its type."""


def rows_of(pages: Pages, number: int) -> tuple[list[tuple[int, list[Value]]], int]:
    """The rows of a leaf by their ids, and how many of its cells cannot be read."""
    page, places = pages.cells(number)
    found, broken = [], 0
    for at in places:
        try:
            found.append(_row(pages, page, at))
        except (Unreadable, IndexError, UnicodeDecodeError):
            broken += 1
    return found, broken


def _row(pages: Pages, page: bytes, at: int) -> tuple[int, list[Value]]:
    length, at = _number(page, at)
    key, at = _number(page, at)
    if not 0 < length <= len(pages.data):
        raise Unreadable
    return key, _values(_payload(pages, page, at, length))


def _payload(pages: Pages, page: bytes, at: int, length: int) -> bytes:
    """The bytes of a row: those in the page, and those in pages that go on from it."""
    usable = pages.usable
    local = length
    if length > usable - 35:
        least = (usable - 12) * 32 // 255 - 23
        rest = least + (length - least) % (usable - 4)
        local = rest if rest <= usable - 35 else least
    if at + local > usable:
        raise Unreadable
    parts, left = [page[at : at + local]], length - local
    further = int.from_bytes(page[at + local : at + local + 4]) if left else 0
    seen = set[int]()
    while left:
        if further in seen:
            raise Unreadable
        seen.add(further)
        more = pages.page(further)
        parts.append(more[4 : min(usable, 4 + left)])
        left -= len(parts[-1])
        further = int.from_bytes(more[:4])
    return b"".join(parts)


def _values(payload: bytes) -> list[Value]:
    head, at = _number(payload, 0)
    if not 0 < head <= len(payload):
        raise Unreadable
    kinds = []
    while at < head:
        kind, at = _number(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        length = _length(kind)
        if at + length > len(payload):
            raise Unreadable
        values.append(_value(kind, payload[at : at + length]))
        at += length
    if at != len(payload):
        raise Unreadable
    return values


def _length(kind: int) -> int:
    if kind in _INTEGERS:
        return _INTEGERS[kind]
    if kind == 7:
        return 8
    if kind in (10, 11) or kind < 0:
        raise Unreadable
    return (kind - 12) // 2 if kind >= 12 else 0


def _value(kind: int, written: bytes) -> Value:
    if kind == 0:
        return None
    if kind in _INTEGERS:
        return int.from_bytes(written, signed=True)
    if kind in (8, 9):
        return kind - 8
    if kind >= 13 and kind % 2:
        return written.decode("utf-8")
    return written  # a blob or a fraction, of which archives hold none


def _number(written: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for length in range(8):
        byte = written[at + length]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + length + 1
    value = value << 8 | written[at + 8]
    return value - (1 << 64 if value >> 63 else 0), at + 9
