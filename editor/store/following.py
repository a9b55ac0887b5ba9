"""What follows from a step: the kept counts and the search index of the articles it touched.

Counts are kept by article, so that a step costs what its own articles hold, however large the
archive is. The rule itself stands in ``chronicle/counting.py``; nothing is counted here.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import date

from editor.chronicle.change import Change
from editor.chronicle.counting import Counted, Measure, first_of_each_event, tally, tally_places
from editor.chronicle.errors import CutError
from editor.chronicle.passage import Passage, Role, State
from editor.store import rows
from editor.store.countable import as_json, countable
from editor.store.images import Image


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
        for article in articles:
            self._check_cover(article)
        self._index(passages)
        days = self._recount(
            articles | self._articles_of_events(images, articles) | self._conflict(images)
        )
        return Change(
            step=0,
            label="",
            tables=frozenset(image.table for image in images),
            articles=frozenset(articles),
            passages=frozenset(passages),
            days=days | self._days_named(images),
        )

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
        text, reached = row[0], 0
        for start, end in self._connection.execute(
            'SELECT start, "end" FROM passage WHERE article = ? ORDER BY start, "end"', (article,)
        ):
            if start < reached or end > len(text):
                raise CutError("Two passages would overlap. Nothing was changed.")
            if text[reached:start].strip():
                raise CutError("Printed words would belong to no passage. Nothing was changed.")
            reached = end
        if text[reached:].strip():
            raise CutError("Printed words would belong to no passage. Nothing was changed.")

    def _index(self, passages: set[int]) -> None:
        keys = (as_json(passages),)
        self._connection.execute(
            "DELETE FROM search WHERE rowid IN (SELECT value FROM json_each(?))", keys
        )
        # Sliced here and not in SQL, whose slices end at a NUL.
        found = self._connection.execute(
            'SELECT passage.id, text, start, "end", wording FROM passage '
            "JOIN article ON article.id = passage.article "
            "WHERE passage.id IN (SELECT value FROM json_each(?)) AND role <> 'mark'",
            keys,
        )
        self._connection.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            [(key, f"{text[start:end]} {wording}") for key, text, start, end, wording in found],
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
        items = countable(self._connection, article)
        own = [item for item in items if item.order[0] == article]
        cells = {measure: tally(own, measure) for measure in Measure}
        cells[Measure.EVENTS] = Counter(
            (item.day, item.category)
            for item in first_of_each_event(items)
            if item.order[0] == article
        )
        states = self._states(article)
        for cell in sorted({*states, *(cell for counts in cells.values() for cell in counts)},
                           key=str):  # fmt: skip
            self._connection.execute(
                "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    article,
                    cell[0].isoformat() if cell[0] else "",
                    cell[1] or 0,
                    *(cells[measure][cell] for measure in Measure),
                    *(states.get(cell, Counter())[state] for state in State),
                ),
            )
        self._enter_places(article, own)
        return {cell[0].isoformat() if cell[0] else "" for cell in states}

    def _enter_places(self, article: int, own: list[Counted]) -> None:
        self._connection.executemany(
            "INSERT INTO tally_place VALUES (?, ?, ?, ?)",
            [
                (article, day.isoformat() if day else "", place or 0, number)
                for (day, place), number in tally_places(own).items()
            ],
        )

    def _states(self, article: int) -> dict[tuple[date | None, int | None], Counter[State]]:
        found: dict[tuple[date | None, int | None], Counter[State]] = {}
        day = self._connection.execute(
            "SELECT day FROM article WHERE id = ?", (article,)
        ).fetchone()
        for row in self._connection.execute(
            "SELECT * FROM passage WHERE article = ? AND role = ?", (article, Role.ITEM.value)
        ):
            item: Passage = rows.passage(row)
            cell = (item.day or rows.day_or_none(day[0]), item.category)
            found.setdefault(cell, Counter())[item.state] += 1
        return found
