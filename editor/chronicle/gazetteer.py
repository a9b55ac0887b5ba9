"""A gazetteer as it travels between archives: places by their own ids, with every name form."""

from dataclasses import dataclass

from editor.chronicle.vocabulary import PlaceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """A place. Coordinates are integer microdegrees, None where not known.

    ``place_id`` names it within its gazetteer and ``parent_id`` the place it lies in. ``names``
    are its other forms, each with its language (BCP 47, empty where not known).
    """

    place_id: str
    name: str
    kind: PlaceKind
    parent_id: str | None
    latitude: int | None
    longitude: int | None
    country: str
    source: str
    names: tuple[tuple[str, str], ...] = ()
