"""Items that begin at marks: bullets, numbers, letters, times, dates."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from editor.reading.layouts.layout import DEEPEST, Layout, Run
from editor.reading.layouts.nesting import nested
from editor.reading.layouts.topics import without_topics
from editor.reading.layouts.weighing import MARKS, MIXED_MARKS, weighed
from editor.reading.lines import Line
from editor.reading.marks import Kind

_SPEECH = "–—―"
_IN_A_ROW = (Kind.NUMBER, Kind.LETTER, Kind.ROMAN)
_WRAPPED = 45
"""Characters. A line shorter than that was not wrapped at the edge of a page."""
_WIDEST = 132
"""Characters of the widest page that lines are wrapped to by hand."""
_FULL = 0.8
_FEW = 2
_NOTES = "*†"


def marked(lines: Sequence[Line], kind: Kind) -> Layout:
    """Items begin at a mark of one kind; other kinds inside it are nested."""
    found = [line for line in lines if line.mark and line.mark.kind is kind]
    if len(found) < 2 or not _is_list(found, kind):
        return Layout(kind.value)
    heads = _without_notes(_heads(found))
    layout = Layout(kind.value, nested(_collect(lines, {line.start for line in heads})))
    return weighed(without_topics(layout), lines, MARKS)


def mixed(lines: Sequence[Line]) -> Layout:
    """Marks of several kinds in one list."""
    kinds = {line.mark.kind for line in lines if line.mark and not alone(line)}
    runs = mixed_runs(lines)
    if len(runs) < 3 or len(kinds) < 2:
        return Layout("mixed marks")
    return weighed(Layout("mixed marks", runs), lines, MIXED_MARKS)


def mixed_runs(lines: Sequence[Line]) -> list[Run]:
    """All items that begin at a mark of any kind."""
    found = [line for line in lines if line.mark and not alone(line)]
    for kind in Kind:
        row = [line for line in found if line.mark and line.mark.kind is kind]
        if len(row) == 1 or not _is_list(row, kind):
            found = [line for line in found if line not in row]
    return _collect(lines, {line.start for line in found})


def alone(line: Line) -> bool:
    """Whether a line is no more than its mark, a time above what happened then."""
    return line.mark is not None and line.mark.length >= len(line.words)


def _is_list(found: Sequence[Line], kind: Kind) -> bool:
    if kind is Kind.TIME:
        return sum(alone(line) for line in found) != 1 or len(found) > 2
    if kind not in _IN_A_ROW:
        return True
    values = [line.mark.value for line in found if line.mark]
    rising = sum(b > a for a, b in pairwise(values))
    steps = sum(b - a == 1 for a, b in pairwise(values))
    counted = rising if kind is Kind.NUMBER else steps
    return counted * 2 >= len(values) - 1 or values.count(1) * 2 >= len(values)


def _heads(found: Sequence[Line]) -> list[Line]:
    """Those that begin items: where blank lines part these, a dash below is somebody speaking."""
    apart = [line for line in found if line.apart]
    speaking = all(line.mark and line.mark.sign in _SPEECH for line in found)
    return apart if speaking and len(apart) * 2 >= len(found) else list(found)


def _without_notes(found: Sequence[Line]) -> list[Line]:
    """Without a last line behind an asterisk that no other item has: it explains something."""
    signs = Counter(line.mark.sign for line in found if line.mark)
    last = found[-1].mark
    lone = last is not None and last.sign in _NOTES and signs[last.sign] == 1 and len(found) > 3
    return list(found[:-1] if lone else found)


def _collect(lines: Sequence[Line], starts: set[int]) -> list[Run]:
    runs: list[Run] = []
    open_run = False
    previous: Line | None = None
    width = _width(lines)
    for line in lines:
        if line.start in starts:
            runs.append(Run([line]))
            open_run = True
        elif open_run and previous and _goes_on(line, previous, runs[-1], width):
            runs[-1].lines.append(line)
        else:
            open_run = False
        previous = line
    return _with_bodies(runs, lines)


def _width(lines: Sequence[Line]) -> tuple[float, float]:
    """From how many characters on a line may have been wrapped by hand, and from how many surely.

    Where items stand on lines wider than any page, no line was.
    """
    if sum(len(line.words) > _WIDEST for line in lines if line.mark) > _FEW:
        return inf, inf
    wrapped = [
        len(above.words)
        for above, below in pairwise(lines)
        if not (below.apart or below.mark or above.is_sentence) and len(above.words) > _WRAPPED
    ]
    sure = _FULL * max(wrapped) if len(wrapped) > 1 and max(wrapped) < _WIDEST else inf
    return _WRAPPED, sure


def _goes_on(line: Line, previous: Line, run: Run, width: tuple[float, float]) -> bool:
    """Whether a line without a mark belongs to the item above it (hard-wrapped lines)."""
    head = run.lines[0]
    if alone(head) and len(run.lines) == 1:
        return True
    if line.apart or not line.has_words:
        return line.has_words and 2 <= line.indent - head.indent <= DEEPEST
    if line.indent <= head.indent < previous.indent:  # what went on stood further in
        return False
    first = line.words[0]
    ends = previous.is_sentence and not previous.words.endswith(("...", "…"))
    begins = ends and first.isalpha() and not first.islower()
    wrapped = len(previous.words) > width[begins]
    speaks = line.mark is not None and head.mark is not None and line.mark.sign == head.mark.sign
    listed = line.mark is not None and line.mark.length > 0 and not previous.is_sentence
    return line.indent > head.indent or wrapped or speaks or listed or first.islower()


def _with_bodies(runs: list[Run], lines: Sequence[Line]) -> list[Run]:
    """Where most items have paragraphs below them, these are their words too."""
    begins = {run.lines[0].start: run for run in runs}
    inside = {line.start for run in runs for line in run.lines}
    bodies: dict[int, list[Line]] = {}
    run: Run | None = None
    for line in lines:
        run = begins.get(line.start, run)
        if run and line.start not in inside and line.is_sentence and not line.ends_with_colon:
            bodies.setdefault(run.lines[0].start, []).append(line)
        elif run and line.start not in inside:
            run = None
    if len(bodies) * 2 <= len(runs) or len(runs) < 3:
        return runs
    longest = max(len(body) for start, body in bodies.items() if start != runs[-1].lines[0].start)
    for start, body in bodies.items():
        begins[start].lines += body[:longest]
    return runs
