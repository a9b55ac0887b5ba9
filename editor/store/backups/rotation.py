"""Which backups are kept: many of the last hours, fewer of the last weeks, some of the last year.

Only those that the program made by itself are ever taken away.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from editor.chronicle.backup import Backup

LAST = 10
"""The newest are kept, however old."""
DAILY = timedelta(days=14)
"""For so long the newest of each day is kept."""
WEEKLY = timedelta(days=366)
"""For so long the newest of each week is kept."""
MOST_BYTES = 2_000_000_000
"""Above this the oldest go first."""
LEAST = 2
"""So many are kept whatever their size."""


def kept(
    backups: Iterable[Backup], now: datetime, most_bytes: int = MOST_BYTES
) -> tuple[Backup, ...]:
    """Those of one place that are kept, newest first."""
    newest_first = sorted(backups, key=lambda one: (one.made, one.path), reverse=True)
    chosen = set(newest_first[:LAST])
    chosen |= _newest_of_each(newest_first, now - DAILY, "%Y-%m-%d")
    chosen |= _newest_of_each(newest_first, now - WEEKLY, "%G-%V")
    return _within(tuple(one for one in newest_first if one in chosen), most_bytes)


def _newest_of_each(newest_first: list[Backup], since: datetime, unit: str) -> set[Backup]:
    found: dict[str, Backup] = {}
    for one in newest_first:
        if one.made >= since:
            found.setdefault(one.made.strftime(unit), one)
    return set(found.values())


def _within(newest_first: tuple[Backup, ...], most_bytes: int) -> tuple[Backup, ...]:
    room, number = most_bytes, 0
    for one in newest_first:
        room -= one.size
        if room < 0 and number >= LEAST:
            break
        number += 1
    return newest_first[:number]
