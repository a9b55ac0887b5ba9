"""Keeps what is typed into a field, so that a crash a second later loses nothing of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from editor.chronicle.errors import EditorError
from editor.chronicle.unfinished import Unfinished
from editor.session.unfinished import Typing

EVERY = 500
"""Milliseconds between two writings, however fast one types."""


class Keeping(QObject):
    """The words of one field at a time: kept while typed, dropped once they are settled."""

    failed = Signal(str)
    """Why the words cannot be kept; said once, until they can be again."""

    def __init__(
        self, typing: Callable[[], Typing], words: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._typing, self._words = typing, words
        self._field, self._unkept = "", False
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._keep)

    def begin(self, field: str) -> None:
        """The words from now on are those of this field; empty: of none that is kept.

        Words that stand there and were not taken are kept before it is left.
        """
        if self._timer.isActive():
            self._keep()
        self._timer.stop()
        self._field = field

    def forget(self) -> None:
        """The words are none of the archive's that lies here now."""
        self._timer.stop()
        self._field = ""

    def typed(self, _words: str = "") -> None:
        """Something was typed."""
        if self._field and not self._timer.isActive():
            self._timer.start()

    def settled(self) -> None:
        """The words are committed, or given back: nothing of them is kept."""
        self._timer.stop()
        if self._field:
            self._write(lambda: self._typing().drop(self._field))

    def offered(self) -> Unfinished | None:
        """What was typed here before and not finished."""
        return self._typing().of(self._field) if self._field else None

    def _keep(self) -> None:
        self._write(lambda: self._typing().keep(self._field, self._words()))

    def _write(self, do: Callable[[], None]) -> None:
        try:
            do()
        except EditorError as error:
            if not self._unkept:
                self.failed.emit(str(error))
            self._unkept = True
        else:
            self._unkept = False
