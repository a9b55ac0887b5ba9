"""Two windows at one archive: what the other did is seen here within a second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from editor.chronicle.change import Change
from editor.chronicle.elsewhere import Elsewhere
from editor.chronicle.errors import EditorError
from editor.ui.desk import Desk

EVERY = 1000
"""Milliseconds between two looks; a look reads one number where nobody wrote."""


class Meeting(QObject):
    """Looks, and says above the page what was done to the item that is selected here."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self, interval=EVERY)
        self._said = ""
        self._timer.timeout.connect(self._look)
        self._timer.start()
        desk.elsewhere.connect(self._say)
        desk.met.connect(self._ask)

    def _look(self) -> None:
        """A disk that cannot be read is said once, not every second."""
        try:
            self._desk.catch_up()
        except EditorError as error:
            if str(error) != self._said:
                self._desk.failed.emit(str(error))
            self._said = str(error)
        else:
            self._said = ""

    def _say(self, steps: tuple[Elsewhere, ...]) -> None:
        last = steps[-1]
        words = self.tr("{0}, in another window: {1}").format(
            last.who or self.tr("Somebody"), last.label
        )
        back = (self.tr("Take it back"), lambda: self._do(lambda: self._undo(last.step)))
        self._desk.noticed.emit(words, () if last.turned else (back,))

    def _undo(self, step: int) -> Change:
        return self._desk.session.history.undo(step)

    def _ask(self, words: str, do: Callable[[], Change]) -> None:
        again = (self.tr("Do mine all the same"), lambda: self._do(do))
        self._desk.noticed.emit(words, (again,))

    def _do(self, act: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(act))
