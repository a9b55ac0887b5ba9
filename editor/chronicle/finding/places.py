"""Where in a text stands what is asked for, and whether it is there: the plain scan."""

from collections.abc import Iterable, Iterator

from editor.chronicle.finding.asked import Asked, Every, Term, Without, terms
from editor.chronicle.finding.words import Word, words_of

Span = tuple[int, int]


def holds(asked: Asked, fields: Iterable[str]) -> bool:
    """Whether an item whose fields are these is among what is asked for."""
    return _holds(asked, [list(words_of(text)) for text in fields])


def _holds(asked: Asked, fields: list[list[Word]]) -> bool:
    if isinstance(asked, Term):
        return any(True for words in fields for _ in _at(asked, words))
    if isinstance(asked, Without):
        return not _holds(asked.part, fields)
    parts = (_holds(one, fields) for one in asked.parts)
    return all(parts) if isinstance(asked, Every) else any(parts)


def spans(asked: Asked | None, text: str) -> tuple[Span, ...]:
    """The words that are asked for as they stand in a text, whole, in order, none twice."""
    sought = list(terms(asked))
    if not sought:
        return ()
    words = list(words_of(text))
    return tuple(sorted({span for term in sought for span in _at(term, words)}))


def _at(term: Term, words: list[Word]) -> Iterator[Span]:
    many = len(term.keys)
    for first in range(len(words) - many + 1):
        there = words[first : first + many]
        keys = tuple(one.key for one in there)
        whole = keys == term.keys
        longer = term.goes_on and keys[:-1] == term.keys[:-1]
        if whole or (longer and keys[-1].startswith(term.keys[-1])):
            yield there[0].start, there[-1].end
