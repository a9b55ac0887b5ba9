"""An article: one pasted copy of a chronicle, and its four dates."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Basis(StrEnum):
    """How the day a chronicle is *of* was found."""

    HEADLINE = "headline"
    HEADING = "heading"
    TEXT = "text"
    ORDINAL = "ordinal"
    DATELINE = "dateline"
    FILE_NAME = "file name"
    TABLE = "table"
    HAND = "hand"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One pasted copy of a chronicle. ``text`` never changes after it is added.

    Four dates, never one: ``day`` (what the chronicle is of), ``published`` and ``retrieved``
    (ISO 8601, as exact as printed), ``added`` (ISO 8601 with offset: when it came in).
    """

    id: int
    uid: str
    day: date | None
    day_basis: Basis
    headline: str
    published: str
    retrieved: str
    byline: str
    source: str
    url: str
    language: str
    text: str
    sha256: str
    added: str
