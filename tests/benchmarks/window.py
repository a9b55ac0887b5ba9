"""From an act of the user to the picture that shows it, against painting the whole window once."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from editor import app
from editor.ui.window.main_window import MainWindow
from tests.benchmarks.archives import FIRST, article
from tests.benchmarks.measured import Measured, timed

RUNS = 15
WORDS = "ferry", "mail", "noon", "road", "council", "Baku", "bridge", "school"


def measures(archive: Path) -> Iterator[Measured]:
    """Acts in the article, then in Review; the window is as large as it opens."""
    application = QApplication.instance() or QApplication([])
    window = app.build(archive)

    def settled(act: Callable[[int], object], runs: int = RUNS) -> float:
        def whole(number: int) -> None:
            act(number)
            for _ in range(2):
                application.processEvents()

        return timed(whole, runs)

    for work, act, target in _in_the_article(window):
        seconds = settled(act)
        painted = settled(lambda _: window.grab())
        yield Measured(work, seconds, "painting the window", painted, target)
    window.show_view("review")
    days = settled(lambda number: _pick(window, number))
    painted = settled(lambda _: window.grab())
    yield Measured("pick a month on the chart, shown", days, "painting the window", painted, 2.0)
    tagged = settled(lambda number: _tag(window, number))
    yield Measured("tag, seen on the chart", tagged, "painting the window", painted, 3.0)
    window.close()


def _in_the_article(
    window: MainWindow,
) -> Iterator[tuple[str, Callable[[int], object], float]]:
    yield "paste an article, shown", lambda at: _paste(window, at), 2.0
    yield "go to the next item, shown", lambda _: window.desk.move(1), 1.5
    yield "tag an item, next one shown", lambda at: _tag(window, at), 1.5
    yield "undo, shown", lambda _: window.actions_["edit.undo"].trigger(), 1.5
    yield "accept, next one shown", lambda _: window.annotate.tags.accept(), 1.5
    yield "search while typing, shown", lambda at: _search(window, at), 1.5


def _paste(window: MainWindow, number: int) -> None:
    window.pasting.put(article(FIRST - timedelta(days=number + 1)))


def _tag(window: MainWindow, number: int) -> None:
    categories = [one for one in window.desk.session.codebook.categories() if one.parent]
    window.annotate.tags.tag(categories[number % len(categories)].id)


def _search(window: MainWindow, number: int) -> None:
    if not number:
        window.search.open()
    window.search.palette.field.setText(WORDS[number % len(WORDS)])
    window.search.palette.refresh()
    if number == RUNS:
        window.search.palette.close_palette()


def _pick(window: MainWindow, number: int) -> None:
    first = FIRST + timedelta(days=number)
    window.review.chart.span_selected.emit(first, first + timedelta(days=30))
