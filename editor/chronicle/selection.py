"""A selection: which items a list, a chart or an export is about."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Every condition narrows; an empty one selects everything dated or not.

    ``first`` and ``last`` are days, both included. ``groups`` are ids of chart groups and
    ``categories`` ids of categories, sub-categories included; 0 stands for untagged items.
    ``place`` selects items that happened in it or in a place within it. ``words`` are looked for
    in quotes, corrected wordings, notes and names of places. ``source`` and ``language`` are the
    article's; ``second_look`` selects items flagged so. ``items`` are ids of items
    picked one by one. ``counting`` leaves out items that do not count, ``placed`` those that
    happened nowhere named.
    """

    first: date | None = None
    last: date | None = None
    groups: frozenset[int] | None = None
    categories: frozenset[int] | None = None
    place: int | None = None
    claim_by: str = ""
    checked: bool = False
    second_look: bool = False
    source: str = ""
    language: str = ""
    words: str = ""
    article: int | None = None
    items: frozenset[int] | None = None
    counting: bool = False
    placed: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything but the days is asked for."""
        return bool(
            self.groups is not None
            or self.categories is not None
            or self.place is not None
            or self.article is not None
            or self.items is not None
            or self.claim_by
            or self.checked
            or self.second_look
            or self.source
            or self.language
            or self.placed
            or self.words.strip()
        )
