"""The history as rows of a list, in pages, newest first."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer

from editor.chronicle.steps import Page, Step
from editor.ui.editors.history.words import aside_in_words
from editor.ui.parts.row_model import Index

Read = Callable[[int, int | None], Page]
"""Reads so many steps before a step, newest first; None: from the newest."""

STEP_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Step itself."""

LINES_ROLE = Qt.ItemDataRole.UserRole + 2
"""What it made other, a line each; nothing where not one item's history is shown."""

PAGE = 200


class HistoryRows(QAbstractListModel):
    """Steps in rows. The view asks for the next page when it is scrolled to.

    A page of a rare kind may hold less than there is room for; then the next is read at leisure.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._read: Read | None = None
        self._next: int | None = None
        self._lines: Mapping[int, tuple[str, ...]] = {}
        self._leisure = QTimer(self, singleShot=True, interval=0)
        self._leisure.timeout.connect(lambda: self.fetchMore(QModelIndex()))

    def begin(self, read: Read, lines: Mapping[int, tuple[str, ...]] | None = None) -> None:
        """Show another history from its newest step; ``lines`` of steps by their ids."""
        self.beginResetModel()
        self._read, self._lines = read, lines or {}
        page = read(PAGE, None)
        self._steps, self._next = list(page.steps), page.before
        self.endResetModel()
        self._go_on(len(page.steps))

    def follow(self) -> None:
        """Take over what was done since: rows come and go, the others stay where they are."""
        if self._read is None:
            return
        oldest = self._steps[-1].id if self._steps else 0
        now = self._since(oldest)
        self._drop({one.id for one in now})
        new = len(now) - len(self._steps)
        if new > 0:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._steps = now[:new] + self._steps
            self.endInsertRows()
        if self._steps:
            self._steps = now
            self.dataChanged.emit(self.index(0), self.index(len(now) - 1))

    def _since(self, oldest: int) -> list[Step]:
        """Every step that is not older than ``oldest``."""
        found: list[Step] = []
        before: int | None = None
        while self._read is not None:
            page = self._read(PAGE, before)
            found += (one for one in page.steps if one.id >= oldest)
            before = page.before
            if before is None or before <= oldest:
                break
        return found

    def _drop(self, there: set[int]) -> None:
        """Take out the rows of steps that were overtaken by a new one."""
        for at in reversed(range(len(self._steps))):
            if self._steps[at].id not in there:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._steps[at]
                self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """The rows of the pages asked for so far."""
        return 0 if parent is not None and parent.isValid() else len(self._steps)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be another page."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        """Show one page more."""
        if self._read is None or self._next is None:
            return
        page = self._read(PAGE, self._next)
        self._next = page.before
        if page.steps:
            first = len(self._steps)
            self.beginInsertRows(QModelIndex(), first, first + len(page.steps) - 1)
            self._steps += page.steps
            self.endInsertRows()
        self._go_on(len(page.steps))

    def _go_on(self, found: int) -> None:
        if found < PAGE and self._next is not None:
            self._leisure.start()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the Step, its lines, and what is read aloud."""
        step = self.step(index)
        if step is None:
            return None
        lines = self._lines.get(step.id, ())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return step.label
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((step.label, *lines))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((step.label, aside_in_words(step), *lines))
        return {STEP_ROLE: step, LINES_ROLE: lines}.get(role)

    def step(self, index: Index) -> Step | None:
        """The step at an index."""
        return self._steps[index.row()] if index.isValid() else None
