"""A lesson: one confirmed item, as far as it teaches anything."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What an item's words were, and what a person said of it.

    ``signs`` is what the codebook's signs weigh for each category, the heaviest first;
    ``printed`` whom the words name as their source, ``claim_by`` whom the archivist named.
    """

    passage: int
    language: str
    features: frozenset[str]
    signs: dict[int, float]
    category: int
    printed: str = ""
    claim_by: str = ""

    @property
    def by_signs(self) -> int | None:
        """What the codebook's signs alone would have said."""
        return next(iter(self.signs), None)
