"""What a reader of the archive is shown: an article with its tags, rows of lists, hits."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from editor.chronicle.article import Article
from editor.chronicle.mention import Mention
from editor.chronicle.passage import Passage, Role, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """An article in the list of its day."""

    id: int
    day: date | None
    headline: str
    source: str
    items: int
    open: int


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One article as it lies on the desk: its passages in order and what they are tagged with.

    Every panel asks it for its items at every act, so it looks them up once.
    """

    article: Article
    passages: tuple[Passage, ...]
    mentions: dict[int, tuple[Mention, ...]] = field(default_factory=dict[int, Any])

    @cached_property
    def items(self) -> tuple[Passage, ...]:
        """The passages that are items, in order."""
        return tuple(one for one in self.passages if one.role is Role.ITEM)

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number of each item in the article, from 1."""
        return {one.id: number for number, one in enumerate(self.items, 1)}

    def quote(self, passage: Passage) -> str:
        """The words of a passage exactly as printed."""
        return self.article.text[passage.start : passage.end]

    def passage(self, key: int) -> Passage | None:
        """The passage with this id, if it is of this article."""
        return self._by_id.get(key)

    @cached_property
    def _by_id(self) -> dict[int, Passage]:
        return {one.id: one for one in self.passages}

    def day_of(self, passage: Passage) -> date | None:
        """The day of an item: its own, else the article's."""
        return passage.day or self.article.day


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """An item in a list across articles. ``happened`` names the places where it happened."""

    id: int
    article: int
    number: int
    day: date | None
    quote: str
    category: int | None
    state: State
    why_not: str
    claim_by: str
    happened: tuple[str, ...]
    second_look: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage found by its words. ``found`` are spans within ``quote`` to be marked."""

    passage: int
    article: int
    day: date | None
    number: int
    quote: str
    found: tuple[tuple[int, int], ...] = ()
