"""What is asked for as a query of the search index. What was typed never reaches SQLite as such."""

from collections.abc import Iterable

from editor.chronicle.finding.asked import Asked, Either, Every, Term, Without, understood
from editor.chronicle.finding.words import BETWEEN, words_of

NOTHING = '""'
"""A query that nothing answers."""
_ALL = f'"{BETWEEN}"'
"""Every item answers this: the sign stands in each."""


def match(typed: str) -> str:
    """What was typed, as a query; without a word, one that nothing answers."""
    asked = understood(typed).asked
    return NOTHING if asked is None else as_query(asked)


def phrase(words: Iterable[str]) -> str:
    """Words as a query: they must stand in this order, next to each other."""
    return as_query(Term(tuple(one.key for one in words_of(" ".join(words)))))


def as_query(asked: Asked) -> str:
    """A tree as a query: each word quoted, each part in brackets."""
    if isinstance(asked, Term):
        return f'"{" ".join(asked.keys)}"{"*" if asked.goes_on else ""}'
    if isinstance(asked, Without):
        return f"({_ALL} NOT {as_query(asked.part)})"
    if isinstance(asked, Either):
        return f"({' OR '.join(as_query(one) for one in asked.parts)})"
    return _every(asked)


def _every(asked: Every) -> str:
    """FTS5 knows no NOT by itself, only one thing without another."""
    wanted = [as_query(one) for one in asked.parts if not isinstance(one, Without)] or [_ALL]
    query = f"({' AND '.join(wanted)})"
    for one in asked.parts:
        if isinstance(one, Without):
            query = f"({query} NOT {as_query(one.part)})"
    return query
