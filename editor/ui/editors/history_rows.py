"""The history as rows of a list, in pages, newest first."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
)

from editor.chronicle.steps import Step
from editor.chronicle.day_words import day_in_words
from editor.ui.parts.row_model import Index

Read = Callable[[int, int | None], list[Step]]
"""Reads so many steps before a step, newest first; None: from the newest."""

STEP_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Step itself."""

PAGE = 200


class HistoryRows(QAbstractListModel):
    """Steps in rows. The view asks for the next page when it is scrolled to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._read: Read | None = None
        self._more = False

    def begin(self, read: Read) -> None:
        """Show another history from its newest step."""
        self.beginResetModel()
        self._read = read
        self._steps = read(PAGE, None)
        self._more = len(self._steps) == PAGE
        self.endResetModel()

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
        while self._read is not None:
            page = self._read(PAGE, found[-1].id if found else None)
            found += (one for one in page if one.id >= oldest)
            if len(page) < PAGE or page[-1].id <= oldest:
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
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Show one page more."""
        if self._read is None or not self._steps:
            return
        page = self._read(PAGE, self._steps[-1].id)
        self._more = len(page) == PAGE
        if page:
            first = len(self._steps)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._steps += page
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the Step, and what is read aloud."""
        step = self.step(index)
        if step is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return step.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{step.label}, {aside_in_words(step)}"
            case _:
                return step if role == STEP_ROLE else None

    def step(self, index: Index) -> Step | None:
        """The step at an index."""
        return self._steps[index.row()] if index.isValid() else None


def aside_in_words(step: Step) -> str:
    """Who and when, and whether it is taken back."""
    said = [step.who, when_in_words(step.at), "" if step.done else _say("taken back")]
    return ", ".join(one for one in said if one)


def when_in_words(at: str, now: datetime | None = None) -> str:
    """As in ``today 14:02``, ``yesterday 14:02``, ``8 Nov 2020 14:02``.

    By the clock of ``now``; without one, by the clock that this place had at the moment.
    """
    here = now or datetime.now().astimezone()
    moment = datetime.fromisoformat(at).astimezone(now.tzinfo if now else None)
    day, clock = moment.date(), moment.strftime("%H:%M")
    if day == here.date():
        return _say("today {0}").format(clock)
    if day == here.date() - timedelta(days=1):
        return _say("yesterday {0}").format(clock)
    return f"{day_in_words(day)} {clock}"


def _say(words: str) -> str:
    return QCoreApplication.translate("history", words)
