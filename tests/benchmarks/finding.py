"""Finding a place while its name is typed: many names against few."""

from collections.abc import Iterator
from pathlib import Path

from editor.session import Session, open_archive
from tests.benchmarks.measured import Measured, each

FEW, MANY = 2_000, 200_000
TYPED = "baku", "shusha", "tartar", "qubadli", "lardagh", "gnaja", "shalvarem", "zanginlar"
"""Names as they are typed, some with a slip of the finger."""


def measures(few: Path, many: Path) -> Iterator[Measured]:
    """Every key stroke of some names; the slowest of twenty counts."""
    quick, slow = (_slowest(path) for path in (few, many))
    yield Measured(
        f"place while typing, {MANY:,} names", slow, f"with {FEW:,} names", quick, target=4.0
    )


def _slowest(path: Path) -> float:
    session = open_archive(path)
    strokes = [name[:end] for name in TYPED for end in range(1, len(name) + 1)]
    seconds = each(lambda at: _find(session, strokes[at]), [0, *range(len(strokes))])[1:]
    session.close()
    return sorted(seconds)[len(seconds) * 95 // 100]


def _find(session: Session, words: str) -> None:
    session.places.find(words, 8)
