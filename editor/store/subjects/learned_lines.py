"""Learned lines: what the lines are that a source prints in every article."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor.chronicle.learned import LearnedLine
from editor.chronicle.passage import Role
from editor.store import rows
from editor.store.file import File


@dataclass(frozen=True, slots=True)
class LearnedLines:
    """The table ``learned_line``."""

    file: File

    def of_source(self, source: str) -> tuple[LearnedLine, ...]:
        """What is known of the lines of a source."""
        return self._some("WHERE source = ?", (source,))

    def all(self) -> tuple[LearnedLine, ...]:
        """Every line of every source that has a role, by source and words."""
        return self._some("WHERE role <> ''", ())

    def _some(self, where: str, values: tuple[str, ...]) -> tuple[LearnedLine, ...]:
        found = self.file.rows(
            f"SELECT id, source, words, role FROM learned_line {where} ORDER BY source, words",
            values,
        )
        return tuple(
            LearnedLine(
                id=row["id"],
                source=row["source"],
                words=row["words"],
                role=rows.one_of(Role, row["role"]) if row["role"] else None,
            )
            for row in found
        )

    def set(self, source: str, roles: Mapping[str, Role | None]) -> None:
        """Note what lines of a source are; None: nothing is learned of them. Inside a step."""
        there = {one.words: one.id for one in self.of_source(source)}
        for words, role in roles.items():
            stored = role.value if role else ""
            if words in there:
                self.file.update("learned_line", there[words], {"role": stored})
            else:
                self.file.insert("learned_line", {"source": source, "words": words, "role": stored})

    def leave(self, line: int) -> None:
        """Learn nothing of a line any more. Inside a step."""
        self.file.update("learned_line", line, {"role": ""})
