"""JSON from outside, made into frozen values: the right shape, or a plain sentence why not.

The shape is the dataclass itself: its fields are the keys, its annotations the types. Keys with
a default may be missing, unknown keys are refused, and a number never passes for a truth value.
"""

import json
from collections.abc import Callable, Hashable, Iterator, Set
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from editor.chronicle.errors import ExportError

Shape = TypeVar("Shape")
Reader = Callable[[object], object]

LARGEST = 2**53 - 1
"""The largest whole number that every JSON program reads back exactly."""


class _MisfitError(Exception):
    """What is wrong, and the way to it from the innermost place outwards."""

    def __init__(self, wrong: str) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.way: list[str] = []


def parse(data: bytes) -> object:
    """The JSON in a file.

    Raises ExportError where the bytes are not UTF-8, not JSON, or nested beyond reason.
    """
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ExportError(
            f"The file is not text in UTF-8: byte {error.start + 1} does not fit."
        ) from error
    except json.JSONDecodeError as error:
        raise ExportError(
            f"The file is not JSON: line {error.lineno}, column {error.colno} cannot be read."
        ) from error
    except (ValueError, RecursionError) as error:
        raise ExportError("The file is not JSON that this program can read.") from error


def fit(kind: type[Shape], value: object) -> Shape:
    """Parsed JSON as a value of ``kind``, a frozen dataclass.

    Raises ExportError, naming the place in the file, where it has another shape.
    """
    try:
        return cast("Shape", _reader(cast("Hashable", kind))(value))
    except _MisfitError as misfit:
        where = ", ".join(reversed(misfit.way)) or "the whole"
        raise ExportError(
            f"The file does not have the right shape. {where}: {misfit.wrong}."
        ) from None


@cache
def _reader(kind: Hashable) -> Reader:
    if isinstance(kind, type) and is_dataclass(kind):
        return _record_reader(kind)
    inner = get_args(kind)
    if get_origin(kind) is tuple:
        several = inner[-1] is Ellipsis
        return _list_reader(_reader(inner[0])) if several else _row_reader(*map(_reader, inner))
    if NoneType in inner:
        return _optional_reader(_reader(next(one for one in inner if one is not NoneType)))
    return _PLAIN[kind]


def _record_reader(kind: type) -> Reader:
    hints = get_type_hints(kind)
    readers = {one.name: _reader(hints[one.name]) for one in fields(kind)}
    needed = frozenset(one.name for one in fields(kind) if _is_needed(one))

    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise _MisfitError("a set of named fields was expected here")
        if value.keys() - readers.keys() or needed - value.keys():
            raise _MisfitError(_strange_keys(value.keys(), readers.keys(), needed))
        found: dict[str, object] = {}
        for name, inner in value.items():
            try:
                found[name] = readers[name](inner)
            except _MisfitError as misfit:
                misfit.way.append(name)
                raise
        return kind(**found)

    return read


def _is_needed(one: Field[Any]) -> bool:
    return one.default is MISSING and one.default_factory is MISSING


def _strange_keys(found: Set[str], known: Set[str], needed: Set[str]) -> str:
    if missing := sorted(needed - found):
        return f"the field “{missing[0]}” is missing"
    return f"this program does not know the field “{min(found - known)[:40]}”"


def _list_reader(reader: Reader) -> Reader:
    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise _MisfitError("a list was expected here")
        return tuple(_numbered(reader, value))

    return read


def _row_reader(*readers: Reader) -> Reader:
    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, list) or len(value) != len(readers):
            raise _MisfitError(f"a list of {len(readers)} was expected here")
        return tuple(reader(inner) for reader, inner in zip(readers, value, strict=True))

    return read


def _numbered(reader: Reader, values: list[object]) -> Iterator[object]:
    for number, value in enumerate(values, 1):
        try:
            yield reader(value)
        except _MisfitError as misfit:
            misfit.way.append(f"no. {number}")
            raise


def _optional_reader(reader: Reader) -> Reader:
    return lambda value: None if value is None else reader(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _MisfitError("a text was expected here")
    if not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise _MisfitError("the text holds half a character") from None
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _MisfitError("a whole number was expected here")
    if abs(value) > LARGEST:
        raise _MisfitError("the number is too large")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise _MisfitError("true or false was expected here")
    return value


_PLAIN: dict[Hashable, Reader] = {str: _text, int: _whole, bool: _truth}
