"""What follows from the rows of an article: the counts that are kept, and the words to be found.

Written at the end of each step, and reckoned again by the check and by salvage: one rule for all.
The rule itself stands in ``chronicle/counting.py``; nothing is counted here.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from editor.chronicle.counting import Measure, first_of_each_event, tally, tally_places
from editor.chronicle.finding.words import words_to_index
from editor.chronicle.passage import Role, State, state_of
from editor.store import rows
from editor.store.following.countable import as_json, countable

Row = tuple[object, ...]


def tallies(connection: sqlite3.Connection, article: int) -> tuple[list[Row], list[Row]]:
    """The rows of ``tally`` and of ``tally_place`` for an article."""
    items = countable(connection, article)
    own = [item for item in items if item.order[0] == article]
    cells = {measure: tally(own, measure) for measure in Measure}
    cells[Measure.EVENTS] = Counter(
        (item.day, item.category) for item in first_of_each_event(items) if item.order[0] == article
    )
    states = _states(connection, article)
    every = {*states, *(cell for counts in cells.values() for cell in counts)}
    counted: list[Row] = [
        (
            article,
            day.isoformat() if day else "",
            category or 0,
            *(cells[measure][day, category] for measure in Measure),
            *(states.get((day, category), Counter())[state] for state in State),
        )
        for day, category in sorted(every, key=str)
    ]
    placed: list[Row] = [
        (article, day.isoformat() if day else "", place or 0, number)
        for (day, place), number in tally_places(own).items()
    ]
    return counted, placed


def _states(
    connection: sqlite3.Connection, article: int
) -> dict[tuple[date | None, int | None], Counter[State]]:
    found: dict[tuple[date | None, int | None], Counter[State]] = {}
    for day, category, counts, checked, number in connection.execute(
        "SELECT coalesce(passage.day, article.day), category, counts, checked, count(*) "
        "FROM passage JOIN article ON article.id = article WHERE article = ? AND role = ? "
        "GROUP BY 1, category, counts, checked",
        (article, Role.ITEM.value),
    ):
        state = state_of(category, counts=bool(counts), checked=bool(checked))
        found.setdefault((rows.day_or_none(day), category), Counter())[state] += number
    return found


def words_to_find(
    connection: sqlite3.Connection, passages: Iterable[int]
) -> Iterator[tuple[int, str]]:
    """What each passage is found by: its words, wording, note and places; marks are not."""
    keys = as_json(passages)
    places: dict[int, list[str]] = {}
    for key, name in connection.execute(
        "SELECT passage, place.name FROM mention JOIN place ON place.id = mention.place "
        "WHERE passage IN (SELECT value FROM json_each(?)) ORDER BY mention.id",
        (keys,),
    ):
        places.setdefault(key, []).append(name)
    # Sliced here and not in SQL, whose slices end at a NUL.
    found = connection.execute(
        'SELECT passage.id, text, start, "end", wording, note FROM passage '
        "JOIN article ON article.id = passage.article "
        "WHERE passage.id IN (SELECT value FROM json_each(?)) AND role <> 'mark'",
        (keys,),
    )
    for key, text, start, end, wording, note in found:
        yield key, words_to_index((text[start:end], wording, note, *places.get(key, ())))


def index_anew(connection: sqlite3.Connection) -> None:
    """Write the whole search index, article by article."""
    connection.execute("DELETE FROM search")
    for (article,) in connection.execute("SELECT id FROM article").fetchall():
        passages = connection.execute("SELECT id FROM passage WHERE article = ?", (article,))
        connection.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            list(words_to_find(connection, [row[0] for row in passages])),
        )


def covers(spans: Iterable[tuple[int, int]], text: str) -> str:
    """Why spans, in order, do not cover a text as they must; nothing where they do."""
    reached = 0
    for start, end in spans:
        if start < reached or end > len(text):
            return "Two passages would overlap."
        if text[reached:start].strip():
            return "Printed words would belong to no passage."
        reached = end
    return "Printed words would belong to no passage." if text[reached:].strip() else ""
