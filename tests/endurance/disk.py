"""A disk that can be watched and made to fail: SQLite's own file layer, with ours around it.

SQLite reaches files through a table of functions (a VFS). ``Disk`` puts a copy of the system's
table before it, in which writing, syncing, cutting and deleting are noted, and fail when asked
to. This is how SQLite itself is tested: https://www.sqlite.org/testing.html#i_o_error_testing
"""

import _sqlite3
import ctypes as c
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

OK, IO_ERROR_WRITE, IO_ERROR_SYNC, FULL = 0, 778, 1034, 13
"""Result codes of SQLite: https://www.sqlite.org/rescode.html"""

_Pointer = c.c_void_p
_VFS_FUNCTIONS = ("open", "delete", "access", "full_pathname", "dl_open", "dl_error", "dl_sym",
                  "dl_close", "randomness", "sleep", "current_time", "last_error",
                  "current_time_64", "set_call", "get_call", "next_call")  # fmt: skip
_FILE_FUNCTIONS = ("close", "read", "write", "truncate", "sync", "size", "lock", "unlock",
                   "check_reserved", "control", "sector", "characteristics", "shm_map",
                   "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch")  # fmt: skip


class _Vfs(c.Structure):
    """``sqlite3_vfs``."""

    _fields_ = (
        ("version", c.c_int), ("file_size", c.c_int), ("longest_path", c.c_int),
        ("next", _Pointer), ("name", c.c_char_p), ("data", _Pointer),
        *((name, _Pointer) for name in _VFS_FUNCTIONS),
    )  # fmt: skip


class _Methods(c.Structure):
    """``sqlite3_io_methods``."""

    _fields_ = (("version", c.c_int), *((name, _Pointer) for name in _FILE_FUNCTIONS))


class _File(c.Structure):
    """``sqlite3_file``."""

    _fields_ = (("methods", c.POINTER(_Methods)),)


# Names are passed on as the addresses they are: SQLite keeps more behind them, and keeps them.
_Open = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, c.POINTER(_File), c.c_int, _Pointer)
_Delete = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, c.c_int)
_Write = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, c.c_int, c.c_int64)
_Truncate = c.CFUNCTYPE(c.c_int, _Pointer, c.c_int64)
_Sync = c.CFUNCTYPE(c.c_int, _Pointer, c.c_int)


@dataclass(frozen=True, slots=True)
class Noted:
    """One thing done to a file: ``write``, ``truncate``, ``sync`` or ``delete``."""

    kind: str
    path: str
    offset: int = 0
    data: bytes = b""


Fault = Callable[[Noted], int]
"""Which result code an act on a file gives instead of being done; 0: it is done."""


@dataclass(slots=True)
class Disk:
    """What was done to files while it was there, in order, and whether it is to fail."""

    noted: list[Noted] = field(default_factory=list[Noted])
    fault: Fault | None = None

    def take(self, what: Noted) -> int:
        """Note it, unless it is to fail."""
        code = self.fault(what) if self.fault else OK
        if code == OK:
            self.noted.append(what)
        return code


@contextmanager
def watched() -> Iterator[Disk]:
    """Every archive opened inside goes through this disk."""
    disk = Disk()
    layer = _Layer(disk)
    layer.enter()
    try:
        yield disk
    finally:
        layer.leave()


class _Layer:
    """The functions of the system's VFS, with ours before five of them."""

    _SYSTEM_NAME = None

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._library = c.CDLL(_sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = c.POINTER(_Vfs)
        self._system = self._library.sqlite3_vfs_find(self._SYSTEM_NAME)
        self._names: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept: list[Any] = []  # callbacks live as long as SQLite may call them
        self._vfs = _Vfs.from_buffer_copy(self._system.contents)
        self._vfs.name = b"watched"
        self._vfs.open = self._callback(_Open, self._open)
        self._vfs.delete = self._callback(_Delete, self._delete)

    def enter(self) -> None:
        """Stand before the system's."""
        self._library.sqlite3_vfs_register(c.byref(self._vfs), 1)

    def leave(self) -> None:
        """Stand aside. Files opened meanwhile must be closed by then."""
        self._library.sqlite3_vfs_unregister(c.byref(self._vfs))
        self._library.sqlite3_vfs_register(self._system, 1)

    def _callback(self, kind: Any, function: Callable[..., int]) -> int | None:
        made = kind(function)
        self._kept.append(made)
        return c.cast(made, _Pointer).value

    def _open(self, vfs: int, name: int | None, file: Any, flags: int, out: int | None) -> int:
        code = _Open(self._system.contents.open)(vfs, name, file, flags, out)
        if file.contents.methods and name is not None:
            address = c.addressof(file.contents)
            self._names[address] = c.string_at(name).decode()
            file.contents.methods = c.pointer(self._methods(file.contents.methods))
        return int(code)

    def _methods(self, real: Any) -> _Methods:
        key = c.addressof(real.contents)
        if key not in self._tables:
            ours = _Methods.from_buffer_copy(real.contents)
            write, truncate, sync = (
                _Write(ours.write), _Truncate(ours.truncate), _Sync(ours.sync)
            )  # fmt: skip

            def on_write(file: int, data: int, size: int, offset: int) -> int:
                noted = Noted("write", self._names[file], offset, c.string_at(data, size))
                return self._disk.take(noted) or int(write(file, data, size, offset))

            def on_truncate(file: int, size: int) -> int:
                noted = Noted("truncate", self._names[file], size)
                return self._disk.take(noted) or int(truncate(file, size))

            def on_sync(file: int, how: int) -> int:
                return self._disk.take(Noted("sync", self._names[file])) or int(sync(file, how))

            ours.write = self._callback(_Write, on_write)
            ours.truncate = self._callback(_Truncate, on_truncate)
            ours.sync = self._callback(_Sync, on_sync)
            self._tables[key] = ours
        return self._tables[key]

    def _delete(self, vfs: int, name: int, sync: int) -> int:
        code = self._disk.take(Noted("delete", c.string_at(name).decode(), sync))
        return code or int(_Delete(self._system.contents.delete)(vfs, name, sync))
