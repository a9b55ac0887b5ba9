"""What rows of each table look like, and so which table a row without a name belongs to."""

import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache

from editor.chronicle.day import Coverage
from editor.chronicle.passage import Role
from editor.store import schema
from editor.store.salvaging.cells import Value

TABLES = ("meta", "group", "category", "place", "place_name", "article", "passage", "mention",
          "day", "view", "learned_line", "ruling", "step", "change", "draft")  # fmt: skip
"""Every table that is read; the others follow from these."""
Values = dict[str, int | str | None]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: whether it holds numbers, whether it may be empty, and what old rows have in it."""

    name: str
    number: bool
    empty: bool
    added: int | None


@cache
def columns() -> Mapping[str, tuple[Column, ...]]:
    """The columns of each table of this version, in the order of the file."""
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.executescript(schema.RELEASES[schema.VERSION])
        return {table: tuple(map(_column, raw.execute(f'PRAGMA table_info("{table}")')))
                for table in TABLES}  # fmt: skip


def _column(row: tuple[int, str, str, int, str | None, int]) -> Column:
    _, name, kind, full, added, _ = row
    return Column(name, kind == "INTEGER", not full, None if added is None else int(added))


def row_of(table: str, key: int, values: list[Value]) -> Values | None:
    """A row as its table has it; None where it cannot be one of this table."""
    known = columns()[table]
    least = sum(one.added is None for one in known)
    if not least <= len(values) or values[0] is not None or key < 1:
        return None
    found: Values = {"id": key}
    for at, column in enumerate(known[1:], 1):
        value = values[at] if at < len(values) else column.added
        if not _fits(column, value):
            return None
        found[column.name] = value  # type: ignore[assignment]  # _fits has looked
    return found


def _fits(column: Column, value: Value) -> bool:
    if value is None:
        return column.empty
    return isinstance(value, int if column.number else str)


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MARKS: Mapping[str, Callable[[Values], bool]] = {
    "day": lambda row: bool(_DAY.fullmatch(str(row["day"]))) and row["coverage"] in set(Coverage),
    "draft": lambda row: not _DAY.fullmatch(str(row["field"])),
    "group": lambda row: str(row["colour"]).startswith("#"),
    "learned_line": lambda row: row["role"] in set(Role),
    "view": lambda row: str(row["shows"]).startswith("{"),
}
"""What tells tables of like columns apart."""


def _unmarked(_row: Values) -> bool:
    return True


def table_of(key: int, values: list[Value]) -> str | None:
    """The one table that a row fits; None where it fits none, or several."""
    fitting = [
        table
        for table, known in columns().items()
        if len(values) <= len(known)
        and (row := row_of(table, key, values)) is not None
        and _MARKS.get(table, _unmarked)(row)
    ]
    return fitting[0] if len(fitting) == 1 else None
