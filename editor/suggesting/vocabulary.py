"""What an archive suggests from: its categories, its places, its rulings on names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from editor.chronicle.vocabulary import Category
from editor.suggesting.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Categories that are offered, by id; every name; and rulings.

    ``rulings`` say which place a folded name means in this archive, where several have it.
    """

    categories: Mapping[int, Category]
    gazetteer: Gazetteer
    rulings: Mapping[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(
        cls,
        categories: Iterable[Category],
        gazetteer: Gazetteer,
        rulings: Mapping[str, int] | None = None,
    ) -> "Vocabulary":
        """From the whole codebook: retired categories are left out."""
        offered = {one.id: one for one in categories if not one.retired}
        return cls(offered, gazetteer, rulings or {})
