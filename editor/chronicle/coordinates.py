"""Coordinates, never more precise than the text says where."""

from editor.chronicle.mention import Precision
from editor.chronicle.vocabulary import Place

DECIMALS = {
    Precision.SITE: 4,
    Precision.SETTLEMENT: 3,
    Precision.NEAR: 2,
    Precision.DISTRICT: 1,
    Precision.REGION: 0,
    Precision.COUNTRY: 0,
}
"""Decimal places of a degree that each precision bears: 4 is about 10 metres, 1 about 10 km."""


def degrees(place: Place, precision: Precision) -> tuple[str, str]:
    """Latitude and longitude in decimal degrees as text, or two empty strings.

    The coarser of the text's precision and the place's own kind decides.
    """
    if place.latitude is None or place.longitude is None:
        return "", ""
    digits = min(DECIMALS[precision], DECIMALS[place.kind.precision])
    return _decimal(place.latitude, digits), _decimal(place.longitude, digits)


def _decimal(microdegrees: int, digits: int) -> str:
    return f"{round(microdegrees / 1_000_000, digits):.{digits}f}"
