"""Items nested in items: told by their indent, or by marks of another kind below a title."""

from collections import Counter
from collections.abc import Iterator, Sequence

from editor.reading.layouts.layout import Run
from editor.reading.lines import Line
from editor.reading.marks import Kind

_LISTED = (Kind.BULLET, Kind.NUMBER, Kind.LETTER, Kind.ROMAN)


def nested(runs: Sequence[Run]) -> list[Run]:
    """The runs with their parents; lists inside a run are runs of their own below it."""
    flat: list[Run] = []
    above: list[int] = []
    for run in runs:
        for part, inner in _parts(run):
            _climb(above, flat, part)
            if inner or _deeper(part, flat, above):
                part.parent = above[-1] if above else None
            above.append(len(flat))
            flat.append(part)
    return flat


def _climb(above: list[int], flat: Sequence[Run], run: Run) -> None:
    """Leave the lists that a run further to the left, or with an earlier sign, closes."""
    while above and not _stands_below(run.lines[0], flat[above[-1]]):
        above.pop()


def _stands_below(head: Line, last: Run) -> bool:
    """Whether a run that begins with this line can be nested in the last one."""
    first = last.lines[0]
    if first.mark is not None and head.mark is not None and first.mark.sign == head.mark.sign:
        return False
    title = last.parent is None and not last.lines[-1].is_sentence
    listed = head.mark is not None and head.mark.kind in _LISTED
    return first.indent < head.indent or (first.indent == head.indent and listed and title)


def _deeper(run: Run, flat: Sequence[Run], above: Sequence[int]) -> bool:
    """Whether a run stands further in than the one it comes after."""
    return bool(above) and flat[above[-1]].lines[0].indent < run.lines[0].indent


def _parts(run: Run) -> Iterator[tuple[Run, bool]]:
    """A run cut before the marks of the lists that stand in it."""
    head = run.lines[0]
    inner = {line.start for line in _list_inside(head, run.lines[1:])}
    part = Run([head])
    for line in run.lines[1:]:
        if line.start in inner:
            yield part, part.lines[0] is not head
            part = Run([line])
        else:
            part.lines.append(line)
    yield part, part.lines[0] is not head


def _list_inside(head: Line, lines: Sequence[Line]) -> list[Line]:
    """The lines below the first that begin items of their own: two of a kind at least."""
    found = [
        line for line in lines if line.mark and line.mark.kind in _LISTED and _stands_in(line, head)
    ]
    kinds = Counter(line.mark.kind for line in found if line.mark)
    return [line for line in found if line.mark and kinds[line.mark.kind] > 1]


def _stands_in(line: Line, head: Line) -> bool:
    """Whether a marked line can be nested: further in, or of another kind below a title."""
    other = line.mark is not None and head.mark is not None and line.mark.kind != head.mark.kind
    return line.indent > head.indent or (other and not head.is_sentence)
