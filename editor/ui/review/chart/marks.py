"""What is drawn where: the chart as a list of marks in pixels, before any colour."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from editor.chronicle.day import Coverage
from editor.ui.review.chart.scale import BAR, Scale
from editor.ui.review.figures.columns import Column

WIDEST = 44
"""A bar is no wider, however few days there are; pixels at text size 100 %."""
CAP = 7
CLEAR = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One segment of one bar. ``elsewhere``: told of an uncovered day by another chronicle."""

    box: QRectF
    segment: int
    number: int
    elsewhere: bool


@dataclass(frozen=True, slots=True)
class GapMark:
    """Columns in a row that are not covered, for one reason."""

    box: QRectF
    coverage: Coverage
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Sum:
    """The total of a column, standing on its bar."""

    at: QPointF
    number: int
    column: Column


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything in sight."""

    blocks: tuple[Block, ...]
    gaps: tuple[GapMark, ...]
    caps: tuple[QRectF, ...]
    zeros: tuple[QPointF, ...]
    selected: QRectF | None
    hovered: QRectF | None
    sums: tuple[Sum, ...]


Span = tuple[date, date]


def marks_of(
    columns: Iterable[Column],
    scale: Scale,
    px: Callable[[float], int],
    selected: Span | None = None,
    hovered: Column | None = None,
) -> Marks:
    """The marks of the columns that are in sight."""
    seen = [one for one in columns if _in_sight(one, scale)]
    chosen = [one for one in seen if selected and one.holds(*selected)]
    return Marks(
        blocks=tuple(block for one in seen for block in _blocks(one, scale, px)),
        gaps=tuple(_gaps(seen, scale)),
        caps=tuple(_cap(one, scale, px) for one in seen if one.partial),
        zeros=tuple(_top(one, scale) for one in seen if one.parts is not None and not one.total),
        selected=_ground(chosen[0], chosen[-1], scale) if chosen else None,
        hovered=_ground(hovered, hovered, scale) if hovered is not None else None,
        sums=tuple(_sums(seen, chosen, scale, px)),
    )


def _in_sight(column: Column, scale: Scale) -> bool:
    half = column.days / 2
    return (
        scale.x(column.centre + half) > scale.left and scale.x(column.centre - half) < scale.right
    )


def bar_box(column: Column, scale: Scale, px: Callable[[float], int]) -> QRectF:
    """Where the bar of a column stands, on whole pixels across."""
    width = min(column.days * scale.day * BAR, px(WIDEST))
    left = round(scale.x(column.centre) - width / 2)
    right = max(left + 1, round(scale.x(column.centre) + width / 2))
    top = round(scale.y(column.total))
    return QRectF(left, top, right - left, scale.base - top)


def _blocks(column: Column, scale: Scale, px: Callable[[float], int]) -> Iterator[Block]:
    bar, below = bar_box(column, scale, px), 0
    for segment, number in enumerate(column.stack):
        if not number:
            continue
        base, top = round(scale.y(below)), round(scale.y(below + number))
        clear = CLEAR if below and base - top > 2 * CLEAR else 0
        box = QRectF(bar.left(), top, bar.width(), max(1, base - top - clear))
        yield Block(box, segment, number, column.parts is None)
        below += number


def _gaps(columns: list[Column], scale: Scale) -> Iterator[GapMark]:
    for (gap, coverage), run in groupby(columns, lambda one: (one.parts is None, one.coverage)):
        if gap:
            days = list(run)
            box = _ground(days[0], days[-1], scale).adjusted(1, 0, -1, 0)
            yield GapMark(box, coverage, days[0].first, days[-1].last)


def _ground(first: Column, last: Column, scale: Scale) -> QRectF:
    """The whole of some columns, from the base to the top of the plot."""
    left = round(scale.x(first.centre - first.days / 2))
    right = round(scale.x(last.centre + last.days / 2))
    return QRectF(left, scale.top, right - left, scale.base - scale.top)


def _cap(column: Column, scale: Scale, px: Callable[[float], int]) -> QRectF:
    bar = bar_box(column, scale, px)
    return QRectF(bar.left(), bar.top() - CLEAR - px(CAP), bar.width(), px(CAP))


def _top(column: Column, scale: Scale) -> QPointF:
    return QPointF(scale.x(column.centre), scale.y(column.total))


def _sums(
    seen: list[Column], chosen: list[Column], scale: Scale, px: Callable[[float], int]
) -> Iterator[Sum]:
    """Over the one that is selected, and over the highest of the others."""
    named = list(chosen) if len(chosen) == 1 and chosen[0].total else []
    others = [one for one in seen if one not in chosen and one.total]
    if others:
        named.append(max(others, key=lambda one: one.total))
    for one in named:
        above = _cap(one, scale, px).top() if one.partial else scale.y(one.total)
        yield Sum(QPointF(scale.x(one.centre), above), one.total, one)
