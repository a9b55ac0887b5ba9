"""What is typed and not committed, kept in the file at once: no step, and nothing to undo."""

from dataclasses import dataclass
from datetime import datetime

from editor.chronicle.unfinished import Unfinished
from editor.store.connecting.transaction import transaction
from editor.store.connecting.trouble import whole_characters
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class UnfinishedWords:
    """The table ``draft``."""

    file: File

    def keep(self, field: str, words: str) -> None:
        """Keep the words of a field in place of those kept before."""
        at = datetime.now().astimezone().isoformat("T", "seconds")
        with transaction(self.file.connection, self.file.path), whole_characters():
            self.file.connection.execute(
                "INSERT INTO draft (field, words, at, who) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (field) DO UPDATE SET words = excluded.words, at = excluded.at, "
                "who = excluded.who",
                (field, words, at, self.file.journal.who),
            )

    def drop(self, field: str) -> None:
        """Keep nothing of a field any more; nothing is written where nothing is kept."""
        if self.of(field) is not None:
            with transaction(self.file.connection, self.file.path):
                self.file.connection.execute("DELETE FROM draft WHERE field = ?", (field,))

    def of(self, field: str) -> Unfinished | None:
        """What is kept of a field."""
        found = self.file.rows(f"{_SELECT} WHERE field = ?", (field,))
        return Unfinished(**dict(found[0])) if found else None

    def all(self) -> tuple[Unfinished, ...]:
        """Everything that is kept, the newest first."""
        return tuple(
            Unfinished(**dict(row)) for row in self.file.rows(f"{_SELECT} ORDER BY at DESC, id")
        )


_SELECT = "SELECT field, words, at, who FROM draft"
