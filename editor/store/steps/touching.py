"""Which steps touched an item, or a day: found from the rows that are there, and those that were.

A passage that is gone went in a step which touched another passage of its article, for together
they cover the text. So every step of an article is reached from what is left of it.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from editor.store.following.countable import as_json
from editor.store.following.images import Image

Row = tuple[str, int]


def steps_of_item(connection: sqlite3.Connection, passage: int) -> set[int]:
    """The steps that touched a passage or one of its places."""
    return _steps(connection, "passage", {passage}) | _steps(
        connection, "mention", mentions_of(connection, {passage})
    )


def steps_of_day(connection: sqlite3.Connection, day: date) -> set[int]:
    """The steps that touched what stands on a day now: its articles, items and the day itself."""
    articles = _keys(connection, "SELECT id FROM article WHERE day = ?", day.isoformat())
    found = _steps(connection, "day", _keys(connection, "SELECT id FROM day WHERE day = ?",
                                            day.isoformat()))  # fmt: skip
    found |= _steps(connection, "article", articles)
    own = _keys(connection, "SELECT id FROM passage WHERE day = ?", day.isoformat())
    passages = own | _passages_ever(connection, articles)
    found |= _steps(connection, "passage", passages)
    return found | _steps(connection, "mention", mentions_of(connection, passages))


def mentions_of(connection: sqlite3.Connection, passages: set[int]) -> set[int]:
    """The places that passages name, or named before these were taken away."""
    gone = connection.execute(
        "SELECT row FROM change WHERE \"table\" = 'mention' AND after IS NULL "
        "AND json_extract(before, '$.passage') IN (SELECT value FROM json_each(?))",
        (as_json(passages),),
    )
    return {row[0] for row in gone} | _keys(
        connection,
        "SELECT id FROM mention WHERE passage IN (SELECT value FROM json_each(?))",
        as_json(passages),
    )


def images_of_item(connection: sqlite3.Connection, passage: int) -> Iterator[tuple[int, Image]]:
    """Each image of a passage and its places, with its step, in the order written."""
    rows = connection.execute(
        'SELECT step, "table", row, before, after FROM change '
        "WHERE (\"table\" = 'passage' AND row = ?1) OR (\"table\" = 'mention' AND row IN "
        "(SELECT value FROM json_each(?2))) ORDER BY id",
        (passage, as_json(mentions_of(connection, {passage}))),
    )
    for step, *image in rows:
        yield step, Image(*image)


def _passages_ever(connection: sqlite3.Connection, articles: set[int]) -> set[int]:
    """The passages of articles, also those that are gone."""
    found: set[int] = set()
    new = _keys(
        connection,
        "SELECT id FROM passage WHERE article IN (SELECT value FROM json_each(?))",
        as_json(articles),
    )
    while new:
        found |= new
        steps = _steps(connection, "passage", new)
        gone = connection.execute(
            # With the plus the index of steps is used, not that of tables.
            "SELECT row, before FROM change WHERE step IN (SELECT value FROM json_each(?)) "
            "AND +\"table\" = 'passage' AND after IS NULL",
            (as_json(steps),),
        )
        new = {row[0] for row in gone if json.loads(row[1])["article"] in articles} - found
    return found


def _steps(connection: sqlite3.Connection, table: str, keys: Iterable[int]) -> set[int]:
    return _keys(
        connection,
        'SELECT DISTINCT step FROM change WHERE "table" = ?2 '
        "AND row IN (SELECT value FROM json_each(?1))",
        as_json(keys),
        table,
    )


def _keys(connection: sqlite3.Connection, sql: str, *values: str) -> set[int]:
    return {row[0] for row in connection.execute(sql, values)}
