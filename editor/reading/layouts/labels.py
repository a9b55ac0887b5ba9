"""Items that begin with a label run into the line: «Roads: the lane was closed»."""

import re
from collections.abc import Sequence

from editor.reading.layouts.layout import DEEPEST, MOST_HEADING, Layout, Run
from editor.reading.layouts.weighing import LABELS, weighed
from editor.reading.lines import Line

_LABEL = re.compile(r"[^\W\d_][^.:;!?\d\"“«]{1,60}:(?=[\s\x00]|$)")
_LEAST = 3


def labels(lines: Sequence[Line]) -> Layout:
    """Items begin at lines with a label, and hold all lines to the next."""
    layout = Layout("labels", marked=False)
    starts = {line.start for line in lines if line.indent == 0 and _labelled(line)}
    open_run = False
    for line in lines:
        if line.start in starts:
            layout.runs.append(Run([line]))
            open_run = True
        elif open_run and not (line.apart and _stands_alone(line)):
            layout.runs[-1].lines.append(line)
        else:
            open_run = False
    if len(layout.runs) < _LEAST:
        return Layout("labels", marked=False)
    return weighed(layout, lines, LABELS)


def _labelled(line: Line) -> bool:
    return not line.begins_low and _LABEL.match(line.words) is not None


def _stands_alone(line: Line) -> bool:
    """A heading, or what is set in the middle of the page."""
    return line.indent > DEEPEST or (len(line.words) <= MOST_HEADING and not line.is_sentence)
