"""A preview: how another layout would cut the page, looked at and not made."""

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Preview:
    """The spans that would be items, in order; they do not overlap."""

    items: tuple[Span, ...]
