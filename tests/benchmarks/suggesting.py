"""How good suggestions are on days that were coded by hand, and how long they take.

``python -m tests.benchmarks.suggesting`` alone; the signs were made with the first half of the
sample days in view, so the second half is the honest figure.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.chronicle.suggestion import DEFAULT_TRUST
from editor.session import Session, create_archive
from editor.suggesting import judge, look
from editor.suggesting.evaluation import Coded, Scores, evaluate
from editor.suggesting.learning import Learned
from tests.benchmarks.archives import FIRST, article
from tests.benchmarks.coded_days import SHARED, real_article, sample_days
from tests.benchmarks.measured import timed

TAUGHT, HALF = 10, 22
"""Days that are learned first; days that the signs were made with."""
TRUST = DEFAULT_TRUST / 100


@dataclass(frozen=True, slots=True)
class Share:
    """A figure that is not a time: so much of a whole, against what is aimed at."""

    what: str
    value: float
    aim: float | None = None

    def __str__(self) -> str:
        aim = "" if self.aim is None else f"{self.aim:>8g}"
        met = "" if self.aim is None else "met" if self.value >= self.aim else "missed"
        return f"{self.what:64}{self.value:8.3f}{aim:8} {met}"


def measures(folder: Path) -> Iterator[Share]:
    """Every figure; none where the coded days are not beside the checkout."""
    if not SHARED.is_dir():
        return
    session = create_archive(folder / "suggesting.chronicle", "Measured")
    days = sample_days(session)
    yield from _category(session, days)
    yield from _real_article(session)
    yield from _speed(session)
    session.close()


def _category(session: Session, items: tuple[Coded, ...]) -> Iterator[Share]:
    dates = sorted({one.day for one in items if one.day})
    after = _asked(session, items, len(dates) - TAUGHT)
    late = tuple(one for one in items if one.day and one.day > dates[HALF - 1])
    half = _asked(session, items, len(dates) - HALF)
    fresh = _asked(session, late, len(dates))
    for name, scores, aims in (
        (f"after {TAUGHT} days", after, (0.80, 0.93, 0.90, 0.80, 0.95)),
        (f"second half of the days, after {HALF} days", half, (None,) * 5),
        ("second half of the days, nothing learned", fresh, (None,) * 5),
    ):
        yield Share(f"{name}: category first", scores.share(scores.top_first), aims[0])
        yield Share(f"{name}: category among three", scores.share(scores.top_of_three), aims[1])
        yield Share(f"{name}: sub-category first", scores.share(scores.code_first))
        yield Share(f"{name}: places, F1", scores.place_f1, aims[2])
        role = scores.share(scores.places.same_role, scores.places.found)
        yield Share(f"{name}: role right of those found", role, aims[3])
        yield from _accepted(name, scores, aims[4])


def _accepted(name: str, scores: Scores, aim: float | None) -> Iterator[Share]:
    taken = scores.accepted
    yield Share(f"{name}: accepted of all", scores.share(taken.items))
    right = scores.share(taken.right_top, taken.items)
    yield Share(f"{name}: category right of those accepted", right, aim)
    yield Share(
        f"{name}: sub-category right of those accepted", scores.share(taken.right, taken.items)
    )


def _asked(session: Session, items: tuple[Coded, ...], last: int) -> Scores:
    return evaluate(items, session.suggesting.vocabulary, last, TRUST)


def _real_article(session: Session) -> Iterator[Share]:
    items = real_article(session)
    scores = evaluate(items, session.suggesting.vocabulary, 1, TRUST)
    yield Share("real article, fresh archive: category right, of 17", scores.top_first, 14)
    yield Share("real article, fresh archive: place and role right, of 20",
                scores.places.same_role, 18)  # fmt: skip


def _speed(session: Session) -> Iterator[Share]:
    sheet = session.articles.sheet(session.articles.paste(article(FIRST)).article)
    if sheet is None:
        return
    vocabulary, learned = session.suggesting.vocabulary, Learned()

    def suggest_all(_run: int) -> None:
        for one in sheet.items:
            judge(look(sheet.article.text, one, vocabulary, language="en", day=FIRST), learned)

    per_second = 1 / timed(suggest_all, 9)
    yield Share("articles of 20 items suggested in a second, nothing kept", per_second, 20)


def main() -> None:
    """Print the figures."""
    with TemporaryDirectory() as folder:
        os.environ["CHRONICLE_EDITOR_HOME"] = str(Path(folder) / "home")
        sys.stdout.writelines(f"{one}\n" for one in measures(Path(folder)))


if __name__ == "__main__":
    main()
