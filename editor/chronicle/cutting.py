"""Cutting: how an article's passages change when the archivist corrects the cut.

Pure functions from passages to pieces. Every printed word stays in exactly one piece; what a
passage gives up goes to the neighbour it touches, or stands as furniture, greyed and in sight.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.chronicle.errors import CutError
from editor.chronicle.passage import Passage, Role
from editor.chronicle.text import trimmed

_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of the new cut. ``passage`` is the id that goes on with it, None for a new one."""

    start: int
    end: int
    role: Role
    passage: int | None = None


def pieces(passages: Sequence[Passage]) -> list[Piece]:
    """The cut as it stands."""
    return [Piece(one.start, one.end, one.role, one.id) for one in passages]


def split(text: str, passages: Sequence[Passage], passage: int, at: int) -> list[Piece]:
    """Cut a passage in two before the word at ``at``; the first half keeps its tags.

    Raises CutError where there would be no words on one side.
    """
    cut = pieces(passages)
    index = _index(cut, passage)
    whole = cut[index]
    at = _word_start(text, whole, at)
    left = trimmed(text, whole.start, at)
    right = trimmed(text, at, whole.end)
    if not (_words(text, *left) and _words(text, *right)):
        raise CutError("There are no words on one side of the caret. Place it between two words.")
    cut[index : index + 1] = [
        replace(whole, start=left[0], end=left[1]),
        Piece(*right, whole.role),
    ]
    return cut


def join(passages: Sequence[Passage], passage: int) -> list[Piece]:
    """Join a passage with the next one, over the mark between them; the first keeps its tags.

    Raises CutError where no passage follows.
    """
    cut = pieces(passages)
    index = _index(cut, passage)
    after = next((i for i in range(index + 1, len(cut)) if cut[i].role is not Role.MARK), None)
    if after is None:
        raise CutError("No passage follows this one, so there is nothing to join it with.")
    cut[index : after + 1] = [replace(cut[index], end=cut[after].end)]
    return cut


def stretch(
    text: str, passages: Sequence[Passage], passage: int, start: int, end: int
) -> list[Piece]:
    """Move the boundaries of a passage to ``start`` and ``end``.

    Words it gains are taken from the passages that held them; words it gives up go to the
    neighbour that touches them, else they stand as furniture. Raises CutError where no words
    would be left.
    """
    start, end = trimmed(text, start, end)
    if not _words(text, start, end):
        raise CutError("A passage cannot be empty. Set its role to furniture instead.")
    old = pieces(passages)[_index(pieces(passages), passage)]
    new = Piece(start, end, old.role, passage)
    cut = [piece for piece in pieces(passages) if piece.passage != passage]
    cut = _lay(text, cut, new)
    for freed in ((old.start, min(old.end, start)), (max(old.start, end), old.end)):
        cut = _give(text, cut, trimmed(text, *freed), new)
    return sorted(cut, key=lambda piece: piece.start)


def make(text: str, passages: Sequence[Passage], start: int, end: int, role: Role) -> list[Piece]:
    """Make the words from ``start`` to ``end`` a passage of their own.

    A passage that lies wholly inside goes on with it, tags and all. Punctuation alone is never
    left behind. Raises CutError where no words are selected.
    """
    start, end = trimmed(text, start, end)
    if not _words(text, start, end):
        raise CutError("Select the words first.")
    cut = pieces(passages)
    for piece in cut:
        if piece.start < start < piece.end and not _words(text, piece.start, start):
            start = piece.start
        if piece.start < end < piece.end and not _words(text, end, piece.end):
            end = piece.end
    inside = [one for one in cut if start <= one.start and one.end <= end]
    heir = next((one for one in inside if one.role is role), inside[0] if inside else None)
    return sorted(
        _lay(text, cut, Piece(start, end, role, heir.passage if heir else None)),
        key=lambda piece: piece.start,
    )


def _lay(text: str, cut: list[Piece], new: Piece) -> list[Piece]:
    """Lay a piece over others: they keep the words it leaves them."""
    laid = [new]
    for piece in cut:
        if piece.passage is not None and piece.passage == new.passage:
            laid += _rests(text, replace(piece, passage=None), new)
        else:
            laid += _rests(text, piece, new)
    return laid


def _rests(text: str, piece: Piece, new: Piece) -> list[Piece]:
    if piece.end <= new.start or new.end <= piece.start:
        return [piece]
    rests: list[Piece] = []
    for start, end in ((piece.start, new.start), (new.end, piece.end)):
        span = trimmed(text, start, max(start, end))
        if span[0] < span[1]:
            keeps = piece.passage if not rests else None
            rests.append(Piece(*span, piece.role, keeps))
    return rests


def _give(text: str, cut: list[Piece], freed: tuple[int, int], new: Piece) -> list[Piece]:
    """Give freed words to the neighbour that touches them, else keep them as furniture."""
    start, end = freed
    if start >= end:
        return cut
    for index, piece in enumerate(cut):
        if piece is new or piece.role is Role.MARK:
            continue
        if start >= new.end and not text[end : piece.start].strip() and piece.start >= end:
            cut[index] = replace(piece, start=start)
            return cut
        if end <= new.start and not text[piece.end : start].strip() and piece.end <= start:
            cut[index] = replace(piece, end=end)
            return cut
    return [*cut, Piece(start, end, Role.SKIP)]


def _index(cut: list[Piece], passage: int) -> int:
    for index, piece in enumerate(cut):
        if piece.passage == passage:
            return index
    raise CutError("That passage is no longer there.")


def _words(text: str, start: int, end: int) -> bool:
    return _WORD.search(text, start, end) is not None


def _word_start(text: str, piece: Piece, at: int) -> int:
    """The nearest place to cut at or before ``at`` that is not inside a word."""
    at = max(piece.start, min(at, piece.end))
    while piece.start < at < piece.end and _WORD.match(text[at]) and _WORD.match(text[at - 1]):
        at -= 1
    return at
