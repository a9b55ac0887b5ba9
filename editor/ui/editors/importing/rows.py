"""What became of the files of an import, as rows of a list."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
)

from editor.session.importing.importing import Imported
from editor.ui.parts.row_model import Index
from editor.ui.terms import differing_in_words

IMPORTED_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Imported itself."""
OUTCOME_ROLE = Qt.ItemDataRole.UserRole + 2
"""What became of the file, by its name in the session, to filter by."""


class ImportList(QAbstractListModel):
    """One row a file, in the order they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Imported] = []

    def clear(self) -> None:
        """Begin with nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, rows: list[Imported]) -> None:
        """Show further files."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def replace(self, old: Sequence[Imported], new: Sequence[Imported]) -> None:
        """Show ``new`` where ``old`` stand, which follow each other."""
        at = self._rows.index(old[0])
        self.beginRemoveRows(QModelIndex(), at, at + len(old) - 1)
        del self._rows[at : at + len(old)]
        self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), at, at + len(new) - 1)
            self._rows[at:at] = new
            self.endInsertRows()

    def of_file(self, row: Imported) -> list[Imported]:
        """Every row of the file that a row is of."""
        return [one for one in self._rows if one.source == row.source and one.done == row.done]

    @property
    def rows(self) -> tuple[Imported, ...]:
        """Every file so far."""
        return tuple(self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """One a file."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, where it lies, the row, and what is read aloud."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.path.name
            case Qt.ItemDataRole.ToolTipRole:
                return str(row.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.path.name}, {outcome_in_words(row)}. {row.why}".strip()
            case _:
                return {IMPORTED_ROLE: row, OUTCOME_ROLE: row.outcome}.get(role)


def outcome_in_words(row: Imported) -> str:
    """What became of a file."""
    if row.near is not None and not row.near.words:
        return _say("the same words, set otherwise")
    if row.near is not None:
        return _say("nearly the same, {0}").format(differing_in_words(row.near.words))
    return {
        "added": _say("added"),
        "nearly the same": _say("nearly the same"),
        "already there": _say("already there"),
        "no day": _say("added, no day found"),
        "unreadable": _say("not read"),
    }[row.outcome]


def sum_in_words(rows: Iterable[Imported]) -> str:
    """As in ``12 added, 3 already there, 1 not read``; empty for nothing."""
    counted = Counter(row.outcome for row in rows)
    said = (
        (counted["added"], _say("{0} added")),
        (counted["nearly the same"], _say("{0} nearly the same")),
        (counted["already there"], _say("{0} already there")),
        (counted["no day"], _say("{0} added without a day")),
        (counted["unreadable"], _say("{0} not read")),
    )
    return ", ".join(words.format(number) for number, words in said if number)


def _say(words: str) -> str:
    return QCoreApplication.translate("ImportList", words)
