"""A coded item: its words, and what a person said of it."""

from dataclasses import dataclass
from datetime import date

from editor.chronicle.passage import Passage
from editor.chronicle.suggestion import SuggestedPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A confirmed item. ``day`` and ``language`` are its article's."""

    text: str
    passage: Passage
    day: date | None
    language: str
    category: int
    places: tuple[SuggestedPlace, ...] = ()
