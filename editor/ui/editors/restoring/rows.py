"""Backups as rows of a list: when, how they came about, what they hold."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from editor.chronicle.backup import Backup, Contents
from editor.ui.editors.restoring.reading import Found
from editor.ui.editors.restoring.words import (
    contents_in_words,
    difference_in_words,
    origin_in_words,
)
from editor.ui.parts.row_model import Index, RowModel

COPY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Copy itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One backup in words. ``when`` is its moment; ``why`` says that it cannot be read."""

    backup: Backup
    when: str
    held: str = ""
    differs: str = ""
    why: str = ""

    @property
    def origin(self) -> str:
        """How it came about."""
        return origin_in_words(self.backup)


class Copies(RowModel[Copy]):
    """Newest first. What each holds is filled in as it is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: Contents | None = None
        self._held: dict[object, Contents] = {}

    def key(self, row: Copy) -> object:
        """A copy is its file."""
        return row.backup.path

    def begin(self, copies: tuple[Copy, ...]) -> None:
        """Show these, and forget what was read before."""
        self._now, self._held = None, {}
        self.show(())
        self.show(copies)

    def say_now(self, now: Contents) -> None:
        """What the archive itself comes to: what the others are measured by."""
        self._now = now
        self.show(self._told(one) for one in self.rows)

    def fill(self, found: Found) -> None:
        """Say what one of them holds."""
        if found.held is not None:
            self._held[found.path] = found.held
        self.show(
            self._told(replace(one, why=found.why) if one.backup.path == found.path else one)
            for one in self.rows
        )

    def _told(self, row: Copy) -> Copy:
        held = self._held.get(row.backup.path)
        if held is None:
            return row
        differs = difference_in_words(held, self._now) if self._now else ""
        return replace(row, held=contents_in_words(held), differs=differs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """When it was made, where it lies, the row, and what is read aloud."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.when
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(one for one in (str(row.backup.path), row.why) if one)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (row.when, row.origin, row.held, row.differs, row.why)
                return ", ".join(one for one in said if one)
            case _:
                return row if role == COPY_ROLE else None


def not_read_yet() -> str:
    """What stands there until a copy was looked into."""
    return QCoreApplication.translate("Restoring", "looking into it…")
