"""Blocks: lines that stand together between blank lines, and what they look like."""

from collections.abc import Sequence

from editor.reading.layouts.layout import MOST_HEADING, Run, is_heading
from editor.reading.lines import Line

_SHORTEST_ITEM = 25
_SPEECH = "–—―"


def blocks(lines: Sequence[Line]) -> list[Run]:
    """The lines between blank lines; a heading right above a paragraph is a block of its own."""
    found: list[Run] = []
    for line in lines:
        if line.apart or not found or _was_heading(found[-1], line):
            found.append(Run([line]))
        else:
            found[-1].lines.append(line)
    return found


def _was_heading(block: Run, line: Line) -> bool:
    """Whether the one line of a block heads the line below it."""
    above = block.lines[0]
    shorter = len(above.words) * 2 <= len(line.words) or above.ends_with_colon
    return len(block.lines) == 1 and is_heading(above) and shorter and not line.begins_low


def reads_as_item(block: Run) -> bool:
    """Whether a block is long enough and ends as sentences do, or is longer than any heading."""
    last = block.lines[-1]
    ends = last.is_sentence or (block.words > MOST_HEADING and not last.ends_with_colon)
    return block.words > _SHORTEST_ITEM and ends


def heads(block: Run) -> bool:
    """Whether a block is a heading."""
    return len(block.lines) == 1 and is_heading(block.lines[0]) and block.lines[0].has_words


def speaks(block: Run) -> bool:
    """Whether a block is somebody speaking, behind a dash."""
    return block.lines[0].words[0] in _SPEECH


def is_title(block: Run) -> bool:
    """Whether a block is one line of some words that ends as titles do."""
    line = block.lines[0]
    few = len(line.words.split()) >= 4 and len(line.words) <= 2 * MOST_HEADING
    return len(block.lines) == 1 and few and not line.is_sentence and not line.ends_with_colon
