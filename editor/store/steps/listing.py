"""The steps of the history, newest first, in pages: all of them, or those looked for."""

import sqlite3
from collections.abc import Iterable, Iterator

from editor.chronicle.steps import EVERY, Page, Sought, Step
from editor.store.following.countable import as_json
from editor.store.rows import moment
from editor.store.steps import kinds
from editor.store.steps.touching import steps_of_day, steps_of_item

_LOOKED_THROUGH = 5000

_COLUMNS = f'id, label, who, at, state, "rows", compacted, {kinds.KIND} AS kind'


def listed(
    connection: sqlite3.Connection,
    limit: int,
    before: int | None,
    sought: Sought = EVERY,
    floor: int = 0,
) -> list[Step]:
    """So many steps before a step, and from ``floor`` on; not those overtaken by a new one."""
    conditions = ["state <> 'gone'", "id >= ?"]
    values: list[object] = [floor]
    for condition, value in _conditions(connection, before, sought):
        conditions.append(condition)
        values += [value] if value is not None else []
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM step WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?",
        (*values, limit),
    )
    return [_step(row) for row in rows]


def some(connection: sqlite3.Connection, steps: Iterable[int]) -> list[Step]:
    """Steps by id, newest first, but for those overtaken by a new one."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM step WHERE {_AMONG} AND state <> 'gone' ORDER BY id DESC",
        (as_json(steps),),
    )
    return [_step(row) for row in rows]


def page(connection: sqlite3.Connection, limit: int, before: int | None, sought: Sought) -> Page:
    """As ``listed``, and where to go on; a search by kind looks at so many steps at a time.

    So a kind that is rare costs no more in a long history, and may give an empty page.
    """
    last = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM step").fetchone()[0]
    floor = (before or last) - _LOOKED_THROUGH if sought.kind else 0
    steps = listed(connection, limit, before, sought, floor)
    if len(steps) == limit:
        return Page(steps=tuple(steps), before=steps[-1].id)
    return Page(steps=tuple(steps), before=floor if floor > 0 else None)


def people(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Whose names stand on steps."""
    rows = connection.execute(
        "SELECT DISTINCT who FROM step WHERE who <> '' AND state <> 'gone' ORDER BY who"
    )
    return tuple(row[0] for row in rows)


def _conditions(
    connection: sqlite3.Connection, before: int | None, sought: Sought
) -> Iterator[tuple[str, object]]:
    if before is not None:
        yield "id < ?", before
    if sought.item is not None:
        yield _AMONG, as_json(steps_of_item(connection, sought.item))
    if sought.day is not None:
        yield _AMONG, as_json(steps_of_day(connection, sought.day))
    if sought.who is not None:
        yield "who = ?", sought.who
    for word in sought.words.split():
        yield "label LIKE ? ESCAPE '\\'", f"%{_plain(word)}%"
    if sought.kind is not None:
        ranks = ", ".join(str(rank) for rank in kinds.ranks_of(sought.kind))
        yield f"kind IN ({ranks})", None


_AMONG = "id IN (SELECT value FROM json_each(?))"


def _plain(word: str) -> str:
    """A word for LIKE, whose own signs are letters."""
    for sign in "\\%_":
        word = word.replace(sign, f"\\{sign}")
    return word


def _step(row: sqlite3.Row) -> Step:
    return Step(
        id=row["id"],
        label=row["label"],
        who=row["who"],
        at=moment(row["at"]),
        done=row["state"] == "done",
        rows=row["rows"],
        kind=kinds.kind_of(row["kind"]),
        kept=not row["compacted"],
    )
