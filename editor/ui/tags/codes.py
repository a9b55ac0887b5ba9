"""What of the codebook is offered: categories, their sub-codes, the one with a letter."""

from collections import Counter
from collections.abc import Iterable

from editor.chronicle.vocabulary import Category


def offered_categories(every: Iterable[Category]) -> tuple[Category, ...]:
    """Those that stand in the grid."""
    return tuple(one for one in every if one.parent is None and not one.retired)


def offered_codes(every: Iterable[Category], above: Category | None) -> tuple[Category, ...]:
    """The sub-codes of a category; none where there is no category."""
    if above is None:
        return ()
    return tuple(one for one in every if one.parent == above.id and not one.retired)


def by_letter(every: Iterable[Category], letter: str) -> Category | None:
    """The category with this letter."""
    wanted = letter.upper()
    return next((one for one in offered_categories(every) if one.key == wanted), None)


def most_codes(every: Iterable[Category]) -> int:
    """How many sub-codes the category with the most of them has."""
    numbers = Counter(one.parent for one in every if one.parent and not one.retired)
    return max(numbers.values(), default=0)
