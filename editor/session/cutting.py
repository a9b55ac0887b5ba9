"""Cutting: putting right where passages begin and end, and what they are."""

from collections.abc import Iterable, Sequence

from editor.chronicle import cutting
from editor.chronicle.change import NOTHING, Change
from editor.chronicle.cutting import Piece
from editor.chronicle.draft import DraftPassage
from editor.chronicle.errors import CutError
from editor.chronicle.mention import Mention
from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.session.writing import Writing

ROLE_WORDS = {
    Role.HEADLINE: "headline",
    Role.DATELINE: "dateline",
    Role.BYLINE: "byline",
    Role.LEAD: "background",
    Role.HEADING: "heading",
    Role.ITEM: "item",
    Role.MARK: "mark",
    Role.SKIP: "furniture",
}
"""What each role is called to the archivist."""


class Cutting:
    """Each act is one step; mentions follow their words, the first half keeps the tags."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store

    def split(self, passage: int, at: int) -> Change:
        """Cut a passage in two before the word at ``at`` (code points of the article)."""
        sheet, one = self._find(passage)
        pieces = cutting.split(sheet.article.text, sheet.passages, passage, at)
        return self.recut(f"Split {self._name(one)}", sheet, pieces)

    def join(self, passage: int) -> Change:
        """Join a passage with the next one."""
        sheet, one = self._find(passage)
        pieces = cutting.join(sheet.passages, passage)
        return self.recut(f"Join {self._name(one)} with the next", sheet, pieces)

    def stretch(self, passage: int, start: int, end: int) -> Change:
        """Move the boundaries of a passage."""
        sheet, one = self._find(passage)
        pieces = cutting.stretch(sheet.article.text, sheet.passages, passage, start, end)
        return self.recut(f"Move a boundary of {self._name(one)}", sheet, pieces)

    def make(self, article: int, start: int, end: int, role: Role = Role.ITEM) -> Change:
        """Make selected words a passage of their own."""
        sheet = self._store.articles.sheet(article)
        if sheet is None:
            raise CutError("That article is no longer there.")
        pieces = cutting.make(sheet.article.text, sheet.passages, start, end, role)
        return self.recut(f"Make the words a passage: {ROLE_WORDS[role]}", sheet, pieces)

    def set_role(self, passages: Iterable[int], role: Role) -> Change:
        """Say what passages are. An item that becomes something else keeps its tags unseen."""
        some = [one for one in self._store.passages.some(passages) if one.role is not role]
        if not some:
            return NOTHING
        what = self._name(some[0]) if len(some) == 1 else f"{len(some)} passages"
        with self._writing.step(f"Role of {what}: {ROLE_WORDS[role]}") as step:
            for one in some:
                if one.role is Role.ITEM:
                    self._store.passages.hand_on(one.id)
                self._store.passages.set(one.id, {"role": role, "same_as": None})
        return self._writing.tell(step.change)

    def _find(self, passage: int) -> tuple[Sheet, Passage]:
        one = self._store.passages.get(passage)
        sheet = self._store.articles.sheet(one.article) if one else None
        if one is None or sheet is None:
            raise CutError("That passage is no longer there.")
        return sheet, one

    def _name(self, passage: Passage) -> str:
        if passage.role is Role.ITEM:
            return f"item {self._writing.number(passage)}"
        return f"the {ROLE_WORDS[passage.role]}"

    def recut(self, label: str, sheet: Sheet, pieces: Sequence[Piece]) -> Change:
        """Lay an article out in pieces that cover it; passages that no piece names go."""
        with self._writing.step(label) as step:
            keys = self._place(sheet, pieces)
            self._carry_mentions(sheet, pieces, keys)
            kept = set(keys)
            for one in sheet.passages:
                if one.id not in kept:
                    self._store.passages.delete(one.id)
        return self._writing.tell(step.change)

    def _place(self, sheet: Sheet, pieces: Sequence[Piece]) -> list[int]:
        """Write the pieces; the ids of their passages, in order."""
        before = {one.id: one for one in sheet.passages}
        keys = []
        for piece in pieces:
            draft = DraftPassage(start=piece.start, end=piece.end, role=piece.role)
            if piece.passage is None:
                keys.append(self._store.passages.add(sheet.article.id, draft, None))
                continue
            old = before[piece.passage]
            if (old.start, old.end, old.role) != (piece.start, piece.end, piece.role):
                values = {"start": piece.start, "end": piece.end, "role": piece.role}
                self._store.passages.set(piece.passage, dict(values))
            keys.append(piece.passage)
        return keys

    def _carry_mentions(self, sheet: Sheet, pieces: Sequence[Piece], keys: list[int]) -> None:
        """Let mentions follow their words, into whichever piece holds them now."""
        held: dict[int, set[int | None]] = {
            key: {one.place for one in sheet.mentions.get(key, ()) if one.place is not None}
            for key in keys
        }
        for passage in sheet.passages:
            for mention in sheet.mentions.get(passage.id, ()):
                if mention.start is None and passage.id in held:
                    continue
                at = mention.start if mention.start is not None else passage.start
                home = _holder(pieces, at)
                if keys[home] == passage.id and _fits(mention, pieces[home]):
                    continue
                self._move(mention, pieces[home], keys[home], held)

    def _move(
        self, mention: Mention, piece: Piece, passage: int, held: dict[int, set[int | None]]
    ) -> None:
        if mention.passage != passage and mention.place in held[passage]:
            self._store.mentions.delete(mention.id)
            return
        values: dict[str, object] = {"passage": passage}
        if not _fits(mention, piece):
            values |= {"start": None, "end": None}
        held[passage].add(mention.place)
        self._store.mentions.set(mention.id, values)


def _holder(pieces: Sequence[Piece], at: int) -> int:
    for index, piece in enumerate(pieces):
        if at < piece.end:
            return index
    return len(pieces) - 1


def _fits(mention: Mention, piece: Piece) -> bool:
    if mention.start is None or mention.end is None:
        return True
    return piece.start <= mention.start and mention.end <= piece.end
