"""What the archive lacks, in pages: nothing is read but the numbers and the rows in sight."""

import sqlite3
from dataclasses import dataclass
from datetime import timedelta

from editor.chronicle.missing import Contradiction, Lack, Missing
from editor.chronicle.text import quote
from editor.store import rows
from editor.store.file import File
from editor.store.selections.conditions import DAY

_DAYS = (
    "(WITH ends AS (SELECT min(day) AS a, max(day) AS z FROM article), known AS ("
    "SELECT day FROM article WHERE day IS NOT NULL UNION "
    "SELECT day FROM day, ends WHERE coverage = 'none issued' AND day BETWEEN a AND z), "
    "following AS (SELECT day, lead(day) OVER (ORDER BY day) AS next FROM known) "
    'SELECT day, next, NULL AS article, NULL AS item, NULL AS start, NULL AS "end", '
    "julianday(next) - julianday(day) - 1 AS number, NULL AS why, '' AS headline "
    "FROM following WHERE julianday(next) - julianday(day) > 1)"
)
_OPEN = (
    "(SELECT article.day, NULL AS next, article.id AS article, NULL AS item, NULL AS start, "
    'NULL AS "end", sum(tally.open) AS number, NULL AS why, headline FROM tally '
    "JOIN article ON article.id = tally.article WHERE tally.open > 0 GROUP BY article.id)"
)
_ITEM = (
    f'SELECT {DAY} AS day, NULL AS next, item.article, item.id AS item, {{start}}, {{end}} AS "end"'
    ", 1 AS number, NULL AS why, '' AS headline FROM passage AS item "
    "JOIN article ON article.id = item.article "
)
_PLACES = (
    "(" + _ITEM.format(start="item.start", end='item."end"') + "WHERE item.role = 'item' "
    "AND item.counts AND NOT EXISTS (SELECT 1 FROM mention WHERE passage = item.id "
    "AND mention.role = 'happened'))"
)
_NAMES = (
    "(" + _ITEM.format(start="mention.start", end='mention."end"') + "JOIN mention "
    "ON mention.passage = item.id WHERE mention.place IS NULL AND mention.start IS NOT NULL)"
)
_ARTICLE = (
    "SELECT day, NULL AS next, id AS article, NULL AS item, NULL AS start, "
    "NULL AS \"end\", 1 AS number, '{why}' AS why, headline FROM article WHERE "
)
_DATES = (
    "("
    + _ARTICLE.format(why=Contradiction.PUBLISHED_BEFORE)
    + "published <> '' AND substr(published, 1, 10) < substr(day, 1, length(published)) UNION ALL "
    + _ARTICLE.format(why=Contradiction.RETRIEVED_BEFORE)
    + "published <> '' AND retrieved <> '' AND substr(retrieved, 1, 10) "
    "< substr(published, 1, min(10, length(retrieved))) UNION ALL "
    'SELECT item.day, NULL, item.article, item.id, item.start, item."end", 1, '
    f"'{Contradiction.ITEM_AFTER}', '' FROM passage AS item JOIN article "
    "ON article.id = item.article WHERE item.day IS NOT NULL AND item.role = 'item' "
    "AND length(published) >= 10 AND item.day > substr(published, 1, 10))"
)
_FROM = {
    Lack.DAYS: _DAYS,
    Lack.OPEN: _OPEN,
    Lack.PLACES: _PLACES,
    Lack.NAMES: _NAMES,
    Lack.DATES: _DATES,
}


@dataclass(frozen=True, slots=True)
class Lacks:
    """Reads numbers and pages of what is missing."""

    file: File

    def number(self, lack: Lack) -> tuple[int, int]:
        """How many rows the list has, and how many days, items and so on they stand for."""
        found = self.file.rows(f"SELECT count(*), coalesce(sum(number), 0) FROM {_FROM[lack]}")
        return found[0][0], int(found[0][1])

    def page(self, lack: Lack, limit: int, offset: int) -> tuple[Missing, ...]:
        """Some rows of a list, in the order of days, undated last."""
        found = self.file.rows(
            f"SELECT * FROM {_FROM[lack]} ORDER BY day IS NULL, day, article, start "
            "LIMIT ? OFFSET ?",
            (limit, offset),
        )
        texts = self._texts(found)
        return tuple(_missing(lack, row, texts) for row in found)

    def _texts(self, found: list[sqlite3.Row]) -> dict[int, str]:
        keys = {row["article"] for row in found if row["start"] is not None}
        return {
            key: self.file.rows("SELECT text FROM article WHERE id = ?", (key,))[0][0]
            for key in keys
        }


def _missing(lack: Lack, row: sqlite3.Row, texts: dict[int, str]) -> Missing:
    words = row["headline"]
    if row["start"] is not None:
        words = quote(texts[row["article"]], row["start"], row["end"])
    day, last = rows.day_or_none(row["day"]), None
    if lack is Lack.DAYS and day is not None:
        day, last = day + timedelta(days=1), rows.day(row["next"]) - timedelta(days=1)
    return Missing(
        lack=lack,
        day=day,
        last=last,
        article=row["article"],
        item=row["item"],
        words=words,
        number=int(row["number"]),
        contradiction=Contradiction(row["why"]) if row["why"] else None,
    )
