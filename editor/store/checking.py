"""Finding out whether an archive file is sound."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from editor.chronicle.counting import Measure, tally
from editor.chronicle.text import fingerprint
from editor.store import connection as opening
from editor.store.countable import countable_where
from editor.store.trouble import plain_words
from editor.store.trust import verify


def check(path: Path, *, quick: bool = False) -> tuple[str, ...]:
    """What is wrong with an archive file, in words; nothing where it is sound.

    Reads on its own connection. ``quick`` looks at the file only, not at what it says. Raises
    ArchiveError where the file is no archive at all.
    """
    connection = opening.connect_reader(path)
    try:
        verify(connection, path)
        with plain_words(path):
            found = connection.execute(f"PRAGMA {'quick' if quick else 'integrity'}_check")
            broken = tuple(str(row[0]) for row in found if row[0] != "ok")
            return broken if broken or quick else tuple(_contradictions(connection))
    finally:
        opening.leave_reader(connection)


def _contradictions(connection: sqlite3.Connection) -> Iterator[str]:
    lost = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    if lost:
        yield f"{lost} rows name others that are not there."
    altered = uncovered = 0
    for row in connection.execute("SELECT id, text, sha256 FROM article"):
        altered += fingerprint(row["text"]) != row["sha256"]
        uncovered += not _covers(connection, row["id"], row["text"])
    if altered:
        yield f"The text of {altered} articles is not the one that was pasted."
    if uncovered:
        yield f"The passages of {uncovered} articles overlap or leave printed words out."
    if not lost and not _counts_agree(connection):
        yield "The kept counts are not those of the items."


def _covers(connection: sqlite3.Connection, article: int, text: str) -> bool:
    reached = 0
    for start, end in connection.execute(
        'SELECT start, "end" FROM passage WHERE article = ? ORDER BY start', (article,)
    ):
        if start < reached or end > len(text) or text[reached:start].strip():
            return False
        reached = end
    return not text[reached:].strip()


def _counts_agree(connection: sqlite3.Connection) -> bool:
    items = countable_where(connection, "1", {})
    for measure in Measure:
        kept = Counter(
            {
                (day, category or None): number
                for day, category, number in connection.execute(
                    f"SELECT day, category, sum({measure.value}) FROM tally GROUP BY day, category"
                )
                if number
            }
        )
        counted = tally(items, measure).items()
        if kept != {((day.isoformat() if day else ""), one): n for (day, one), n in counted}:
            return False
    return True
