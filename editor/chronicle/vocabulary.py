"""The vocabularies items are tagged with: categories in groups, places with their names."""

from dataclasses import dataclass
from enum import StrEnum

from editor.chronicle.mention import Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A chart group: what categories are added up to on the chart. ``colour`` is ``#RRGGBB``."""

    id: int
    uid: str
    code: str
    label: str
    colour: str
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category, or a sub-category where ``parent`` is set.

    ``code`` is the field's standard text code (``FIR``, ``FIR.SHEL``), stable and never reused.
    ``key`` is the letter of a category or the digit of a sub-category. ``cues`` are words of a
    source that speak for it. ``conflict`` puts its items into the conflict measure; ``counts``
    is what tagging proposes; a ``retired`` category stays on old items and is offered no more.
    """

    id: int
    uid: str
    code: str
    label: str
    short_label: str
    parent: int | None
    group: int
    definition: str
    include: str
    exclude: str
    cues: tuple[str, ...]
    colour: str
    pattern: str
    key: str
    position: int
    conflict: bool
    counts: bool
    retired: bool


class PlaceKind(StrEnum):
    """What a place is."""

    COUNTRY = "country"
    PROVINCE = "province"
    DISTRICT = "district"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    RIVER = "river"
    MOUNTAIN = "mountain"
    OTHER = "other"

    @property
    def precision(self) -> Precision:
        """The precision that naming such a place gives by itself."""
        return _PRECISION[self]


_PRECISION = {
    PlaceKind.COUNTRY: Precision.COUNTRY,
    PlaceKind.PROVINCE: Precision.REGION,
    PlaceKind.DISTRICT: Precision.DISTRICT,
    PlaceKind.CITY: Precision.SETTLEMENT,
    PlaceKind.TOWN: Precision.SETTLEMENT,
    PlaceKind.VILLAGE: Precision.SETTLEMENT,
    PlaceKind.RIVER: Precision.NEAR,
    PlaceKind.MOUNTAIN: Precision.NEAR,
    PlaceKind.OTHER: Precision.SITE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of the gazetteer. Coordinates are integer microdegrees, None where not known."""

    id: int
    uid: str
    name: str
    kind: PlaceKind
    parent: int | None
    latitude: int | None
    longitude: int | None
    country: str
    source: str
    names: tuple[str, ...] = ()
    """Every other form of the name, in any language."""
