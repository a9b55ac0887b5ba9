"""Finding a category by a few letters of its code, label, cues or definition."""

from collections.abc import Iterable

from editor.chronicle.vocabulary import Category

_NOT_FOUND = 9


def matching(categories: Iterable[Category], words: str) -> tuple[Category, ...]:
    """Those that hold every word typed: by code first, then label, cues, definition."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    found = [(max(_rank(one, word) for word in wanted), one) for one in categories]
    hits = [(rank, one) for rank, one in found if rank < _NOT_FOUND and not one.retired]
    return tuple(one for _, one in sorted(hits, key=lambda hit: hit[0]))


def _rank(category: Category, word: str) -> int:
    code = category.code.casefold()
    labels = f"{category.label} {category.short_label}".casefold()
    if any(part.startswith(word) for part in (code, code.rpartition(".")[2])):
        return 0
    if any(part.startswith(word) for part in labels.replace("-", " ").split()):
        return 1
    if word in labels:
        return 2
    if any(word in cue.casefold() for cue in category.cues):
        return 3
    return 4 if word in category.definition.casefold() else _NOT_FOUND
