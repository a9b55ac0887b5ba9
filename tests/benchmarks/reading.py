"""How well and how fast texts are read.

Tables: what is right, by kind of text and for the five worst; what is right where the weights of
the layouts were set without one of them; and how long odd and large texts take.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from statistics import fmean
from time import process_time

from editor.reading import from_html, read
from tests.benchmarks.labelled import Labelled, figures, labelled
from tests.benchmarks.left_out import without_one_layout

_OWN = Path(__file__).parents[1] / "texts" / "reading"
_SHARED = Path(__file__).parents[3] / "shared"
_WORST = 5
_LINE = "The ferry left the port with 212 people on board, and a pilot boat towed the yacht home.\n"
_MB = 1_000_000


def reports() -> Iterator[str]:
    """Lines to print."""
    texts = list(chain(labelled(_SHARED / "corpus"), labelled(_OWN)))
    yield from _quality(texts)
    yield ""
    yield from without_one_layout(texts)
    yield ""
    yield from _speed()


def _quality(texts: list[Labelled]) -> Iterator[str]:
    by_kind: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    worst: list[tuple[float, str, dict[str, float]]] = []
    for one in texts:
        told = figures(one, read(one.text, file_name=one.path.name))
        worst.append((fmean(told.values()), one.path.name, told))
        for kind in (str(one.labels["kind"]), "all"):
            for name, value in told.items():
                by_kind[kind][name].append(value)
    names = ("spans", "starts", "headline", "day", "published")
    yield f"{'right, in texts':16}" + "".join(f"{name:>14}" for name in names)
    for kind, named in by_kind.items():
        cells = [named[name] for name in names]
        yield f"{kind:16}" + "".join(
            f"{fmean(x):9.3f} ({len(x):2})" if x else " " * 14 for x in cells
        )
    yield "the worst:"
    for _, name, told in sorted(worst)[:_WORST]:
        yield f"  {name:34}" + "  ".join(f"{key} {value:.2f}" for key, value in told.items())


def _speed() -> Iterator[str]:
    real = _SHARED / "seed" / "chronicle-2020-11-08.txt"
    if real.exists():
        text = real.read_text("utf-8")
        read(text)
        yield _timed("the real article", lambda: read(text))
    for work, text in _odd():
        yield _timed(work, lambda text=text: read(text))
    nested = "<div>" * 1000 + "kept" + "</div>" * 1000
    yield _timed("a thousand nested tags", lambda: from_html(nested))


def _odd() -> Iterator[tuple[str, str]]:
    head = "Diary: 3 May 2021\n\n"
    for size in (1, 2, 4):
        lines = size * _MB // len(_LINE)
        yield f"{size} MB of bullets", head + lines * f"- {_LINE}"
        yield f"{size} MB of paragraphs", head + lines * f"{_LINE}\n"
    yield "100,000 dashes on one line", "-" * 100_000
    yield "100,000 lines of dashes", "- -\n" * 100_000
    yield "a line of 10 MB without a blank", "x" * 10 * _MB
    yield "a line of 10 MB of sentences", "The ferry left. " * (10 * _MB // 16)
    yield (
        "20,000 items further and further in",
        "".join(f"{' ' * (n % 400)}- It rained.\n" for n in range(20_000)),
    )


def _timed(work: str, act: Callable[[], object]) -> str:
    begun = process_time()
    act()
    return f"{work:44}{(process_time() - begun) * 1000:10.1f} ms of the processor"
