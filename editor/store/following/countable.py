"""Items as the counting rule wants them: of one article, or of any selection."""

import json
import sqlite3
from collections.abc import Iterable

from editor.chronicle.counting import Counted
from editor.store import rows

_SELECT = """
SELECT item.id, item.article, item.start, coalesce(item.day, article.day) AS day, item.category,
  coalesce(category.conflict, 0) AS conflict, item.counts, coalesce(item.same_as, item.id) AS event
FROM passage AS item JOIN article ON article.id = item.article
LEFT JOIN category ON category.id = item.category
WHERE item.role = 'item' AND """


def countable(connection: sqlite3.Connection, article: int) -> list[Counted]:
    """The items of an article, and those of other articles that are the same events."""
    found = _read(connection, _SELECT + "item.article = :article", {"article": article})
    linked = [row["event"] for row in found if row["event"] != row["id"]]
    rooted = connection.execute(
        "SELECT DISTINCT same_as FROM passage WHERE same_as IN "
        "(SELECT id FROM passage WHERE article = ?)",
        (article,),
    )
    events = sorted({*linked, *(row[0] for row in rooted)})
    for event in events:
        found += _read(
            connection,
            _SELECT + "(item.same_as = :event OR item.id = :event) AND item.article <> :article",
            {"event": event, "article": article},
        )
    return _counted(connection, found)


def countable_where(
    connection: sqlite3.Connection, condition: str, values: dict[str, object]
) -> list[Counted]:
    """The items that meet a condition on ``item`` and ``article``."""
    return _counted(connection, _read(connection, _SELECT + condition, values))


def _read(connection: sqlite3.Connection, sql: str, values: dict[str, object]) -> list[sqlite3.Row]:
    return connection.execute(sql, values).fetchall()


def _counted(connection: sqlite3.Connection, found: Iterable[sqlite3.Row]) -> list[Counted]:
    found = list(found)
    happened = _happened(connection, [row["id"] for row in found])
    return [
        Counted(
            item=row["id"],
            order=(row["article"], row["start"]),
            day=rows.day_or_none(row["day"]),
            category=row["category"],
            conflict=bool(row["conflict"]),
            counts=bool(row["counts"]),
            event=row["event"],
            happened=tuple(happened.get(row["id"], ())),
        )
        for row in found
    ]


def _happened(connection: sqlite3.Connection, items: list[int]) -> dict[int, list[int | None]]:
    places: dict[int, list[int | None]] = {}
    for item, place in connection.execute(
        "SELECT passage, place FROM mention WHERE role = 'happened' "
        "AND passage IN (SELECT value FROM json_each(?))",
        (as_json(items),),
    ):
        places.setdefault(item, []).append(place)
    return places


def as_json(keys: Iterable[int]) -> str:
    """Keys as one parameter for ``json_each``, however many they are."""
    return json.dumps(sorted(keys))
