"""What the map shows of placements: marks where a point is known, and words for the rest."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF

from editor.chronicle.coordinates import degrees
from editor.chronicle.mention import Precision
from editor.chronicle.vocabulary import Place
from editor.ui.review.map.basemap import WINDOW, on_map

Parents = Callable[[int], Sequence[Place]]
COARSE = (Precision.REGION, Precision.COUNTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Placements at one point. ``exact``: at a settlement or site, not somewhere around it.

    ``within`` names the place whose point stands for it, where its own is not known.
    """

    place: int
    name: str
    at: QPointF
    exact: bool
    number: int
    within: str = ""


@dataclass(kw_only=True)
class Placements:
    """Everything counted is in one of these; ``unknown`` are words not matched with a place."""

    marks: list[Mark] = field(default_factory=list)
    countries: dict[str, int] = field(default_factory=dict)
    outside: dict[str, int] = field(default_factory=dict)
    nowhere: dict[str, int] = field(default_factory=dict)
    unknown: int = 0

    @property
    def total(self) -> int:
        """All placements."""
        rest = (self.countries, self.outside, self.nowhere)
        return (
            sum(one.number for one in self.marks)
            + sum(sum(part.values()) for part in rest)
            + self.unknown
        )


def placements_of(
    rows: Iterable[tuple[Place | None, Precision, int]], parents: Parents
) -> Placements:
    """Sort placements by what is known of where they were; never more exact than was said."""
    found = Placements()
    marks: dict[tuple[int, bool], Mark] = {}
    for place, precision, number in rows:
        if place is None:
            found.unknown += number
            continue
        mark = _mark(found, place, precision, number, parents)
        if mark is not None:
            key = (mark.place, mark.exact)
            before = marks.get(key)
            marks[key] = mark if before is None else _joined(before, mark)
    found.marks = sorted(marks.values(), key=lambda one: (-one.number, one.name))
    return found


def _joined(one: Mark, other: Mark) -> Mark:
    return replace(one, number=one.number + other.number)


def _mark(
    found: Placements, place: Place, precision: Precision, number: int, parents: Parents
) -> Mark | None:
    point, within = place, ""
    if place.latitude is None:
        above = next((one for one in parents(place.id) if one.latitude is not None), None)
        if above is not None:
            point, within = above, above.name
    coarsest = max(precision, point.kind.precision)
    if point.latitude is None:
        _add(found.nowhere, place.name, number)
        return None
    if coarsest in COARSE:
        _add(found.countries if not within else found.nowhere, place.name, number)
        return None
    latitude, longitude = (float(one) for one in degrees(point, coarsest))
    at = on_map(latitude, longitude)
    if not WINDOW.contains(at):
        _add(found.outside, place.name, number)
        return None
    exact = coarsest in (Precision.SITE, Precision.SETTLEMENT)
    return Mark(place=place.id, name=place.name, at=at, exact=exact, number=number, within=within)


def _add(names: dict[str, int], name: str, number: int) -> None:
    names[name] = names.get(name, 0) + number
