"""Rows that name lost ones: they lose the name, or get a stand-in, so that tags stay."""

import sqlite3
from collections.abc import Iterator
from uuid import uuid4

from editor.chronicle.salvage import number_of

_MISSING = (
    'SELECT DISTINCT "{0}" FROM "{1}" WHERE "{0}" IS NOT NULL AND "{0}" NOT IN '
    '(SELECT id FROM "{2}")'
)
_CODE = "LOST{0}"
_NAME = "Lost {0} {1}"


def mend_references(new: sqlite3.Connection) -> Iterator[str]:
    """A sentence for each kind of row that named what is lost."""
    yield from _passages(new)
    yield from _categories(new)
    yield from _places(new)


def _passages(new: sqlite3.Connection) -> Iterator[str]:
    gone = _rowcount(new, "DELETE FROM passage WHERE article NOT IN (SELECT id FROM article)")
    if gone:
        yield (
            number_of(gone, "passage", "passages")
            + " of articles that could not be read had to be left out."
        )
    gone = _rowcount(new, "DELETE FROM mention WHERE passage NOT IN (SELECT id FROM passage)")
    if gone:
        yield (
            number_of(gone, "place", "places")
            + " of items that could not be read had to be left out."
        )
    _rowcount(new, "UPDATE passage SET parent = NULL WHERE parent NOT IN (SELECT id FROM passage)")
    roots = new.execute(
        "SELECT same_as, min(id) FROM passage WHERE same_as NOT IN (SELECT id FROM passage) "
        "GROUP BY same_as"
    ).fetchall()
    for lost, first in roots:  # the event goes on with the next of its items
        new.execute("UPDATE passage SET same_as = ? WHERE same_as = ?", (first, lost))
        new.execute("UPDATE passage SET same_as = NULL WHERE id = ?", (first,))


def _categories(new: sqlite3.Connection) -> Iterator[str]:
    lost = _missing(new, "category", "passage", "category")
    groups = _missing(new, "group", "category", "group")
    if lost and not new.execute('SELECT 1 FROM "group" LIMIT 1').fetchone():
        groups = groups or [1]
    for key in groups:
        new.execute(
            'INSERT INTO "group" VALUES (?, ?, ?, ?, ?, ?)',
            (key, str(uuid4()), _CODE.format(key), _NAME.format("group", key), "#808080", key),
        )
    for key in lost:
        new.execute(
            'INSERT INTO category VALUES (?, ?, ?, ?, ?, NULL, (SELECT min(id) FROM "group"), '
            "'', '', '', '', '', '', '', ?, 0, 1, 0)",
            (key, str(uuid4()), _CODE.format(key), *[_NAME.format("category", key)] * 2, key),
        )
    _rowcount(
        new, "UPDATE category SET parent = NULL WHERE parent NOT IN (SELECT id FROM category)"
    )
    if groups:
        yield (
            number_of(len(groups), "group of categories is", "groups of categories are")
            + " lost; “Lost group” with a number stands in its place."
        )
    if lost:
        yield (
            number_of(len(lost), "category is", "categories are")
            + " lost. What was tagged so is tagged “Lost category” with a number, and does not "
            "count as conflict."
        )


def _places(new: sqlite3.Connection) -> Iterator[str]:
    lost = sorted({
        *_missing(new, "place", "mention", "place"), *_missing(new, "place", "place_name", "place"),
        *_missing(new, "parent", "place", "place"), *_missing(new, "place", "ruling", "place"),
    })  # fmt: skip
    for key in lost:
        new.execute(
            "INSERT INTO place VALUES (?1, ?2, coalesce((SELECT name FROM place_name "
            "WHERE place = ?1 ORDER BY id LIMIT 1), ?3), 'other', NULL, NULL, NULL, '', '')",
            (key, str(uuid4()), _NAME.format("place", key)),
        )
    if lost:
        yield (
            number_of(len(lost), "place is", "places are")
            + " lost; what names could be read stand in its place."
        )


def _missing(new: sqlite3.Connection, column: str, table: str, named: str) -> list[int]:
    return sorted(row[0] for row in new.execute(_MISSING.format(column, table, named)))


def _rowcount(new: sqlite3.Connection, sql: str) -> int:
    return new.execute(sql).rowcount
