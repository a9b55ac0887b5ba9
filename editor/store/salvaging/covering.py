"""Passages of each article are made to cover its text again, each word once."""

import sqlite3
from collections.abc import Iterator
from uuid import uuid4

from editor.chronicle.salvage import number_of
from editor.chronicle.text import trimmed
from editor.store.following.reckoning import covers

_SKIP = (
    'INSERT INTO passage (uid, article, start, "end", role, time, counts, why_not, wording, '
    "claim_by, note, checked) VALUES (?, ?, ?, ?, 'skip', '', 1, '', '', '', '', 0)"
)


def mend_covers(new: sqlite3.Connection) -> Iterator[str]:
    """A sentence for each article that had to be mended."""
    for key, text, headline in new.execute("SELECT id, text, headline FROM article").fetchall():
        spans = new.execute(
            'SELECT start, "end", id FROM passage WHERE article = ? ORDER BY start, id', (key,)
        ).fetchall()
        if not covers(((one[0], one[1]) for one in spans), text):
            continue
        dropped, gaps = _mended(new, key, text, spans)
        name = f"“{headline}”" if headline else f"article {key}"
        if dropped:
            yield (
                f"{name}: {number_of(dropped, 'passage', 'passages')} overlapped others or lay "
                "outside the text, and had to be left out."
            )
        if gaps:
            yield (
                f"{name}: {number_of(gaps, 'stretch', 'stretches')} of the text stood in no "
                "passage, and now count as skipped."
            )


def _mended(
    new: sqlite3.Connection, article: int, text: str, spans: list[tuple[int, int, int]]
) -> tuple[int, int]:
    reached, dropped, gaps = 0, 0, 0
    for start, end, key in spans:
        if start < reached or end > len(text):
            new.execute("DELETE FROM passage WHERE id = ?", (key,))
            dropped += 1
            continue
        gaps += _filled(new, article, text, (reached, start))
        reached = end
    return dropped, gaps + _filled(new, article, text, (reached, len(text)))


def _filled(new: sqlite3.Connection, article: int, text: str, gap: tuple[int, int]) -> int:
    start, end = trimmed(text, *gap)
    if start == end:
        return 0
    new.execute(_SKIP, (str(uuid4()), article, start, end))
    return 1
