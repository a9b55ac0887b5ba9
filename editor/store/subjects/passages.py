"""Passages: the spans of an article, their roles and, for items, their tags."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from editor.chronicle.draft import DraftPassage
from editor.chronicle.passage import Passage
from editor.store import rows
from editor.store.file import File
from editor.store.following.countable import as_json
from editor.store.keys import new_uid


@dataclass(frozen=True, slots=True)
class Passages:
    """The table ``passage``."""

    file: File

    def add(self, article: int, draft: DraftPassage, parent: int | None) -> int:
        """Insert a passage and return its id."""
        return self.file.insert("passage", _row(article, draft, parent))

    def add_all(self, article: int, drafts: Sequence[DraftPassage]) -> None:
        """Insert the passages of a new article at once. Inside a step."""
        begin = self._next()
        self.file.insert_all(
            "passage",
            [
                {"id": begin + at, **_row(article, one, _key(begin, one.parent))}
                for at, one in enumerate(drafts)
            ],
        )

    def _next(self) -> int:
        """The id that the next passage would have; nobody else writes inside a step."""
        found = self.file.rows("SELECT seq FROM sqlite_sequence WHERE name = 'passage'")
        return int(found[0][0]) + 1 if found else 1

    def set(self, passage: int, values: dict[str, object]) -> None:
        """Change fields of a passage."""
        self.file.update("passage", passage, values)

    def set_all(self, passages: Collection[int], values: dict[str, object]) -> None:
        """Change fields of many passages to the same values."""
        self.file.update_all("passage", passages, values)

    def delete(self, passage: int) -> None:
        """Delete a passage and its mentions; an event it began goes on with the next item."""
        for row in self.file.rows("SELECT id FROM mention WHERE passage = ?", (passage,)):
            self.file.delete("mention", row[0])
        self.hand_on(passage)
        for row in self.file.rows("SELECT id FROM passage WHERE parent = ?", (passage,)):
            self.set(row[0], {"parent": None})
        self.file.delete("passage", passage)

    def hand_on(self, passage: int) -> None:
        """Let the items that are the same event as this one be linked without it."""
        others = [
            row[0]
            for row in self.file.rows(
                "SELECT id FROM passage WHERE same_as = ? ORDER BY id", (passage,)
            )
        ]
        for other in others:
            self.set(other, {"same_as": None if other == others[0] else others[0]})

    def get(self, passage: int) -> Passage | None:
        """A passage, or None where there is none with this id."""
        found = self.file.rows("SELECT * FROM passage WHERE id = ?", (passage,))
        return rows.passage(found[0]) if found else None

    def named(self, uid: str) -> int | None:
        """The id of the passage with this UID."""
        found = self.file.rows("SELECT id FROM passage WHERE uid = ?", (uid,))
        return int(found[0][0]) if found else None

    def some(self, passages: Iterable[int]) -> tuple[Passage, ...]:
        """Passages by id, in the order of the archive."""
        found = self.file.rows(
            "SELECT * FROM passage WHERE id IN (SELECT value FROM json_each(?)) "
            "ORDER BY article, start",
            (as_json(passages),),
        )
        return tuple(rows.passage(row) for row in found)

    def of(self, article: int) -> tuple[Passage, ...]:
        """The passages of an article, in order."""
        found = self.file.rows("SELECT * FROM passage WHERE article = ? ORDER BY start", (article,))
        return tuple(rows.passage(row) for row in found)

    def same_event(self, passage: Passage) -> tuple[Passage, ...]:
        """Every item that is the same event as this one, itself included."""
        root = passage.same_as or passage.id
        found = self.file.rows(
            "SELECT * FROM passage WHERE id = ? OR same_as = ? ORDER BY article, start",
            (root, root),
        )
        return tuple(rows.passage(row) for row in found)

    def others_of_event(self, article: int) -> dict[int, int]:
        """For each linked item of an article, how many other items are the same event."""
        found = self.file.rows(
            "SELECT id, (SELECT count(*) FROM passage AS other "
            "WHERE other.same_as = coalesce(one.same_as, one.id)) AS others "
            "FROM passage AS one WHERE article = ? AND others > 0",
            (article,),
        )
        return {row["id"]: row["others"] for row in found}

    def number(self, passage: Passage) -> int:
        """The number of an item in its article, from 1."""
        found = self.file.rows(
            "SELECT count(*) FROM passage WHERE article = ? AND role = 'item' AND start <= ?",
            (passage.article, passage.start),
        )
        return int(found[0][0])


def _row(article: int, draft: DraftPassage, parent: int | None) -> dict[str, object]:
    return {
        "uid": new_uid(),
        "article": article,
        "start": draft.start,
        "end": draft.end,
        "role": draft.role,
        "parent": parent,
        "day": draft.day,
        "time": draft.time,
        "category": None,
        "counts": True,
        "why_not": "",
        "wording": "",
        "claim_by": "",
        "note": "",
        "same_as": None,
        "checked": False,
    }


def _key(begin: int, place: int | None) -> int | None:
    """The id of the passage at a place of a draft whose first has the id ``begin``."""
    return None if place is None else begin + place
