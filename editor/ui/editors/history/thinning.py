"""Giving up the details of old steps: how old, what it comes to, and then yes or no."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from editor.chronicle.errors import EditorError
from editor.chronicle.steps import Spared
from editor.ui.desk import Desk
from editor.ui.editors.history.asking import Asking
from editor.ui.editors.history.words import spared_in_words

YEARS = (1, 2, 5)
SIZE = 100_000_000
"""Bytes of details that are kept where the oldest go by size."""


class Thinning(QObject):
    """Asks in the window of the history; ``done`` is called when something was given up."""

    def __init__(self, desk: Desk, asking: Asking, done: Callable[[], None]) -> None:
        super().__init__(asking)
        self._desk, self._asking, self._done = desk, asking, done
        choice = asking.choice
        for years in YEARS:
            words = self.tr("older than a year") if years == 1 else self.tr("older than {0} years")
            choice.addItem(self.tr("Steps {0}").format(words.format(years)), years)
        choice.addItem(self.tr("The oldest, until {0} MB of details are left").format(100), 0)
        choice.setAccessibleName(self.tr("Which steps"))
        choice.currentIndexChanged.connect(lambda _at: self.ask())

    def ask(self) -> None:
        """Say what would be given up."""
        try:
            spared = self._spared(self._asking.choice.currentData())
        except EditorError as error:
            self._asking.ask(str(error), "", None)
            return
        do = (lambda: self._give_up(spared)) if spared.steps else None
        self._asking.ask(spared_in_words(spared), self.tr("Give up the details"), do)

    def _spared(self, years: int) -> Spared:
        today = datetime.now().astimezone().date()
        history = self._desk.session.history
        if years:
            return history.older_than(years_before(today, years), today)
        return history.larger_than(SIZE, today)

    def _give_up(self, spared: Spared) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._desk.session.history.give_up(spared)
        except EditorError as error:
            self._desk.failed.emit(str(error))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._done()


def years_before(day: date, years: int) -> date:
    """The same day of an earlier year; of a leap day, the day before."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
