"""GeoNames dumps: one place a line, 19 columns apart by tabs, as in ``AZ.txt`` of a country.

Feature codes become our kinds. Features that a chronicle does not name a place by (roads, farms,
lakes, parks) are left out, and so is a line that cannot be read; how many is said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.chronicle.errors import ExportError
from editor.chronicle.gazetteer import GazetteerPlace
from editor.chronicle.limits import LARGEST_FILE
from editor.chronicle.vocabulary import PlaceKind
from editor.exchange.gazetteer import language_of, microdegrees

COLUMNS = 19
FIRST_LEVEL_DISTRICTS = frozenset({"AZ"})
"""Countries whose first level is what others call a district."""
_LARGE, _TOWN = 50_000, 5_000
"""Inhabitants from which a populated place is a city, a town."""
_HEIGHTS = frozenset({"MT", "MTS", "PK", "PKS", "HLL", "HLLS", "PASS", "RDGE"})
_NAMES_MOST = 40
"""Other names taken of one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dump:
    """What a dump holds: parents before what lies in them. ``left_out`` counts other lines."""

    places: tuple[GazetteerPlace, ...]
    left_out: int


def read_dump(path: Path) -> Dump:
    """Read a dump.

    Raises ExportError where it cannot be read, is too large, or no line is of this format.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ExportError(f"{path.name} is larger than 100 MB. Take the file of one country.")
        with path.open(encoding="utf-8") as lines:
            return parse(lines)
    except (OSError, UnicodeError) as error:
        raise ExportError(f"{path.name} cannot be read as a GeoNames dump in UTF-8.") from error


def parse(lines: Iterable[str]) -> Dump:
    """The places of the lines of a dump. Raises ExportError where no line is of this format."""
    rows = [line.rstrip("\r\n").split("\t") for line in lines if line.strip()]
    whole = [row for row in rows if len(row) == COLUMNS and row[0].isdigit() and row[1].strip()]
    if not whole:
        raise ExportError("This is no GeoNames dump: it needs 19 columns apart by tabs.")
    areas = {area: row[0] for row in whole if (area := _area(row))}
    found = {place.place_id: place for row in whole for place in _places(row, areas)}
    ordered = sorted(found.values(), key=lambda one: _depth(one, found))
    return Dump(places=tuple(ordered), left_out=len(rows) - len(ordered))


def _area(row: list[str]) -> tuple[str, ...]:
    """The codes by which other lines say that they lie in this one; empty for what is no area."""
    match row[7]:
        case "PCLI" | "PCLD" | "PCLS":
            return (row[8],)
        case "ADM1":
            return (row[8], row[10])
        case "ADM2":
            return (row[8], row[10], row[11])
    return ()


def _places(row: list[str], areas: dict[tuple[str, ...], str]) -> Iterator[GazetteerPlace]:
    """The place of a line, or none."""
    kind = _kind(row)
    if kind is None:
        return
    try:
        latitude, longitude = microdegrees(row[4], 90), microdegrees(row[5], 180)
    except ExportError:
        return
    others = dict.fromkeys(name.strip() for name in (row[2], *row[3].split(",")))
    names = [(name, language_of(name)) for name in others if name and name != row[1]]
    yield GazetteerPlace(
        place_id=row[0], name=row[1].strip(), kind=kind, parent_id=_parent(row, areas),
        latitude=latitude, longitude=longitude, country=row[8], source=f"GeoNames {row[0]}",
        names=tuple(names[:_NAMES_MOST]),
    )  # fmt: skip


def _parent(row: list[str], areas: dict[tuple[str, ...], str]) -> str | None:
    """The narrowest area of the dump that a line lies in; never itself."""
    codes, own = (row[8], row[10], row[11]), _area(row)
    for length in range(len(own) - 1 if own else 3, 0, -1):
        found = areas.get(codes[:length]) if all(codes[:length]) else None
        if found is not None and found != row[0]:
            return found
    return None


def _kind(row: list[str]) -> PlaceKind | None:
    match row[6], row[7]:
        case "A", code:
            return _area_kind(code, row[8])
        case "P", _:
            return _settlement(row)
        case "H", code if code.startswith(("STM", "CNL")):
            return PlaceKind.RIVER
        case "T", code if code in _HEIGHTS:
            return PlaceKind.MOUNTAIN
    return None


def _area_kind(code: str, country: str) -> PlaceKind | None:
    if code.startswith("PCL"):
        return PlaceKind.COUNTRY
    if code == "ADM1" and country not in FIRST_LEVEL_DISTRICTS:
        return PlaceKind.PROVINCE
    return PlaceKind.DISTRICT if code.startswith("ADM") and not code.endswith("H") else None


def _settlement(row: list[str]) -> PlaceKind:
    people = int(row[14]) if row[14].isdecimal() else 0
    if people >= _LARGE or row[7] in ("PPLC", "PPLA"):
        return PlaceKind.CITY
    return PlaceKind.TOWN if people >= _TOWN or row[7] == "PPLA2" else PlaceKind.VILLAGE


def _depth(place: GazetteerPlace, found: dict[str, GazetteerPlace]) -> int:
    depth, above = 0, place.parent_id
    while above is not None and above in found and depth < 4:
        depth, above = depth + 1, found[above].parent_id
    return depth
