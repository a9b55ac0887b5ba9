"""Rows to values and values to rows: the one place that knows how a value is stored."""

import re
import sqlite3
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from editor.chronicle.article import Article, Basis
from editor.chronicle.errors import ArchiveError, TextError
from editor.chronicle.limits import LONGEST_FIELD
from editor.chronicle.mention import Mention, PlaceRole, Precision
from editor.chronicle.passage import Passage, Role
from editor.chronicle.vocabulary import Category, Group, Place, PlaceKind

Known = TypeVar("Known", bound=Enum)

CUE_MARK = "\n"
"""Between the cues of a category: a cue is one line."""


def stored(value: object) -> Any:  # noqa: ANN401 - what SQLite takes: str, int or None
    """How a value of a field stands in a column."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case bool():
            return int(value)
        case tuple():
            return CUE_MARK.join(value)
        case _:
            return value


def _too_long(name: str, value: object) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_FIELD and name != "text"


def all_stored(values: dict[str, object]) -> dict[str, Any]:
    """How the fields of a row stand in its columns. Raises TextError where one is too long."""
    found = {name: stored(value) for name, value in values.items()}
    for name, value in found.items():
        if _too_long(name, value):
            raise TextError(
                f"“{value[:40]}…” is longer than {LONGEST_FIELD:,} characters. Use fewer words."
            )
    return found


def day_or_none(text: str | None) -> date | None:
    """A stored day. Raises ArchiveError where it is none of the calendar."""
    return day(text) if text else None


def day(text: str) -> date:
    """A stored day that must be there."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise _strange(text) from error


def moment(text: str) -> str:
    """A stored moment, as it is. Raises ArchiveError where it is none."""
    try:
        datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise _strange(text) from error
    return text


def one_of(kind: type[Known], value: object) -> Known:
    """A stored word of a list. Raises ArchiveError where it is not on the list."""
    try:
        return kind(value)
    except ValueError as error:
        raise _strange(value) from error


def _strange(value: object) -> ArchiveError:
    return ArchiveError(
        f"The archive holds “{str(value)[:40]}” where Chronicle Editor never writes it. "
        "A check says how much of it is damaged."
    )


_NUMBERS = frozenset({"id", "article", "start", "end", "parent", "category", "counts", "same_as",
                      "checked", "second_look", "passage", "place", "group", "position",
                      "conflict", "retired", "latitude", "longitude"})  # fmt: skip


def _values(row: sqlite3.Row, *empty: str) -> dict[str, Any]:
    """The values of a row. Raises ArchiveError where one is of another kind than its column.

    SQLite keeps kinds when it writes, and reads whatever is there. ``empty`` may be so.
    """
    values = dict(row)
    for name, value in values.items():
        if value is None:
            if name not in empty:
                raise _strange("nothing")
        elif isinstance(value, int) is not (name in _NUMBERS) or _too_long(name, value):
            raise _strange(value)
    return values


def article(row: sqlite3.Row) -> Article:
    """An article with its text."""
    return Article(
        **{
            **_values(row, "day"),
            "day": day_or_none(row["day"]),
            "day_basis": one_of(Basis, row["day_basis"]),
        }
    )


def passage(row: sqlite3.Row) -> Passage:
    """A passage."""
    return Passage(
        **{
            **_values(row, "day", "parent", "category", "same_as"),
            "role": one_of(Role, row["role"]),
            "day": day_or_none(row["day"]),
            "counts": bool(row["counts"]),
            "checked": bool(row["checked"]),
            "second_look": bool(row["second_look"]),
        }
    )


def mention(row: sqlite3.Row) -> Mention:
    """A mention."""
    return Mention(
        **{
            **_values(row, "place", "start", "end"),
            "role": one_of(PlaceRole, row["role"]),
            "precision": one_of(Precision, row["precision"]),
        }
    )


_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def _coloured(row: sqlite3.Row, *empty: str) -> dict[str, Any]:
    """The values of a row that has a colour; a category may go without, as its group."""
    values = _values(row, *empty)
    without = "group" in values and not values["colour"]
    if not without and not _COLOUR.fullmatch(values["colour"]):
        raise _strange(values["colour"])
    return values


def group(row: sqlite3.Row) -> Group:
    """A chart group."""
    return Group(**_coloured(row))


def category(row: sqlite3.Row) -> Category:
    """A category or sub-category."""
    return Category(
        **{
            **_coloured(row, "parent"),
            "cues": tuple(row["cues"].split(CUE_MARK)) if row["cues"] else (),
            "conflict": bool(row["conflict"]),
            "counts": bool(row["counts"]),
            "retired": bool(row["retired"]),
        }
    )


def place(row: sqlite3.Row, names: tuple[str, ...] = ()) -> Place:
    """A place with the other forms of its name."""
    return Place(
        **{
            **_values(row, "parent", "latitude", "longitude"),
            "kind": one_of(PlaceKind, row["kind"]),
            "names": names,
        }
    )
