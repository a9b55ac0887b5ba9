"""What follows from a step: the kept counts and the search index of the articles it touched.

Counts are kept by article, so that a step costs what its own articles hold, however large the
archive is. With them goes the sum of all rows, by which the check sees what no step has written.
"""

import sqlite3
from collections.abc import Iterable
from datetime import date

from editor.chronicle.change import Change
from editor.chronicle.errors import CutError
from editor.store import rows
from editor.store.following.countable import as_json
from editor.store.following.images import Image
from editor.store.following.reckoning import Row, covers, tallies, words_to_find
from editor.store.following.row_sum import keep_sum

_WORDS = ("start", "end", "role")
"""What of a passage says which printed words it holds."""
_FOUND_BY = (*_WORDS, "wording", "note")


class Following:
    """Keeps the derived tables of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def follow(self, images: Iterable[Image]) -> Change:
        """Bring the kept tables up to date and say what was touched.

        Raises CutError where the passages of an article overlap or leave a printed word out.
        """
        images = list(images)
        passages = self._touched_passages(images)
        articles = self._touched_articles(images)
        cut = [one for one in images if one.table == "article" or _differs(one, "passage", _WORDS)]
        for article in self._touched_articles(cut):
            self._check_cover(article)
        self._index(self._found_otherwise(images))
        days = self._recount(
            articles | self._articles_of_events(images, articles) | self._conflict(images)
        )
        keep_sum(self._connection, images)
        return _change(images, articles, passages, days | self._days_named(images))

    def touched(self, images: Iterable[Image]) -> Change:
        """What rows touched that another connection wrote, and has followed already."""
        images = list(images)
        articles = self._touched_articles(images)
        counted = articles | self._articles_of_events(images, articles) | self._conflict(images)
        found = self._connection.execute(
            "SELECT DISTINCT day FROM tally WHERE article IN (SELECT value FROM json_each(?))",
            (as_json(counted),),
        )
        days = frozenset(rows.day_or_none(row[0]) for row in found)
        own = {rows.day_or_none(one["day"]) for image in images if image.table == "passage"
               for one in image.values()} - {None}  # fmt: skip
        named = self._days_named(images) | own
        return _change(images, articles, self._touched_passages(images), days | named)

    def _touched_passages(self, images: list[Image]) -> set[int]:
        found = {image.row for image in images if image.table == "passage"}
        mentions = (image for image in images if image.table == "mention")
        return found | {value["passage"] for image in mentions for value in image.values()}

    def _touched_articles(self, images: list[Image]) -> set[int]:
        found = {image.row for image in images if image.table == "article"}
        values = [value for image in images if image.table == "passage" for value in image.values()]
        found |= {value["article"] for value in values}
        mentioned = {
            value["passage"]
            for image in images
            if image.table == "mention"
            for value in image.values()
        }
        return found | self._keys(
            "SELECT article FROM passage WHERE id IN (SELECT value FROM json_each(?))", mentioned
        )

    def _articles_of_events(self, images: list[Image], articles: set[int]) -> set[int]:
        """Articles of items that are, or were, the same event as one that was touched."""
        events = {
            event
            for image in images
            if image.table == "passage"
            for value in image.values()
            for event in (value["id"], value["same_as"])
            if event is not None
        }
        events |= self._keys(
            "SELECT coalesce(same_as, id) FROM passage WHERE role = 'item' "
            "AND article IN (SELECT value FROM json_each(?))",
            articles,
        )
        return self._keys(
            "WITH event AS (SELECT value AS id FROM json_each(?)) "
            "SELECT article FROM passage WHERE id IN event UNION "
            "SELECT article FROM passage WHERE same_as IN event",
            events,
        )

    def _keys(self, sql: str, keys: Iterable[int]) -> set[int]:
        return {row[0] for row in self._connection.execute(sql, (as_json(keys),))}

    def _conflict(self, images: list[Image]) -> set[int]:
        """Articles tagged with a category whose conflict mark was changed."""
        changed = [
            image.row
            for image in images
            if image.table == "category"
            and len({value["conflict"] for value in image.values()}) > 1
        ]
        return self._keys(
            "SELECT DISTINCT article FROM passage "
            "WHERE category IN (SELECT value FROM json_each(?))",
            changed,
        )

    @staticmethod
    def _days_named(images: list[Image]) -> frozenset[date | None]:
        return frozenset(
            rows.day_or_none(value["day"])
            for image in images
            if image.table in ("day", "article")
            for value in image.values()
        )

    def _check_cover(self, article: int) -> None:
        found = self._connection.execute("SELECT text FROM article WHERE id = ?", (article,))
        row = found.fetchone()
        if row is None:
            return
        spans = self._connection.execute(
            'SELECT start, "end" FROM passage WHERE article = ? ORDER BY start, "end"', (article,)
        )
        if wrong := covers(((one[0], one[1]) for one in spans), row[0]):
            raise CutError(f"{wrong} Nothing was changed.")

    def _found_otherwise(self, images: list[Image]) -> set[int]:
        """Passages that are found by other words than before."""
        own = {image.row for image in images if _differs(image, "passage", _FOUND_BY)}
        mentions = (image for image in images if _differs(image, "mention", ("passage", "place")))
        placed = {value["passage"] for image in mentions for value in image.values()}
        renamed = {
            image.row
            for image in images
            if all(image.sides) and _differs(image, "place", ("name",))
        }
        return (
            own
            | placed
            | self._keys(
                "SELECT passage FROM mention WHERE place IN (SELECT value FROM json_each(?))",
                renamed,
            )
        )

    def _index(self, passages: set[int]) -> None:
        self._connection.execute(
            "DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(?))",
            (as_json(passages),),
        )
        self._connection.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            list(words_to_find(self._connection, passages)),
        )

    def _recount(self, articles: set[int]) -> frozenset[date | None]:
        days: set[str] = set()
        for article in articles:
            days |= self._forget(article)
            days |= self._enter(article)
        return frozenset(rows.day_or_none(day) for day in days)

    def _forget(self, article: int) -> set[str]:
        found = self._connection.execute(
            "DELETE FROM tally WHERE article = ? RETURNING day", (article,)
        )
        days = {row[0] for row in found.fetchall()}
        self._connection.execute("DELETE FROM tally_place WHERE article = ?", (article,))
        return days

    def _enter(self, article: int) -> set[str]:
        counted, placed = tallies(self._connection, article)
        enter_tallies(self._connection, counted, placed)
        return {str(row[1]) for row in counted}


def _differs(image: Image, table: str, fields: Iterable[str]) -> bool:
    """Whether a row of the table has another value than before in one of the fields."""
    before, after = image.sides
    return image.table == table and any(before.get(one) != after.get(one) for one in fields)


def enter_tallies(
    connection: sqlite3.Connection, counted: Iterable[Row], placed: Iterable[Row]
) -> None:
    """Write the kept counts of an article that has none yet."""
    connection.executemany("INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", counted)
    connection.executemany("INSERT INTO tally_place VALUES (?, ?, ?, ?)", placed)


def _change(
    images: list[Image], articles: set[int], passages: set[int], days: frozenset[date | None]
) -> Change:
    return Change(
        step=0,
        label="",
        tables=frozenset(image.table for image in images),
        articles=frozenset(articles),
        passages=frozenset(passages),
        days=days,
    )
