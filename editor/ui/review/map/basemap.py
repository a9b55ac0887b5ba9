"""Outlines for orientation, from the shipped file: nothing is fetched."""

import json
import math
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from editor import paths

MICRO = 1_000_000
SQUEEZE = math.cos(math.radians(40.25))
"""A degree of longitude in degrees of latitude, in the middle of the map."""
WINDOW = QRectF(43.5 * SQUEEZE, -42.5, 8.0 * SQUEEZE, 4.5)
"""What the outlines cover, in the map's own plane: x to the east, y to the south."""


@dataclass(frozen=True)
class Outline:
    """A country or district."""

    name: str
    path: QPainterPath


@dataclass(frozen=True)
class Basemap:
    """Countries, and the districts of some of them."""

    countries: tuple[Outline, ...]
    districts: tuple[Outline, ...]


def on_map(latitude: float, longitude: float) -> QPointF:
    """A point in the map's plane."""
    return QPointF(longitude * SQUEEZE, -latitude)


@cache
def basemap() -> Basemap:
    """The outlines, read once."""
    found = json.loads(paths.shipped("resources", "basemap.json").read_bytes())
    return Basemap(_outlines(found["countries"]), _outlines(found["districts"]))


def _outlines(shapes: list[dict[str, object]]) -> tuple[Outline, ...]:
    return tuple(Outline(str(one["name"]), _path(one["rings"])) for one in shapes)


def _path(rings: object) -> QPainterPath:
    path = QPainterPath()
    assert isinstance(rings, list)
    for ring in rings:
        path.addPolygon(QPolygonF([on_map(y / MICRO, x / MICRO) for x, y in ring]))
        path.closeSubpath()
    return path
