"""Where marks and labels stand on a map of some size: pixels, before any colour."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from editor.ui.review.map.basemap import WINDOW
from editor.ui.review.map.placements import Mark

LEAST_SPAN = 1.6
"""No closer than so many degrees of latitude."""
AIR = 0.18
MOST_NAMES = 40
SMALLEST, LARGEST, STEP = 4.0, 20.0, 4.0
"""Radius of one placement at least, of the most at most, and what one placement would get."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark in pixels."""

    mark: Mark
    centre: QPointF
    radius: float

    @property
    def box(self) -> QRectF:
        """The square around it."""
        r = self.radius
        return QRectF(self.centre.x() - r, self.centre.y() - r, 2 * r, 2 * r)


@dataclass(frozen=True, slots=True)
class Label:
    """A name beside its spot."""

    box: QRectF
    words: str


def view_of(marks: Sequence[Mark], room: QRectF) -> QTransform:
    """From the map's plane to pixels, so that every mark is in sight; the whole map if none is.

    What lies beyond the outlines is kept out of sight as far as the marks allow.
    """
    area = area_of(marks)
    across, down = room.width() / area.width(), room.height() / area.height()
    cover = max(room.width() / WINDOW.width(), room.height() / WINDOW.height())
    scale = max(min(across, down), cover if not marks else 0)
    wide, high = room.width() / scale, room.height() / scale
    left = _within(area.center().x() - wide / 2, wide, WINDOW.left(), WINDOW.right())
    top = _within(area.center().y() - high / 2, high, WINDOW.top(), WINDOW.bottom())
    view = QTransform()
    view.scale(scale, scale)
    view.translate(-left, -top)
    return view


def highest(marks: Sequence[Mark], width: float) -> float:
    """How high a map of this width can be without showing what lies beyond the outlines."""
    return WINDOW.height() * width / area_of(marks).width()


def _within(start: float, length: float, least: float, most: float) -> float:
    if length >= most - least:
        return (least + most - length) / 2
    return min(max(start, least), most - length)


def area_of(marks: Sequence[Mark]) -> QRectF:
    """The part of the plane that has to be in sight."""
    if not marks:
        return WINDOW
    xs, ys = [one.at.x() for one in marks], [one.at.y() for one in marks]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    wide = min(max(wide * (1 + 2 * AIR), LEAST_SPAN), WINDOW.width())
    high = min(max(high * (1 + 2 * AIR), LEAST_SPAN), WINDOW.height())
    x, y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    left = _within(x - wide / 2, wide, WINDOW.left(), WINDOW.right())
    top = _within(y - high / 2, high, WINDOW.top(), WINDOW.bottom())
    return QRectF(left, top, wide, high)


def spots_of(marks: Sequence[Mark], view: QTransform, px: Callable[[float], float]) -> list[Spot]:
    """Areas are as the numbers; the largest first, so that small ones lie on top."""
    most = max((one.number for one in marks), default=1)
    unit = min(px(STEP), px(LARGEST) / math.sqrt(most))
    return [
        Spot(one, view.map(one.at), max(unit * math.sqrt(one.number), px(SMALLEST)))
        for one in sorted(marks, key=lambda one: (-one.number, one.exact))
    ]


def labels_of(
    spots: Sequence[Spot], room: QRectF, width: Callable[[str], float], height: float
) -> list[Label]:
    """Names that neither cover a spot nor one another nor leave the map; most placements first."""
    taken = [one.box for one in spots]
    named: set[str] = set()
    labels: list[Label] = []
    for spot in spots[:MOST_NAMES]:
        words = spot.mark.name
        if words in named:
            continue
        for box in _beside(spot, width(words), height):
            if room.contains(box) and not any(box.intersects(one) for one in taken):
                labels.append(Label(box, words))
                taken.append(box)
                named.add(words)
                break
    return labels


def _beside(spot: Spot, wide: float, high: float) -> Iterator[QRectF]:
    """Right, left, above, below, then the corners."""
    x, y, r = spot.centre.x(), spot.centre.y(), spot.radius + 4
    near = r * 0.7
    yield QRectF(x + r, y - high / 2, wide, high)
    yield QRectF(x - r - wide, y - high / 2, wide, high)
    yield QRectF(x - wide / 2, y - r - high, wide, high)
    yield QRectF(x - wide / 2, y + r, wide, high)
    for left in (x + near, x - near - wide):
        for top in (y - near - high, y + near):
            yield QRectF(left, top, wide, high)
