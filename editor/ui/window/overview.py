"""What the frame of the window says: title, bottom line, what undo would take back, the strip."""

from datetime import datetime

from PySide6.QtCore import QObject

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.window.status_line import StatusLine
from editor.ui.window.undo_words import UndoWords


class Overview(QObject):
    """Follows the desk and says how things stand."""

    def __init__(self, desk: Desk, status: StatusLine, undo: UndoWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._status, self._undo = desk, status, undo
        self._saved: datetime | None = None
        self._measure: str | None = None
        desk.changed.connect(self._heard)
        desk.moved.connect(self.refresh)
        desk.opened.connect(self._opened)

    def show_measure(self, measure: str | None) -> None:
        """What Review counts; None while the article is shown."""
        self._measure = measure
        self.refresh()

    def _heard(self, _change: Change) -> None:
        self._saved = datetime.now().astimezone()
        self.refresh()

    def _opened(self) -> None:
        self._saved = None
        self.refresh()

    def refresh(self) -> None:
        """Say how things stand now."""
        session = self._desk.session
        self._undo.say(session.history.next_undo if session.writable else None)
        here, elsewhere = self._left()
        self._status.say(
            saved=self._saved_words(),
            here=here,
            elsewhere=elsewhere,
            measure=self._counting(),
            go_on=self._go_on(),
        )

    def _saved_words(self) -> str:
        if not self._desk.session.writable:
            return self.tr("Can only be read")
        if self._saved is None:
            empty = self._desk.session.articles.newest() is None
            return self.tr("Nothing to save yet") if empty else self.tr("All saved")
        return self.tr("Saved {0}").format(f"{self._saved:%H:%M}")

    def _left(self) -> tuple[str, str]:
        """What is open on this day, and elsewhere; in Review no day is this one."""
        session, day = self._desk.session, self._desk.day
        items, days = session.days.left()
        if self._measure is not None:
            return self._in_all(items, days), ""
        there = day is not None or self._desk.sheet is not None
        record = session.days.record(day) if day else session.days.undated()
        here = record.open if there else 0
        items, days = items - here, days - bool(here)
        first = self._here(here) if there and record.items else ""
        if not items:
            return first, ""
        if days == 1:
            return first, self.tr("{0} left on another day").format(items)
        return first, self.tr("{0} left on {1} other days").format(items, days)

    def _here(self, items: int) -> str:
        if self._desk.day is None:
            none = self.tr("Nothing open without a day")
            one, many = (
                self.tr("1 item left without a day"),
                self.tr("{0} items left without a day"),
            )
        else:
            none = self.tr("Nothing open on this day")
            one, many = self.tr("1 item left on this day"), self.tr("{0} items left on this day")
        return many.format(items) if items > 1 else one if items else none

    def _in_all(self, items: int, days: int) -> str:
        if not self._desk.session.days.span() and not items:
            return ""
        if not items:
            return self.tr("Nothing open in this archive")
        if days == 1:
            one, many = self.tr("1 item left"), self.tr("{0} items left on one day")
            return many.format(items) if items > 1 else one
        return self.tr("{0} items left on {1} days").format(items, days)

    def _counting(self) -> str:
        if self._measure is not None:
            return self.tr("Counting: {0}").format(self._measure)
        day = self._desk.day
        if day is None:
            return self.tr("Counting: items that count")
        record = self._desk.session.days.record(day)
        if not record.covered:
            return self.tr("Counting: items that count; no chronicle covers this day")
        number = record.counted
        return self.tr("Counting: items that count, {0} on this day").format(number)

    def _go_on(self) -> tuple[str, str]:
        if self._measure is not None:
            return self.tr("Back to the article"), self.tr("Esc")
        if self._desk.sheet is None:
            return self.tr("All keys"), "F1"
        return self.tr("Next open"), "N"
