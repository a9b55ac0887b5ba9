"""A layout: one proposal how to cut a text, and how much speaks for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from editor.reading.lines import Line

MOST_HEADING = 90
"""Characters a heading or a furniture line may have."""
DEEPEST = 12
"""Characters. What is printed further in is set in the middle or in a column."""
LAST_RESORT = 0.1
"""The weight of what is offered, but never taken unasked."""


@dataclass(slots=True)
class Run:
    """The lines of one item; its mark, if it has one, is that of the first.

    ``parent`` is the place among the layout's runs of the item this one is nested in.
    """

    lines: list[Line]
    parent: int | None = None

    @property
    def words(self) -> int:
        """How many characters its lines hold."""
        return sum(len(line.words) for line in self.lines)


@dataclass(slots=True)
class Layout:
    """A proposal: its name, its items, and how much speaks for it.

    ``marked`` says that its items begin at marks, which are no part of their words. ``headings``
    are lines that look like items but head those below them, by their start. ``lines`` are the
    lines as this layout cuts them; empty where it takes them as they are printed.
    """

    name: str
    runs: list[Run] = field(default_factory=list[Run])
    weight: float = 0.0
    marked: bool = True
    headings: frozenset[int] = frozenset()
    lines: Sequence[Line] = ()


def is_heading(line: Line) -> bool:
    """Whether a line is short and no sentence, as headings and furniture are."""
    return len(line.words) <= MOST_HEADING and (not line.is_sentence or line.ends_with_colon)
