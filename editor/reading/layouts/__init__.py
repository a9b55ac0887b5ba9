"""Layouts: the ways a list of items can be printed, found by evidence and chosen by weight.

Each layout proposes items, as runs of lines; ``weighing`` says which is likelier.
"""

from collections.abc import Sequence

from editor.reading.layouts.indents import indents
from editor.reading.layouts.labels import labels
from editor.reading.layouts.layout import (
    DEEPEST,
    LAST_RESORT,
    MOST_HEADING,
    Layout,
    Run,
    is_heading,
)
from editor.reading.layouts.marked import marked, mixed
from editor.reading.layouts.mixture import mixture
from editor.reading.layouts.paragraphs import one_a_line, paragraphs, sections
from editor.reading.layouts.prose import prose
from editor.reading.layouts.table import table
from editor.reading.lines import Line
from editor.reading.marks import Kind

__all__ = [
    "DEEPEST",
    "LAST_RESORT",
    "MOST_HEADING",
    "Layout",
    "Run",
    "is_heading",
    "layouts",
]

_FOUND_BY = (mixed, table, labels, indents, mixture, sections, paragraphs, one_a_line, prose)


def layouts(lines: Sequence[Line]) -> list[Layout]:
    """Every layout that finds items in these lines, the likeliest first."""
    found = [marked(lines, kind) for kind in Kind]
    found += [find(lines) for find in _FOUND_BY]
    return sorted((one for one in found if one.runs), key=lambda one: -one.weight)
