"""Rulings: which of several places of one name is meant in this archive."""

from dataclasses import dataclass

from editor.store.file import File


@dataclass(frozen=True, slots=True)
class Rulings:
    """The table ``ruling``."""

    file: File

    def all(self) -> dict[str, int]:
        """The place that each folded name means here."""
        return {row[0]: row[1] for row in self.file.rows("SELECT key, place FROM ruling")}

    def set(self, key: str, place: int) -> None:
        """From now on a folded name means this place here."""
        there = self.file.rows("SELECT id FROM ruling WHERE key = ?", (key,))
        if there:
            self.file.update("ruling", there[0][0], {"place": place})
        else:
            self.file.insert("ruling", {"key": key, "place": place})

    def delete(self, key: str) -> None:
        """Nothing is said of a folded name any more."""
        for row in self.file.rows("SELECT id FROM ruling WHERE key = ?", (key,)):
            self.file.delete("ruling", row[0])
