"""Mixtures: some items behind marks, others in paragraphs, on one page."""

from collections.abc import Sequence

from editor.reading.layouts.blocks import blocks, heads, reads_as_item
from editor.reading.layouts.layout import Layout, Run
from editor.reading.layouts.marked import mixed_runs
from editor.reading.layouts.weighing import MIXTURE, weighed
from editor.reading.lines import Line

_LEAST = 2
"""Items of either sort."""


def mixture(lines: Sequence[Line]) -> Layout:
    """Marked items, and the paragraphs that stand under headings of their own beside them."""
    listed = mixed_runs(lines)
    inside = {line.start for run in listed for line in run.lines}
    told: list[Run] = []
    headed = False
    for block in blocks(lines)[1:]:
        if block.lines[0].start in inside:
            headed = False  # what follows a list belongs to no heading before it
            continue
        headed = headed or heads(block)
        if headed and reads_as_item(block):
            told.append(block)
    layout = Layout("mixture")
    alike = sum(reads_as_item(run) for run in listed) * 2 >= len(listed)
    if len(listed) >= _LEAST and len(told) >= _LEAST and alike:
        layout.runs = sorted([*listed, *told], key=lambda run: run.lines[0].start)
    return weighed(layout, lines, MIXTURE)
