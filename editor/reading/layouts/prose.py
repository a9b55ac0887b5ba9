"""Running prose: items are its sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from editor.reading.layouts.layout import LAST_RESORT, Layout, Run, is_heading
from editor.reading.layouts.weighing import ONE_BLOCK
from editor.reading.lines import Line
from editor.reading.sentences import sentences

_SHORTEST = 12
_FEW = 2


def prose(lines: Sequence[Line]) -> Layout:
    """Every sentence an item, also where it goes on from one printed line to the next."""
    cut = [piece for line in lines for piece in _pieces(line)]
    layout = Layout("sentences", marked=False, lines=cut, weight=LAST_RESORT)
    going_on = False
    for piece in cut:
        if going_on and not piece.apart:
            layout.runs[-1].lines.append(piece)
        elif len(piece.words) > _SHORTEST:
            layout.runs.append(Run([piece]))
        else:
            continue
        going_on = not piece.is_sentence
    layout.runs = [run for run in layout.runs if run.lines[-1].is_sentence]
    if len(layout.runs) > _FEW and _one_block_below_a_title(lines):
        layout.weight = ONE_BLOCK
    return layout if len(layout.runs) > 1 else Layout("sentences", marked=False)


def _one_block_below_a_title(lines: Sequence[Line]) -> bool:
    """Whether all that the text tells stands in one paragraph under a heading."""
    told = [line for line in lines if line.apart and not is_heading(line)]
    return len(told) == 1 and is_heading(lines[0])


def _pieces(line: Line) -> Iterator[Line]:
    for start, end in sentences(line.words, 0, len(line.words)):
        yield replace(
            line,
            start=line.start + start,
            end=line.start + end,
            words=line.words[start:end],
            apart=line.apart and start == 0,
            mark=line.mark if start == 0 else None,
        )
