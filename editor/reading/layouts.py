"""Layouts: the ways a list of items can be printed, found by evidence and chosen by score.

Each layout proposes items, as runs of lines; the one whose items look most like a list wins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from editor.reading.lines import Line
from editor.reading.marks import Kind
from editor.reading.sentences import sentences

MOST_HEADING = 90
"""Characters a heading or a furniture line may have."""

UNMARKED = ("indents", "paragraphs", "lines", "sentences")
"""Layouts whose items begin without marks; what looks like one is part of their words."""
LAST_RESORT = 0.1
"""The score of what is offered, but never taken unasked."""
_DEEPEST = 12
"""Characters. What is printed further in is set in the middle or in a column."""


@dataclass(slots=True)
class Run:
    """The lines of one item; its mark, if it has one, is that of the first."""

    lines: list[Line]
    parent: int | None = None


@dataclass(slots=True)
class Layout:
    """A proposal: its name, its items, and how much speaks for it."""

    name: str
    runs: list[Run] = field(default_factory=list[Run])
    score: float = 0.0
    lines: Sequence[Line] = ()
    """The lines as this layout cuts them; none where it takes them as they are printed."""


def layouts(lines: Sequence[Line]) -> list[Layout]:
    """Every layout that finds items in these lines, the likeliest first."""
    found = [_marked(lines, kind) for kind in Kind]
    found.append(_mixed(lines))
    found += [_indented(lines), _paragraphs(lines), _one_a_line(lines), _sentences(lines)]
    return sorted((one for one in found if one.runs), key=lambda one: -one.score)


def _marked(lines: Sequence[Line], kind: Kind) -> Layout:
    """Items begin at a mark of one kind; other kinds inside it are nested."""
    layout = Layout(kind.value)
    marked = [line for line in lines if line.mark and line.mark.kind is kind]
    if len(marked) < 2 or not _is_list(marked, kind):
        return layout
    layout.runs = _collect(lines, {line.start for line in _heads(marked)}, kind)
    layout.score = 3.0 + len(layout.runs) / 10
    return layout


_SPEECH = "–—―"


def _heads(marked: Sequence[Line]) -> list[Line]:
    """Those that begin items: where blank lines part these, a dash below is somebody speaking."""
    apart = [line for line in marked if line.apart]
    speaking = all(line.mark and line.mark.sign in _SPEECH for line in marked)
    return apart if speaking and len(apart) * 2 >= len(marked) else list(marked)


def _is_list(marked: Sequence[Line], kind: Kind) -> bool:
    if kind is Kind.NUMBER:
        values = [line.mark.value for line in marked if line.mark]
        rising = sum(b > a for a, b in pairwise(values))
        return rising * 2 >= len(values) - 1 or values.count(1) * 2 >= len(values)
    return True


def _mixed(lines: Sequence[Line]) -> Layout:
    """Marks of several kinds in one list."""
    layout = Layout("mixed marks")
    marked = [line for line in lines if line.mark]
    kinds = {line.mark.kind for line in marked if line.mark}
    if len(marked) < 3 or len(kinds) < 2:
        return layout
    layout.runs = _collect(lines, {line.start for line in marked}, None)
    layout.score = 2.9 + len(layout.runs) / 10
    return layout


def _collect(lines: Sequence[Line], starts: set[int], kind: Kind | None) -> list[Run]:
    runs: list[Run] = []
    open_run = False
    previous: Line | None = None
    for line in lines:
        if line.start in starts:
            runs.append(Run([line], _parent(runs, line, kind)))
            open_run = True
        elif open_run and previous and _goes_on(line, previous, runs[-1]):
            runs[-1].lines.append(line)
        else:
            open_run = False
        previous = line
    return runs


def _parent(runs: list[Run], line: Line, kind: Kind | None) -> int | None:
    """An item further to the right than the last one above it is nested in that one."""
    if not runs or kind is None or not line.mark:
        return None
    for index in range(len(runs) - 1, -1, -1):
        head = runs[index].lines[0]
        if head.indent < line.indent and head.mark and head.mark.sign != line.mark.sign:
            return index
        if head.indent <= line.indent:
            return runs[index].parent
    return None


def _goes_on(line: Line, previous: Line, run: Run) -> bool:
    """Whether a line without a mark belongs to the item above it (hard-wrapped lines)."""
    head = run.lines[0]
    if line.apart or not line.has_words:
        return line.has_words and 2 <= line.indent - head.indent <= _DEEPEST
    deeper = line.indent > head.indent
    first = line.words[0]
    begins = previous.is_sentence and first.isalpha() and not first.islower()
    wrapped = len(previous.words) > 45 and not begins
    speaks = line.mark is not None and head.mark is not None and line.mark.sign == head.mark.sign
    return deeper or wrapped or speaks or first.islower()


def _indented(lines: Sequence[Line]) -> Layout:
    """Items are paragraphs told by the indent of their first line alone, as in print."""
    layout = Layout("indents")
    firsts = {line.start for line in lines if 2 <= line.indent <= _DEEPEST}
    flush = sum(line.indent == 0 and not line.apart for line in lines)
    if len(firsts) < 3 or flush < len(firsts):
        return layout
    for line in lines:
        if line.start in firsts:
            layout.runs.append(Run([line]))
        elif layout.runs and line.indent == 0 and not line.apart:
            layout.runs[-1].lines.append(line)
    layout.runs = [one for one in layout.runs if _reads_as_item(one)]
    layout.score = 2.0 + len(layout.runs) / 20
    return layout


def _paragraphs(lines: Sequence[Line]) -> Layout:
    """Items are paragraphs between blank lines."""
    layout = Layout("paragraphs")
    blocks: list[Run] = []
    for line in lines:
        if line.apart or not blocks:
            blocks.append(Run([line]))
        else:
            blocks[-1].lines.append(line)
    layout.runs = [one for one in blocks if _reads_as_item(one)]
    if len(layout.runs) < 2:
        return Layout("paragraphs")
    share = len(layout.runs) / len(blocks)
    layout.score = 1.0 + share + len(layout.runs) / 20
    return layout


def _one_a_line(lines: Sequence[Line]) -> Layout:
    """Items are single lines under each other."""
    layout = Layout("lines")
    body = [line for line in lines if not line.apart and line.is_sentence]
    if len(body) < 3 or sum(line.words[0].islower() for line in body) * 4 > len(body):
        return layout
    layout.runs = [Run([line]) for line in lines if line.is_sentence and len(line.words) > 25]
    layout.score = 1.4 + len(body) / max(len(lines), 1)
    return layout


def _sentences(lines: Sequence[Line]) -> Layout:
    """Items are the sentences of running prose."""
    layout = Layout("sentences", lines=[piece for line in lines for piece in _cut(line)])
    going_on = False
    for piece, following in zip(layout.lines, [*layout.lines[1:], None], strict=True):
        prose = piece.is_sentence or (following is not None and not following.apart)
        if going_on and not piece.apart:
            layout.runs[-1].lines.append(piece)
        elif prose and len(piece.words) > _SHORTEST_SENTENCE:
            layout.runs.append(Run([piece]))
        else:
            continue
        going_on = not piece.is_sentence
    layout.runs = [one for one in layout.runs if one.lines[-1].is_sentence]
    layout.score = LAST_RESORT
    return layout if len(layout.runs) > 1 else Layout("sentences")


_SHORTEST_SENTENCE = 12


def _cut(line: Line) -> Iterator[Line]:
    for start, end in sentences(line.words, 0, len(line.words)):
        yield replace(
            line,
            start=line.start + start,
            end=line.start + end,
            words=line.words[start:end],
            apart=line.apart and start == 0,
        )


def _reads_as_item(run: Run) -> bool:
    words = " ".join(line.words for line in run.lines)
    return len(words) > 25 and run.lines[-1].is_sentence
