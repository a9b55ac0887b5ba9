"""A year of pasting, tagging and exporting in an archive of a hundred years.

What one day costs in the end is what it cost at the start. Both are measured in one run.
"""

import time
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from editor.chronicle.selection import Selection
from editor.session import Session, open_archive
from editor.session.safety import check
from tests.benchmarks.archives import article, made, repeated

DAYS_MADE, TIMES = 73, 500
"""36,500 days of 20 items each: 730,000 items."""
YEAR, COMPARED = 365, 60
MOST = 1.5
"""How much more a day may cost in the end."""
FIRST = date(1900, 1, 1)
"""Days long before those that are there."""


def a_year(folder: Path, _seed: int, times: int = TIMES, days: int = YEAR) -> list[str]:
    """Work through a year; what is wrong in the end."""
    path = repeated(made(folder / "archive.chronicle", DAYS_MADE), times)
    session = open_archive(path)
    costs = [_day(session, FIRST + timedelta(days=number), folder) for number in range(days)]
    session.close()
    compared = min(COMPARED, days // 2)
    first, last = median(costs[:compared]), median(costs[-compared:])
    dearer = [] if last <= first * MOST else [f"a day costs {last / first:.2f} of the first"]
    return [*dearer, *check(path)]


def _day(session: Session, day: date, folder: Path) -> float:
    """Seconds of one day's work."""
    began = time.perf_counter()
    pasted = session.articles.paste(article(day))
    sheet = session.articles.sheet(pasted.article)
    categories = [one.id for one in session.codebook.categories() if one.parent is not None]
    for at, one in enumerate(sheet.items if sheet else ()):
        session.tagging.tag([one.id], categories[(at + day.day) % len(categories)])
    session.exports.export(folder / "day.csv", selection=Selection(first=day, last=day))
    return time.perf_counter() - began
