"""The one rule by which layouts are held against each other.

    weight = evidence x share

*Evidence* says how surely such a print means a list: a table or marks hardly ever mean anything
else, labels and indents seldom, blank lines and ends of lines part any text. *Share* says how much
of what the text tells stands in the items: a list that leaves most sentences out is a list inside
an article, not the chronicle. What a layout passes over between its items counts in full; what
stands before the first and after the last, where leads and footers are, counts half.
"""

from collections.abc import Sequence
from dataclasses import replace

from editor.reading.layouts.layout import Layout, is_heading
from editor.reading.lines import Line

TABLE, MARKS, MIXED_MARKS, LABELS, INDENTS = 1.05, 1.0, 0.92, 0.9, 0.8
MIXTURE, SECTIONS, PARAGRAPHS, LINES, ONE_BLOCK = 0.72, 0.58, 0.5, 0.5, 0.2


def weighed(layout: Layout, lines: Sequence[Line], evidence: float) -> Layout:
    """The layout with its weight; a layout without items weighs nothing."""
    if not layout.runs:
        return layout
    told = sum(run.words for run in layout.runs)
    inside = {line.start for run in layout.runs for line in run.lines}
    first, last = min(inside), max(inside)
    between = around = 0
    for line in lines:
        if line.start not in inside and _tells(line, layout):
            if first < line.start < last:
                between += len(line.words)
            else:
                around += len(line.words)
    share = told / max(1.0, told + between + around / 2)
    return replace(layout, weight=evidence * share)


def _tells(line: Line, layout: Layout) -> bool:
    """Whether a line may tell what happened: it is no heading, or stands behind a mark."""
    marked = line.mark is not None and line.start not in layout.headings
    return marked or not is_heading(line)
