"""Facts about the archive as a whole: its title, and whether it is the sample."""

from dataclasses import dataclass

from editor.store.file import File
from editor.store.following.row_sum import KEY


@dataclass(frozen=True, slots=True)
class Meta:
    """The table ``meta``."""

    file: File

    def get(self, key: str, default: str = "") -> str:
        """A fact, or ``default`` where it is not known."""
        found = self.file.rows("SELECT value FROM meta WHERE key = ?", (key,))
        return str(found[0][0]) if found else default

    def set(self, key: str, value: str) -> None:
        """Note a fact. Inside a step."""
        found = self.file.rows("SELECT id FROM meta WHERE key = ?", (key,))
        if found:
            self.file.update("meta", found[0][0], {"value": value})
        else:
            self.file.insert("meta", {"key": key, "value": value})

    def all(self) -> tuple[tuple[str, str], ...]:
        """Every fact, but for what the file keeps for itself."""
        found = self.file.rows("SELECT key, value FROM meta WHERE key <> ? ORDER BY key", (KEY,))
        return tuple((row[0], row[1]) for row in found)
