"""Article by article: the text is the pasted one, passages cover it, kept counts and words hold."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

from editor.chronicle.text import fingerprint
from editor.store.following.reckoning import covers, tallies, words_to_find

_TALLY = "SELECT * FROM tally WHERE article = ?"
_PLACED = "SELECT * FROM tally_place WHERE article = ?"


def wrong_articles(
    connection: sqlite3.Connection, progress: Callable[[int, int], None]
) -> Iterator[str]:
    """A sentence for each kind of fault, with how many articles have it."""
    found: Counter[str] = Counter()
    every = connection.execute("SELECT count(*) FROM article").fetchone()[0]
    for done, row in enumerate(connection.execute("SELECT id, text, sha256 FROM article"), 1):
        found.update(_faults(connection, *row))
        progress(done, every)
    if found["altered"]:
        yield f"The text of {found['altered']} articles is not the one that was pasted."
    if found["uncovered"]:
        yield f"The passages of {found['uncovered']} articles overlap or leave printed words out."
    if found["counts"] or _counts_of_none(connection):
        yield "The kept counts are not those of the items."
    if found["words"] or _words_of_none(connection):
        yield "The search index holds other words than the items."


def _faults(connection: sqlite3.Connection, key: int, text: str, sha256: str) -> Iterator[str]:
    passages = connection.execute(
        'SELECT start, "end", id FROM passage WHERE article = ? ORDER BY start', (key,)
    ).fetchall()
    if fingerprint(text) != sha256:
        yield "altered"
    if covers(((row[0], row[1]) for row in passages), text):
        yield "uncovered"
    kept = [
        Counter(tuple(row) for row in connection.execute(sql, (key,))) for sql in (_TALLY, _PLACED)
    ]
    if kept != [Counter(rows) for rows in tallies(connection, key)]:
        yield "counts"
    wanted = dict(words_to_find(connection, [row[2] for row in passages]))
    if wanted != _indexed(connection, [row[2] for row in passages]):
        yield "words"


def _indexed(connection: sqlite3.Connection, passages: list[int]) -> dict[int, str]:
    found = (
        connection.execute("SELECT rowid, words FROM search WHERE rowid = ?", (one,)).fetchone()
        for one in passages
    )
    return {row[0]: row[1] for row in found if row is not None}


def _counts_of_none(connection: sqlite3.Connection) -> bool:
    """Whether counts are kept of articles that are not there."""
    return any(
        connection.execute(
            f"SELECT 1 FROM {table} WHERE article NOT IN (SELECT id FROM article) LIMIT 1"
        ).fetchone()
        for table in ("tally", "tally_place")
    )


def _words_of_none(connection: sqlite3.Connection) -> bool:
    """Whether words are indexed of passages that are not there."""
    found = connection.execute(
        "SELECT 1 FROM search_docsize WHERE id NOT IN (SELECT id FROM passage) LIMIT 1"
    )
    return found.fetchone() is not None
