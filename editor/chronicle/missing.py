"""What an archive still lacks: kinds of gaps, and one place where each is to be found."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Lack(StrEnum):
    """A kind of what is missing."""

    DAYS = "days without an article"
    OPEN = "articles with open items"
    PLACES = "items without a place"
    NAMES = "names not matched with a place"
    DATES = "dates that contradict each other"


class Contradiction(StrEnum):
    """How two dates of an article contradict each other."""

    PUBLISHED_BEFORE = "published before the day it is of"
    RETRIEVED_BEFORE = "retrieved before it was published"
    ITEM_AFTER = "an item is of a day after it was published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One row of such a list.

    ``day`` to ``last`` are the days it is about (None: undated). ``number`` counts what it
    stands for: days, open items. ``words`` are printed words: a headline, a quote, a name.
    """

    lack: Lack
    day: date | None
    last: date | None = None
    article: int | None = None
    item: int | None = None
    words: str = ""
    number: int = 1
    contradiction: Contradiction | None = None
