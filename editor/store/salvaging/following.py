"""What follows from the rows of a salvaged archive, and whether its history still leads to them."""

import sqlite3

from editor.store import schema
from editor.store.checking.history import wrong_rows
from editor.store.following.following import enter_tallies
from editor.store.following.reckoning import index_anew, tallies
from editor.store.following.row_sum import keep_sum


def reckon(new: sqlite3.Connection) -> None:
    """Enter kept counts, search index and the sum of all rows."""
    for (article,) in new.execute("SELECT id FROM article").fetchall():
        enter_tallies(new, *tallies(new, article))
    index_anew(new)
    keep_sum(new, ())


def keep_history(new: sqlite3.Connection, *, readable: bool) -> bool:
    """Keep the history where it is whole and leads to the rows as they are; else forget it."""
    whole = readable and _complete(new) and not wrong_rows(new)
    if whole:
        for table in schema.JOURNALED:  # no id is given twice, also after an undo
            new.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(row), 0) "
                'FROM change WHERE "table" = ?1)) WHERE name = ?1',
                (table,),
            )
    else:
        new.execute("DELETE FROM change")
        new.execute("DELETE FROM step")
    return whole


def _complete(new: sqlite3.Connection) -> bool:
    """Whether each step has as many rows as it says, and each row its step."""
    short = new.execute(
        'SELECT 1 FROM step WHERE NOT compacted AND "rows" <> '
        "(SELECT count(*) FROM change WHERE change.step = step.id) LIMIT 1"
    ).fetchone()
    strayed = new.execute(
        "SELECT 1 FROM change WHERE step NOT IN (SELECT id FROM step) LIMIT 1"
    ).fetchone()
    return not short and not strayed
