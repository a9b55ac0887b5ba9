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
