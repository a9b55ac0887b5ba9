"""The pages of a file, as they lie on the disk."""

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USUAL = 4096
"""Bytes of a page of every archive this program makes; taken where the file does not say it."""
_LEAF, _BRANCH = 13, 5
_HEADER = 100
"""Bytes before the first page's own header."""


class Unreadable(Exception):  # noqa: N818 - an outcome of reading, not a fault
    """What stands here cannot be what it should be."""


class Pages:
    """A file as numbered pages, from 1. Asking for more than there is raises Unreadable."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self.data = data
        self.size = _page_size(data)
        self.number = len(data) // self.size
        reserved = data[20] if len(data) > 20 and data[:6] == b"SQLite" else 0
        self.usable = self.size - (reserved if reserved <= 32 else 0)

    def page(self, number: int) -> bytes:
        """The bytes of a page."""
        if not 1 <= number <= self.number:
            raise Unreadable
        return self.data[(number - 1) * self.size : number * self.size]

    def is_leaf(self, number: int) -> bool:
        """Whether a page says of itself that it holds rows of a table."""
        return self._kind(number) == _LEAF

    def is_branch(self, number: int) -> bool:
        """Whether a page says of itself that it names pages of a table."""
        return self._kind(number) == _BRANCH

    def _kind(self, number: int) -> int:
        return self.page(number)[_start(number)]

    def cells(self, number: int) -> tuple[bytes, list[int]]:
        """A page and where its cells begin; those that cannot begin there are left out."""
        page, start = self.page(number), _start(number)
        count = int.from_bytes(page[start + 3 : start + 5])
        first = start + (12 if page[start] == _BRANCH else 8)
        last = first + 2 * count
        if last > self.usable:
            raise Unreadable
        places = (int.from_bytes(page[at : at + 2]) for at in range(first, last, 2))
        return page, [one for one in places if last <= one < self.usable]

    def children(self, number: int) -> list[int]:
        """The pages that a branch names, in order."""
        page, places = self.cells(number)
        named = [int.from_bytes(page[at : at + 4]) for at in places]
        start = _start(number)
        return [*named, int.from_bytes(page[start + 8 : start + 12])]

    def free(self) -> set[int]:
        """The pages that are out of use, as far as their list can be read."""
        found: set[int] = set()
        trunk = int.from_bytes(self.data[32:36])
        while 1 < trunk <= self.number and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            count = min(int.from_bytes(page[4:8]), self.usable // 4 - 2)
            found.update(int.from_bytes(page[at : at + 4]) for at in range(8, 8 + 4 * count, 4))
            trunk = int.from_bytes(page[:4])
        return found


def _start(number: int) -> int:
    return _HEADER if number == 1 else 0


def _page_size(data: bytes | mmap.mmap) -> int:
    said = int.from_bytes(data[16:18])
    size = 65536 if said == 1 else said
    sound = data[:6] == b"SQLite" and size >= 512 and size & (size - 1) == 0
    return size if sound else USUAL


@contextmanager
def opened(path: Path) -> Iterator[Pages]:
    """The pages of a file."""
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            yield Pages(b"")
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield Pages(data)
