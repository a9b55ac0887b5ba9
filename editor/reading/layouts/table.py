"""Tables: rows of cells between tabs or upright strokes, each row an item."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from editor.reading.clock import time_at
from editor.reading.layouts.layout import Layout, Run
from editor.reading.layouts.weighing import TABLE, weighed
from editor.reading.lines import Line
from editor.reading.marks import Kind, Mark

_LEAST_ROWS = 3
_BETWEEN = re.compile(r"\s*[|¦│]\s*|\t+")
_ORDER = re.compile(r"(?:No\.?|Nr\.?|№|#)?\s*\d{1,4}[.)]?")


def table(lines: Sequence[Line]) -> Layout:
    """Rows with the same number of cells; a first row of titles heads them."""
    cells = {line.start: _cells(line.words) for line in lines}
    counted = Counter(len(one) for one in cells.values() if len(one) > 1)
    columns = counted.most_common(1)[0][0] if counted else 0
    rows = [line for line in lines if len(cells[line.start]) == columns]
    if columns < 2 or counted[columns] < _LEAST_ROWS or _are_marked(rows, columns):
        return Layout("table")
    heading = rows[:1] if _are_titles(cells[rows[0].start], rows[1:]) else []
    told = [line for line in rows[len(heading) :] if line.has_words]
    as_rows = {line.start: replace(line, mark=_mark(line.words)) for line in told}
    layout = Layout(
        "table",
        list(_runs(lines, as_rows)),
        headings=frozenset(line.start for line in heading),
        lines=[as_rows.get(line.start, line) for line in lines],
    )
    return weighed(layout, lines, TABLE) if len(told) >= _LEAST_ROWS - 1 else Layout("table")


def _runs(lines: Sequence[Line], rows: Mapping[int, Line]) -> Iterator[Run]:
    """The rows, each with the lines further in right below it."""
    run: Run | None = None
    for line in lines:
        if row := rows.get(line.start):
            if run:
                yield run
            run = Run([row])
        elif run and not line.apart and (line.indent > run.lines[0].indent or line.begins_low):
            run.lines.append(line)
        elif run:
            yield run
            run = None
    if run:
        yield run


def _are_marked(rows: Sequence[Line], columns: int) -> bool:
    """Whether two columns are no more than marks and what they stand before."""
    return columns == 2 and sum(row.mark is not None for row in rows) * 2 > len(rows)


def _cells(words: str) -> list[str]:
    if "\t" not in words and words.count("|") + words.count("│") + words.count("¦") < 1:
        return [words]
    return [one for one in _BETWEEN.split(words) if one]


def _are_titles(cells: Sequence[str], rows: Sequence[Line]) -> bool:
    """Whether a row holds no figure, and the rows below it do."""
    figures = any(one.isdigit() for cell in cells for one in cell)
    below = sum(any(one.isdigit() for one in row.words) for row in rows)
    return not figures and below * 2 > len(rows)


def _mark(words: str) -> Mark | None:
    """What stands in the first cells and is no words: a number in a row, a time."""
    length, time = len(words) - len(words.lstrip("|¦│ \t")), ""
    while found := _BETWEEN.search(words, length):
        cell = words[length : found.start()]
        clock = time_at(cell)
        if clock and clock[1] == len(cell):
            time = time or clock[0]
        elif not _ORDER.fullmatch(cell):
            break
        length = found.end()
    if not length or length >= len(words):
        return None
    return Mark(Kind.ENTRY, "row", length, len(words[:length].rstrip()), time=time)
