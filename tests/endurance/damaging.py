"""Damages of an archive file: what bad disks, broken copies and strange programs do to one."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PAGE = 4096
Damage = Callable[[Path, random.Random, Path], None]
"""Does it to a file. The third is another archive, of the same program."""


def _bytes(change: Callable[[bytearray, random.Random], object]) -> Damage:
    def damage(path: Path, chosen: random.Random, _other: Path) -> None:
        data = bytearray(path.read_bytes())
        change(data, chosen)
        path.write_bytes(data)

    return damage


def _flip(data: bytearray, chosen: random.Random) -> None:
    for _ in range(chosen.choice((1, 1, 1, 3, 20))):
        data[chosen.randrange(len(data))] ^= 1 << chosen.randrange(8)


def _page(data: bytearray, chosen: random.Random) -> int:
    return chosen.randrange(len(data) // PAGE) * PAGE


def _lose_pages(data: bytearray, chosen: random.Random) -> None:
    at, number = _page(data, chosen), chosen.choice((1, 1, 2, 8))
    filled = min(number * PAGE, len(data) - at)
    data[at : at + filled] = chosen.choice((bytes(filled), b"\xff" * filled,
                                            chosen.randbytes(filled)))  # fmt: skip


def _tear(data: bytearray, chosen: random.Random) -> None:
    at, torn = _page(data, chosen), chosen.choice((512, 1024, 2048, 3584))
    other = _page(data, chosen)
    data[at + torn : at + PAGE] = data[other + torn : other + PAGE]


def _swap(data: bytearray, chosen: random.Random) -> None:
    one, other = _page(data, chosen), _page(data, chosen)
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE],
        data[one : one + PAGE],
    )


def _cut(data: bytearray, chosen: random.Random) -> None:
    del data[chosen.randrange(len(data)) :]


def _zero_head(data: bytearray, chosen: random.Random) -> None:
    length = chosen.choice((16, 100, 512, PAGE))
    data[:length] = bytes(length)


def _alter_head(data: bytearray, chosen: random.Random) -> None:
    for _ in range(chosen.randint(1, 3)):
        data[chosen.randrange(100)] = chosen.randrange(256)


def _by_sql(*statements: str) -> Damage:
    def damage(path: Path, chosen: random.Random, _other: Path) -> None:
        with closing(sqlite3.connect(path)) as raw, raw:
            number = chosen.randrange(1, 40)
            raw.executescript(chosen.choice(statements).format(number))

    return damage


_strange = _by_sql(
    "CREATE TRIGGER more AFTER INSERT ON passage BEGIN DELETE FROM article; END",
    "CREATE TRIGGER hides BEFORE UPDATE ON passage BEGIN SELECT RAISE(IGNORE); END",
    "CREATE VIEW more AS SELECT * FROM article",
    "CREATE VIRTUAL TABLE more USING fts5 (words)",
    "CREATE TABLE more (id INTEGER, twice INTEGER AS (id * 2))",
    "ALTER TABLE day ADD COLUMN more TEXT",
    "ALTER TABLE mention RENAME TO mentions",
    "DROP TABLE tally",
    "DROP TABLE place_name",
)
_lack = _by_sql(
    "DROP INDEX passage_article",
    "DROP INDEX article_sha256",
    "DROP TRIGGER article_text_stays",
    "DROP INDEX tally_day",
    "DELETE FROM search WHERE rowid = {0}",
    "DELETE FROM tally_place",
)
_rewrite = _by_sql(
    "UPDATE passage SET category = {0} WHERE id % 7 = 0 AND role = 'item'",
    "UPDATE passage SET counts = 1 - counts WHERE id = (SELECT id FROM passage "
    "WHERE role = 'item' LIMIT 1 OFFSET {0} % 5)",
    "UPDATE tally SET items = items + {0}",
    "UPDATE article SET day = '9999-99-99' WHERE id = (SELECT min(id) FROM article)",
    "UPDATE place SET parent = id WHERE id = {0}",
    'UPDATE passage SET "end" = "end" + {0} WHERE id = (SELECT max(id) FROM passage)',
    "DELETE FROM article WHERE id = (SELECT max(id) FROM article)",
    "UPDATE mention SET role = 'nowhere'",
    "UPDATE category SET conflict = 1 - conflict WHERE id = {0}",
    "UPDATE place SET latitude = latitude + 1000000 WHERE latitude IS NOT NULL AND id = {0} * 7",
    "UPDATE change SET after = before WHERE id % 5 = 0",
    "DELETE FROM step WHERE id = (SELECT max(id) FROM step)",
)


def _mix_up(path: Path, chosen: random.Random, other: Path) -> None:
    """The log, or the journal, of another archive comes to lie beside this one."""
    end = chosen.choice(("-wal", "-journal"))
    path.with_name(path.name + end).write_bytes(_left_of(other, end, chosen))
    if end == "-wal" and chosen.random() < 0.5:
        data = bytearray(path.read_bytes())
        data[18:20] = b"\x02\x02"
        path.write_bytes(data)


def _left_of(other: Path, end: str, chosen: random.Random) -> bytes:
    """What a crash leaves beside an archive in the middle of writing."""
    copy = other.with_name(f"crashing{chosen.random()}.chronicle")
    copy.write_bytes(other.read_bytes())
    raw = sqlite3.connect(copy, isolation_level=None)
    try:
        raw.execute(f"PRAGMA journal_mode = {'WAL' if end == '-wal' else 'DELETE'}")
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("BEGIN")
        raw.execute("UPDATE passage SET note = note || 'x'")
        raw.execute("UPDATE place SET name = name || 'x'")
        if end == "-wal":
            raw.execute("COMMIT")
        return copy.with_name(copy.name + end).read_bytes()
    finally:
        raw.close()
        copy.unlink()


DAMAGES: dict[str, Damage] = {
    "flipped bits": _bytes(_flip),
    "lost pages": _bytes(_lose_pages),
    "torn pages": _bytes(_tear),
    "pages in each other's place": _bytes(_swap),
    "cut tail": _bytes(_cut),
    "zeroed header": _bytes(_zero_head),
    "altered header": _bytes(_alter_head),
    "foreign schema": _strange,
    "something removed": _lack,
    "rewritten rows": _rewrite,
    "log of another archive": _mix_up,
}
