"""Whether the search index finds what its own words say.

SQLite compares an index with its words by a command that is a write. So that no other program has
to wait for it, the index is copied to a passing file and compared there.
"""

import sqlite3
from contextlib import closing

_MAKE = "CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"
_PARTS = ("data", "idx", "content", "docsize", "config")


def search_agrees(connection: sqlite3.Connection) -> bool:
    """Whether every word of the index is found through it, as often as it stands there."""
    with closing(sqlite3.connect("", isolation_level=None)) as copy:
        copy.execute(_MAKE)
        copy.execute("BEGIN")
        for part in _PARTS:
            _copy(connection, copy, f"search_{part}")
        try:
            copy.execute("INSERT INTO search (search) VALUES ('integrity-check')")
            return _finds_all(copy)
        except sqlite3.DatabaseError:
            return False  # it is malformed, which is the answer


def _copy(connection: sqlite3.Connection, copy: sqlite3.Connection, table: str) -> None:
    copy.execute(f"DELETE FROM {table}")
    found = connection.execute(f"SELECT * FROM {table}")
    marks = ", ".join("?" for _ in found.description)
    copy.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", found)


def _finds_all(copy: sqlite3.Connection) -> bool:
    """The list of words is read from end to end; each must be found by the way of a search too."""
    copy.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, search, 'row')")
    return all(
        copy.execute(
            "SELECT count(*) FROM search WHERE search MATCH ?", (f'"{term}"',)
        ).fetchone()[0] == number
        for term, number in copy.execute("SELECT term, doc FROM temp.word")
    )  # fmt: skip
