"""Paragraphs told by the indent of their first line alone, as in print."""

from collections.abc import Sequence

from editor.reading.layouts.blocks import reads_as_item
from editor.reading.layouts.layout import DEEPEST, Layout, Run
from editor.reading.layouts.weighing import INDENTS, weighed
from editor.reading.lines import Line


def indents(lines: Sequence[Line]) -> Layout:
    """Items begin at indented lines, and go on at the margin."""
    layout = Layout("indents", marked=False)
    firsts = {line.start for line in lines if 2 <= line.indent <= DEEPEST}
    flush = sum(line.indent == 0 and not line.apart for line in lines)
    if len(firsts) < 3 or flush < len(firsts):
        return layout
    for line in lines:
        if line.start in firsts:
            layout.runs.append(Run([line]))
        elif layout.runs and line.indent == 0 and not line.apart:
            layout.runs[-1].lines.append(line)
    layout.runs = [one for one in layout.runs if reads_as_item(one)]
    return weighed(layout, lines, INDENTS)
