"""Latitude and longitude as people write them: decimal degrees to microdegrees and back."""

import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

MICRO = 1_000_000
_NUMBER = re.compile(r"([NSEWnsew]?)\s*([+\-\u2212]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWnsew]?)")
_BETWEEN = re.compile(r"\s*;\s*|,\s+|\s+")
_BETWEEN_POINTS = re.compile(r"\s*[;,]\s*|\s+")
"""Where numbers have decimal points, a comma stands between them, with a blank or without."""


class DegreesError(ValueError):
    """Why what was typed is no latitude or longitude, in a plain sentence."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One of the two: its name, how far it goes in degrees, and its letters (north first)."""

    name: str
    most: int
    letters: str


LATITUDE = Axis("latitude", 90, "NS")
LONGITUDE = Axis("longitude", 180, "EW")


def in_degrees(microdegrees: int | None) -> str:
    """As typed: ``39.7585``, without zeros at the end; empty where not known."""
    if microdegrees is None:
        return ""
    number = Decimal(microdegrees) / MICRO
    whole = f"{number:.6f}".rstrip("0")
    return whole + "0" if whole.endswith(".") else whole


def from_degrees(words: str, axis: Axis) -> int | None:
    """Microdegrees of ``39.7585``, ``39,7585``, ``-12.5`` or ``39.7585° N``; None for nothing.

    Raises DegreesError in a plain sentence.
    """
    text = words.strip()
    if not text:
        return None
    found = _NUMBER.fullmatch(text)
    letter = (found[1] or found[4]).upper() if found else ""
    if found is None or (found[1] and found[4]) or (letter and letter not in axis.letters):
        words = _say("“{0}” is no {1}. Write decimal degrees, as in 39.7585.")
        raise DegreesError(words.format(text, _say(axis.name)))
    degrees = Decimal(found[3].replace(",", "."))
    if degrees > axis.most:
        words = _say("A {0} goes from -{1} to {1} degrees, not to {2}.")
        raise DegreesError(words.format(_say(axis.name), axis.most, found[3]))
    south = letter == axis.letters[1]
    if found[2] and letter:
        words = _say("“{0}” has both a sign and a letter. Write one of them.")
        raise DegreesError(words.format(text))
    negative = south or found[2] in ("-", "\u2212")
    return int((degrees * MICRO).to_integral_value()) * (-1 if negative else 1)


def pair(words: str) -> tuple[str, str] | None:
    """Latitude and longitude that were pasted as one text; None where it is not two."""
    text = words.strip().removeprefix("(").removesuffix(")")
    between = _BETWEEN_POINTS if "." in text else _BETWEEN
    for gap in between.finditer(text):
        first, second = text[: gap.start()], text[gap.end() :]
        if first and second and _is(first, LATITUDE) and _is(second, LONGITUDE):
            return first, second
    return None


def _is(words: str, axis: Axis) -> bool:
    try:
        return from_degrees(words, axis) is not None
    except DegreesError:
        return False


def _say(words: str) -> str:
    return QCoreApplication.translate("Degrees", words)
