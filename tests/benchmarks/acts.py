"""What one act costs, and that it does not grow with the archive."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.session import Session, open_archive
from tests.benchmarks.archives import FIRST, article, made
from tests.benchmarks.measured import Measured

SMALL, LARGE = 20, 400
RUNS = 25


def measures() -> Iterator[Measured]:
    """Each act in an archive of 400 days, against the same act in one of 20."""
    with tempfile.TemporaryDirectory() as folder:
        small = open_archive(made(Path(folder) / "small.chronicle", SMALL))
        large = open_archive(made(Path(folder) / "large.chronicle", LARGE))
        for words, act in _ACTS.items():
            quick, slow = _median(act, small), _median(act, large)
            yield Measured(words, slow, f"the same in {SMALL} days", quick, target=1.5)
        small.close()
        large.close()


def _median(act: Callable[[Session, int], None], session: Session) -> float:
    act(session, 0)
    seconds = []
    for number in range(1, RUNS + 1):
        begun = perf_counter()
        act(session, number)
        seconds.append(perf_counter() - begun)
    return median(seconds)


def _tag(session: Session, number: int) -> None:
    sheet = session.articles.sheet(1)
    categories = [one.id for one in session.codebook.categories() if one.parent is not None]
    if sheet is not None:
        session.tagging.tag([sheet.items[number % 20].id], categories[number % len(categories)])


def _undo(session: Session, number: int) -> None:
    _tag(session, number)
    session.history.undo()


def _paste(session: Session, number: int) -> None:
    session.articles.paste(article(FIRST - timedelta(days=number + 1)))


def _search(session: Session, _number: int) -> None:
    session.review.search("ferry mail")


def _count_a_month(session: Session, _number: int) -> None:
    month = Selection(first=FIRST, last=FIRST + timedelta(days=19))
    session.review.counts(Measure.ITEMS, month)


_ACTS: dict[str, Callable[[Session, int], None]] = {
    "tag an item": _tag,
    "tag and undo": _undo,
    "search two words": _search,
    "count 20 days": _count_a_month,
    "paste an article": _paste,
}
