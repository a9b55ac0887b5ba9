"""The dates of one article, all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.chronicle.draft import DraftPassage, FoundDate
from editor.reading.dating.day import OfDay, find_day
from editor.reading.dating.meanings import meanings
from editor.reading.dating.own_days import with_own_days
from editor.reading.dating.page import Page
from editor.reading.dating.remarks import remarks
from editor.reading.dating.stamps import Stamps, stamps


@dataclass(frozen=True, slots=True)
class Dated:
    """What was understood of a page's dates: the day it is of, and its stamps (ISO 8601)."""

    page: Page
    of: OfDay
    stamps: Stamps

    @property
    def published(self) -> str:
        """When it was published, as exact as printed; empty where nothing says so."""
        return self.stamps.published.moment if self.stamps.published else ""

    @property
    def retrieved(self) -> str:
        """When it was copied."""
        return self.stamps.retrieved.moment if self.stamps.retrieved else ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What does not fit together, in sentences."""
        return remarks(self.page, self.of, self.stamps)

    def own_days(self, passages: Sequence[DraftPassage]) -> tuple[DraftPassage, ...]:
        """The passages, the items of other days with theirs."""
        return with_own_days(passages, self.page, self.of)

    def meanings(self, passages: Sequence[DraftPassage]) -> tuple[FoundDate, ...]:
        """Every printed date, what it was taken for, and why."""
        return meanings(self.page, self.of, self.stamps, passages)


def date_article(page: Page) -> Dated:
    """The day of a page and its stamps."""
    found = stamps(page)
    return Dated(page, find_day(page, found), found)
