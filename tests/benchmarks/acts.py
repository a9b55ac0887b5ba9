"""What one act costs, and that it does not grow with the archive."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.session import Session, open_archive
from tests.benchmarks.archives import FIRST, article
from tests.benchmarks.measured import Measured, timed

RUNS = 25


def measures(small: Path, large: Path) -> Iterator[Measured]:
    """Each act in a large archive, against the same act in a small one."""
    few, many = open_archive(small), open_archive(large)
    for words, act in _ACTS.items():
        quick, slow = (
            timed(lambda number, act=act, where=where: act(where, number), RUNS)
            for where in (few, many)
        )
        yield Measured(words, slow, "the same in 20 days", quick, target=1.5)
    few.close()
    many.close()


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
