"""What is asked for when words are looked for: a small tree, read from what was typed.

``bridge road``: both. ``"closed for repair"``: in this order. ``brid*``: the word goes on; the
last word typed goes on by itself. ``AND``, ``OR``, ``NOT`` and parentheses join them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.chronicle.finding.words import words_of

MOST_TERMS, DEEPEST = 32, 12
"""More words, or parentheses within parentheses, are not looked for."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words next to each other, by their keys; ``goes_on``: the last may be longer."""

    keys: tuple[str, ...]
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Every:
    """All parts must hold."""

    parts: "tuple[Asked, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """One part must hold, or more."""

    parts: "tuple[Asked, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """The part must not hold."""

    part: "Asked"


Asked = Term | Every | Either | Without


@dataclass(frozen=True, slots=True)
class Understood:
    """``asked`` is None where no word was typed; ``trouble`` says what could not be read."""

    asked: Asked | None
    trouble: str = ""


def understood(typed: str) -> Understood:
    """What was typed; where it cannot be read, its plain words are looked for."""
    try:
        return Understood(_Reading(list(_pieces(typed))).whole())
    except _UnreadableError as error:
        plain = tuple(Term((one.key,)) for one in words_of(typed) if typed[one.start:one.end]
                      not in _OPERATORS)[:MOST_TERMS]  # fmt: skip
        return Understood(_joined(Every, list(plain)), f"{error} Its words are looked for as such.")


def terms(asked: Asked | None) -> Iterator[Term]:
    """The terms that are to be found; not those that must not be there."""
    if isinstance(asked, Term):
        yield asked
    elif isinstance(asked, Every | Either):
        for part in asked.parts:
            yield from terms(part)


_OPERATORS = frozenset({"AND", "OR", "NOT"})
_PIECE = re.compile(r'"([^"]*)("|$)|([()])|([^\s()"]+)')


class _UnreadableError(Exception):
    """Says why."""


@dataclass(frozen=True, slots=True)
class _Piece:
    words: str = ""
    term: Term | None = None


def _pieces(typed: str) -> Iterator[_Piece]:
    number = 0
    for found in _PIECE.finditer(typed):
        phrase, end, bracket, word = found.groups()
        if phrase is not None and not end:
            raise _UnreadableError("A quotation mark is not closed.")
        if bracket or word in _OPERATORS:
            yield _Piece(bracket or word)
        elif keys := tuple(one.key for one in words_of(phrase or word or "")):
            number += 1
            if number > MOST_TERMS:
                raise _UnreadableError(f"Only {MOST_TERMS} words can be looked for at once.")
            last = found.end() == len(typed)
            yield _Piece(term=Term(keys, word is not None and (last or word.endswith("*"))))


@dataclass(slots=True)
class _Reading:
    pieces: list[_Piece]
    at: int = 0
    depth: int = field(default=0)

    def whole(self) -> Asked | None:
        if not self.pieces:
            return None
        asked = self._either()
        if self.at < len(self.pieces):
            raise _UnreadableError("A bracket is closed that was not opened.")
        return asked

    def _next(self) -> str:
        """The word of the next piece: an operator or a bracket; empty at a term and at the end."""
        return self.pieces[self.at].words if self.at < len(self.pieces) else ""

    def _either(self) -> Asked:
        parts = [self._every()]
        while self._next() == "OR":
            self.at += 1
            parts.append(self._every())
        return _surely(_joined(Either, parts))

    def _every(self) -> Asked:
        parts = [self._one()]
        while self.at < len(self.pieces) and self._next() not in ("OR", ")"):
            self.at += self._next() == "AND"
            parts.append(self._one())
        return _surely(_joined(Every, parts))

    def _one(self) -> Asked:
        if self.at == len(self.pieces):
            raise _UnreadableError("A word is missing at the end.")
        piece = self.pieces[self.at]
        self.at += 1
        if piece.term is not None:
            return piece.term
        if piece.words not in ("NOT", "("):
            raise _UnreadableError(f"A word is missing before {piece.words}.")
        self.depth += 1
        if self.depth > DEEPEST:
            raise _UnreadableError(f"Only {DEEPEST} brackets and NOTs can be used at once.")
        return Without(self._one()) if piece.words == "NOT" else self._bracket()

    def _bracket(self) -> Asked:
        asked = self._either()
        if self._next() != ")":
            raise _UnreadableError("A bracket is not closed.")
        self.at += 1
        return asked


def _joined(kind: type[Every] | type[Either], parts: list[Asked] | list[Term]) -> Asked | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(tuple(parts))


def _surely(asked: Asked | None) -> Asked:
    if asked is None:
        raise _UnreadableError("A word is missing.")
    return asked
