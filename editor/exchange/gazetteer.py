"""The gazetteer file (CSV): one place a row, other name forms in one cell, joined by ``|``.

A form carries its language as ``Türkiye@tr`` only where its script and letters would say
something else.
"""

import re
from decimal import Decimal

from editor.chronicle.errors import ExportError
from editor.chronicle.gazetteer import GazetteerPlace
from editor.chronicle.vocabulary import PlaceKind
from editor.exchange.csv_in import csv_to_table
from editor.exchange.csv_out import table_to_csv

COLUMNS = ("place_id", "name", "alt_names", "feature", "parent_id", "country_code", "latitude",
           "longitude", "source")  # fmt: skip
MICRO = 1_000_000
"""Microdegrees in a degree."""

_LETTERS = (
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("fa", re.compile("[\u0600-\u06ff]")),
    ("az", re.compile("[əğışçöüƏĞİŞÇÖÜ]")),
)


def language_of(name: str) -> str:
    """The language a name form is likely in, by its script and letters; empty if any."""
    return next((language for language, letters in _LETTERS if letters.search(name)), "")


def read_gazetteer(data: bytes) -> tuple[GazetteerPlace, ...]:
    """The places in a file.

    Raises ExportError where columns are missing, a kind or number cannot be read, an id stands
    twice, or a parent is missing.
    """
    columns, rows = csv_to_table(data)
    if missing := [one for one in COLUMNS if one not in columns]:
        raise ExportError(f"The gazetteer has no column “{missing[0]}”.")
    at = [columns.index(one) for one in COLUMNS]
    places = tuple(_place(*(row[index] for index in at)) for row in rows)
    _check(places)
    return places


def _place(*cells: str) -> GazetteerPlace:
    key, name, forms, feature, parent, country, latitude, longitude, source = cells
    if feature not in list(PlaceKind):
        raise ExportError(f"“{feature}” is not a kind of place (place “{key}”).")
    return GazetteerPlace(
        place_id=key,
        name=name,
        kind=PlaceKind(feature),
        parent_id=parent or None,
        latitude=microdegrees(latitude, 90),
        longitude=microdegrees(longitude, 180),
        country=country,
        source=source,
        names=tuple(_form(one) for one in forms.split("|") if one),
    )


def microdegrees(degrees: str, limit: int) -> int | None:
    """Decimal degrees as microdegrees, None where empty. Raises ExportError beyond ``limit``."""
    if not degrees:
        return None
    try:
        micro = Decimal(degrees) * MICRO
        if abs(micro) <= limit * MICRO:
            return int(micro)
    except ArithmeticError:
        pass
    raise ExportError(f"“{degrees[:40]}” is not a coordinate in degrees.")


def _form(text: str) -> tuple[str, str]:
    name, mark, language = text.rpartition("@")
    return (name, language) if mark else (text, language_of(text))


def _check(places: tuple[GazetteerPlace, ...]) -> None:
    keys: set[str] = set()
    for place in places:
        if not place.place_id or not place.name or place.place_id in keys:
            raise ExportError(f"The place “{place.place_id}” has no id or name, or stands twice.")
        keys.add(place.place_id)
    for place in places:
        if place.parent_id is not None and place.parent_id not in keys:
            raise ExportError(
                f"“{place.place_id}” lies in “{place.parent_id}”, which is not in the gazetteer."
            )


def write_gazetteer(places: tuple[GazetteerPlace, ...]) -> bytes:
    """The file of a gazetteer.

    Raises ExportError for a name form that holds ``|`` and could not be read back.
    """
    return table_to_csv(COLUMNS, [_row(place) for place in places])


def _row(place: GazetteerPlace) -> tuple[str, ...]:
    return (
        place.place_id,
        place.name,
        "|".join(_spelled(*form) for form in place.names),
        place.kind.value,
        place.parent_id or "",
        place.country,
        _degrees(place.latitude),
        _degrees(place.longitude),
        place.source,
    )


def _spelled(name: str, language: str) -> str:
    if "|" in name or not name:
        raise ExportError(f"“{name}” cannot stand in a gazetteer file: it is empty or holds “|”.")
    plain = "@" not in name and language == language_of(name)
    return name if plain else f"{name}@{language}"


def _degrees(micro: int | None) -> str:
    if micro is None:
        return ""
    return f"{Decimal(micro) / MICRO:f}"
