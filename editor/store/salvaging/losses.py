"""What is known to be lost: ids that other rows name, or the history, and that no row has."""

import sqlite3
from collections.abc import Iterable, Iterator

from editor.store import schema
from editor.store.salvaging.past import Remembered, present

Lost = dict[str, set[int]]
"""Ids by table."""


def losses(new: sqlite3.Connection, known: Iterable[Remembered]) -> Lost:
    """The ids that are named and not there; ``known`` are rows that the history tells of."""
    lost: Lost = {}
    for table, columns in schema.REFERENCES.items():
        for column, named in columns.items():
            lost.setdefault(named, set()).update(_missing(new, table, column, named))
    for one in known:
        if one.values is not None and present(new, one.table, one.id) is None:
            lost.setdefault(one.table, set()).add(one.id)
    return lost


def _missing(new: sqlite3.Connection, table: str, column: str, named: str) -> Iterator[int]:
    found = new.execute(
        f'SELECT DISTINCT "{column}" FROM "{table}" '
        f'WHERE "{column}" IS NOT NULL AND "{column}" NOT IN (SELECT id FROM "{named}")'
    )
    yield from (row[0] for row in found)


def adrift(new: sqlite3.Connection) -> Iterator[str]:
    """What is said of each item whose article is lost."""
    found = new.execute(
        "SELECT item.id, item.article, item.day, category.code, item.wording, item.claim_by, "
        "item.note, (SELECT group_concat(place.name, ', ') FROM mention JOIN place "
        "ON place.id = mention.place WHERE mention.passage = item.id) "
        "FROM passage AS item LEFT JOIN category ON category.id = item.category "
        "WHERE item.role = 'item' AND item.article NOT IN (SELECT id FROM article) "
        "ORDER BY item.article, item.start"
    )
    for key, article, *said in found:
        words = "; ".join(str(one) for one in said if one)
        if words:
            yield f"article {article}, item {key}: {words}"
