"""Items without marks: paragraphs, sections of them under headings, lines."""

from collections.abc import Sequence

from editor.reading.layouts.blocks import blocks, heads, is_title, reads_as_item, speaks
from editor.reading.layouts.layout import Layout, Run
from editor.reading.layouts.weighing import LINES, PARAGRAPHS, SECTIONS, weighed
from editor.reading.lines import Line

_PARAGRAPHS_UNDER_HEADING = 1.7
"""Where there are more paragraphs to a heading, each is an item of its own."""


def paragraphs(lines: Sequence[Line]) -> Layout:
    """Items are paragraphs between blank lines; what somebody says belongs to the one above."""
    layout = Layout("paragraphs", marked=False)
    found = blocks(lines)
    told = [one for one in found if reads_as_item(one)]
    titles = [one for one in found if is_title(one)]
    wanted = titles if len(titles) > 3 and len(titles) > 2 * len(told) else told
    chosen = {one.lines[0].start for one in wanted}
    for block in found:
        if block.lines[0].start not in chosen:
            continue
        if speaks(block) and layout.runs:
            layout.runs[-1].lines += block.lines
        else:
            layout.runs.append(Run(list(block.lines)))
    if len(layout.runs) < 2:
        return Layout("paragraphs", marked=False)
    return weighed(layout, lines, PARAGRAPHS * (1 - _breaks(found) / 2))


def _breaks(found: Sequence[Run]) -> float:
    """How many of the lines inside blocks end and begin as items of their own do."""
    joints = sum(len(one.lines) - 1 for one in found)
    ends = sum(
        above.is_sentence and not below.begins_low
        for one in found
        for above, below in zip(one.lines, one.lines[1:], strict=False)
    )
    return ends / joints if joints else 0.0


def sections(lines: Sequence[Line]) -> Layout:
    """Items are all that stands under a heading, where there are about as many of these."""
    layout = Layout("headings", marked=False)
    under: Run | None = None
    told = 0
    for block in blocks(lines)[1:]:  # the first may be the headline
        if heads(block):
            under = Run([])
        elif under is not None and reads_as_item(block):
            told += 1
            if not under.lines:
                layout.runs.append(under)
            under.lines += block.lines
    if len(layout.runs) < 3 or told > _PARAGRAPHS_UNDER_HEADING * len(layout.runs):
        return Layout("headings", marked=False)
    return weighed(layout, lines, SECTIONS)


def one_a_line(lines: Sequence[Line]) -> Layout:
    """Items are single lines under each other: sentences, or titles where there are none."""
    layout = Layout("lines", marked=False)
    below = [line for line in lines if not line.apart]
    if len(below) < 3 or sum(line.begins_low for line in below) * 4 > len(below):
        return layout
    told = [line for line in lines if line.is_sentence and len(line.words) > 25]
    titles = [line for line in lines if is_title(Run([line]))]
    wanted = titles if len(titles) > 3 and len(titles) > 2 * len(told) else told
    if len(wanted) < 3:
        return layout
    layout.runs = [Run([line]) for line in wanted]
    beside = sum(not line.is_sentence for line in below) / len(below) if wanted is told else 0.0
    return weighed(layout, lines, LINES * (1 - beside))
