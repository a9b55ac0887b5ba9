"""Backups of an archive as values: which there are, what one holds, which of them are kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Origin(StrEnum):
    """How a copy of an archive came about. Only those made by the program itself are rotated."""

    BY_ITSELF = "auto"
    BY_HAND = "hand"
    BEFORE_RESTORE = "before restore"
    BEFORE_UPDATE = "before update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of an archive. ``made`` is the clock of the place it was made at; size in bytes.

    ``elsewhere``: it lies in the second place, not beside the archive.
    """

    path: Path
    made: datetime
    origin: Origin
    size: int
    elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What an archive comes to. ``days`` are those that a chronicle covers, in full or in part.

    ``tags`` are items with a category, ``places`` mentions of places; ``last`` is its newest step
    in words and ``at`` when it was done, empty where nothing was.
    """

    days: int
    articles: int
    items: int
    tags: int
    places: int
    last: str = ""
    at: str = ""
