"""A mention: a place that an item names, and the part it plays there."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceRole(StrEnum):
    """The part a named place plays. Only *happened* counts as a placement."""

    HAPPENED = "happened"
    MENTIONED = "mentioned"
    WITHIN = "within"


class Precision(StrEnum):
    """How exactly the text says where: P1 to P6 of the usual geo-precision scales."""

    SITE = "P1"
    SETTLEMENT = "P2"
    NEAR = "P3"
    DISTRICT = "P4"
    REGION = "P5"
    COUNTRY = "P6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place named in an item; an item holds a place once.

    ``place`` is None while the words are marked but the place is not yet known. ``start`` and
    ``end`` are None where a place was given without words of the text.
    """

    id: int
    passage: int
    place: int | None
    start: int | None
    end: int | None
    role: PlaceRole
    precision: Precision
