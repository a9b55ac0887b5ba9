"""Lists of items across articles, and finding them by their words."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from editor.chronicle.finding.asked import Asked, understood
from editor.chronicle.finding.places import spans
from editor.chronicle.passage import State
from editor.chronicle.selection import Selection
from editor.chronicle.sheet import Hit, ItemRow
from editor.chronicle.text import quote
from editor.store import rows
from editor.store.file import File
from editor.store.finding.matching import match, phrase
from editor.store.following.countable import as_json
from editor.store.selections.conditions import DAY, condition

_FROM = (
    "FROM passage AS item JOIN article ON article.id = item.article "
    "LEFT JOIN category ON category.id = item.category WHERE item.role = 'item' AND "
)
_NUMBER = (
    "(SELECT count(*) FROM passage AS earlier WHERE earlier.article = item.article "
    "AND earlier.role = 'item' AND earlier.start <= item.start)"
)
_ORDER = {
    "day": f"{DAY} IS NULL, {DAY}, item.article, item.start",
    "category": f"category.code IS NULL, category.code, {DAY}, item.article, item.start",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySum:
    """Items of a selection on one day (None: undated), and the records they make."""

    day: date | None
    items: int
    rows: int
    open: int


@dataclass(frozen=True, slots=True)
class Lists:
    """Reads pages of items."""

    file: File

    def items(
        self, selection: Selection, limit: int, offset: int, order: str = "day"
    ) -> tuple[ItemRow, ...]:
        """A page of the items of a selection, by day or by category."""
        where, values = condition(self.file, selection)
        found = self.file.rows(
            f"SELECT item.*, {DAY} AS of_day, {_NUMBER} AS number "
            f"{_FROM} {where} ORDER BY {_ORDER[order]} LIMIT :limit OFFSET :offset",
            {**values, "limit": limit, "offset": offset},
        )
        texts = self._texts(row["article"] for row in found)
        happened = self._happened([row["id"] for row in found], texts)
        return tuple(
            _item_row(row, _quote(row, texts), happened.get(row["id"], ())) for row in found
        )

    def _texts(self, articles: Iterable[int]) -> dict[int, str]:
        """Texts to slice quotes from; SQLite's own slices end at a NUL."""
        found = self.file.rows(
            "SELECT id, text FROM article WHERE id IN (SELECT value FROM json_each(?))",
            (as_json(set(articles)),),
        )
        return {row[0]: row[1] for row in found}

    def number(self, selection: Selection) -> int:
        """How many items a selection holds, counting or not."""
        where, values = condition(self.file, selection)
        return int(self.file.rows(f"SELECT count(*) {_FROM} {where}", values)[0][0])

    def by_day(self, selection: Selection) -> tuple[DaySum, ...]:
        """The items of a selection added up by day, undated last."""
        where, values = condition(self.file, selection)
        found = self.file.rows(
            f"SELECT {DAY} AS of_day, count(*) AS items, sum(max(1, (SELECT count(*) FROM mention "
            "WHERE mention.passage = item.id))) AS lines, "
            "sum(item.counts AND item.category IS NULL) AS open "
            f"{_FROM} {where} GROUP BY of_day ORDER BY of_day IS NULL, of_day",
            values,
        )
        return tuple(
            DaySum(day=rows.day_or_none(row[0]), items=row[1], rows=row[2], open=row[3])
            for row in found
        )

    def keys(self, selection: Selection) -> list[tuple[int, int]]:
        """(article, item) of a selection, in the order of days."""
        where, values = condition(self.file, selection)
        found = self.file.rows(
            f"SELECT item.article, item.id {_FROM} {where} ORDER BY {_ORDER['day']}",
            values,
        )
        return [(row[0], row[1]) for row in found]

    def _happened(self, items: list[int], texts: dict[int, str]) -> dict[int, tuple[str, ...]]:
        names: dict[int, tuple[str, ...]] = {}
        for passage, article, name, start, end in self.file.rows(
            'SELECT passage, article, place.name, mention.start, mention."end" FROM mention '
            "JOIN passage ON passage.id = mention.passage "
            "LEFT JOIN place ON place.id = mention.place WHERE mention.role = 'happened' "
            "AND passage IN (SELECT value FROM json_each(?)) ORDER BY mention.start, mention.id",
            (as_json(items),),
        ):
            marked = quote(texts[article], start, end) if start is not None else ""
            names[passage] = (*names.get(passage, ()), name or marked)
        return names

    def claimants(self) -> tuple[str, ...]:
        """Everybody who is said to claim something, most often first."""
        found = self.file.rows(
            "SELECT claim_by FROM passage WHERE claim_by <> '' GROUP BY claim_by "
            "ORDER BY count(*) DESC, claim_by"
        )
        return tuple(row[0] for row in found)

    def sources(self) -> tuple[str, ...]:
        """Every source that articles name, by name."""
        found = self.file.rows("SELECT DISTINCT source FROM article WHERE source <> '' ORDER BY 1")
        return tuple(row[0] for row in found)

    def languages(self) -> tuple[str, ...]:
        """The codes of every language that articles are in."""
        found = self.file.rows(
            "SELECT DISTINCT language FROM article WHERE language <> '' ORDER BY 1"
        )
        return tuple(row[0] for row in found)

    def search(self, words: str, limit: int) -> tuple[Hit, ...]:
        """Items that hold what was typed, newest first."""
        if not words.strip():
            return ()
        found = self.file.rows(
            f'SELECT item.id, item.article, item.start, item."end", {DAY} AS of_day, '
            f"{_NUMBER} AS number "
            "FROM search JOIN passage AS item ON item.id = search.rowid "
            "JOIN article ON article.id = item.article WHERE search MATCH ? AND item.role = 'item' "
            "ORDER BY search.rowid DESC LIMIT ?",
            (match(words), limit),
        )
        texts = self._texts(row["article"] for row in found)
        asked = understood(words).asked
        return tuple(_hit(row, _quote(row, texts), asked) for row in found)

    def articles_printing(self, words: Sequence[str], limit: int) -> tuple[int, ...]:
        """Articles of the ``limit`` newest passages that hold the words in this order."""
        found = self.file.rows(
            "SELECT DISTINCT article FROM passage WHERE id IN "
            "(SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)",
            (phrase(words), limit),
        )
        return tuple(row[0] for row in found)


def _quote(row: sqlite3.Row, texts: dict[int, str]) -> str:
    return quote(texts[row["article"]], row["start"], row["end"])


def _hit(row: sqlite3.Row, printed: str, asked: Asked | None) -> Hit:
    return Hit(
        passage=row["id"],
        article=row["article"],
        day=rows.day_or_none(row["of_day"]),
        number=row["number"],
        quote=printed,
        found=spans(asked, printed),
    )


def _item_row(row: sqlite3.Row, printed: str, happened: tuple[str, ...]) -> ItemRow:
    state = _state(row)
    return ItemRow(
        id=row["id"],
        article=row["article"],
        number=row["number"],
        day=rows.day_or_none(row["of_day"]),
        quote=printed,
        category=row["category"],
        state=state,
        why_not=row["why_not"],
        claim_by=row["claim_by"],
        happened=happened,
        second_look=bool(row["second_look"]),
    )


def _state(row: sqlite3.Row) -> State:
    if not row["counts"]:
        return State.EXCLUDED
    if row["category"] is None:
        return State.OPEN
    return State.CHECKED if row["checked"] else State.TAGGED
