"""Acts on ten thousand items at once, against the least that SQLite itself needs for them."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

from editor.session import Session, open_archive
from editor.store.following.images import columns, image_sql
from tests.benchmarks.archives import made
from tests.benchmarks.measured import Measured

ITEMS = 10_000
AIM = 8.0
"""Beyond the rows: their images, the kept counts of each article, the sum of rows, the words."""


def measures(folder: Path) -> Iterator[Measured]:
    """Tagging so many items, undoing and redoing it; each against one UPDATE that is noted."""
    source = made(folder / "bulk.chronicle", 2 * ITEMS // 20 + 1)
    limit = _limit(Path(shutil.copyfile(source, folder / "limit.chronicle")))
    session = open_archive(source)
    keys = _items(session)
    category = session.codebook.by_code("DIP.MEET")
    assert category is not None
    session.tagging.set_note(keys[:1], "loads what is loaded once")
    for words, act in (
        (f"tag {ITEMS:,} items", lambda: session.tagging.tag(keys, category.id)),
        (f"undo tagging {ITEMS:,} items", session.history.undo),
        (f"redo tagging {ITEMS:,} items", session.history.redo),
    ):
        begun = perf_counter()
        act()
        seconds = perf_counter() - begun
        yield Measured(words, seconds, "one UPDATE with its images", limit, AIM)
    session.close()


def _items(session: Session) -> list[int]:
    found = session._store.file.rows(
        "SELECT id FROM passage WHERE role = 'item' AND category IS NULL ORDER BY id LIMIT ?",
        (ITEMS,),
    )
    return [row[0] for row in found]


def _limit(path: Path) -> float:
    """Seconds of the bare statements, by the same rules of safety."""
    image = image_sql(columns("passage", whole=False), "passage")
    with closing(sqlite3.connect(path, isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        chosen = f"SELECT id FROM passage WHERE role = 'item' ORDER BY id LIMIT {ITEMS}"
        begun = perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            f"INSERT INTO change (step, \"table\", row, before) SELECT 1, 'passage', id, {image} "
            f"FROM passage WHERE id IN ({chosen})"
        )
        bare.execute(f"UPDATE passage SET category = 1, checked = 1 WHERE id IN ({chosen})")
        bare.execute(
            f"UPDATE change SET after = (SELECT {image} FROM passage WHERE id = row) WHERE step = 1"
        )
        bare.execute("COMMIT")
        return perf_counter() - begun
