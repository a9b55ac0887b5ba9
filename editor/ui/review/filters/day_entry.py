"""A field for a day, typed as people type it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words
from editor.chronicle.errors import DayError
from editor.ui.look.look import Look
from editor.ui.parts.entry import Entry


class DayEntry(Entry):
    """Empty: no limit; ``near`` is the day that ``8`` or ``8 Nov`` is read from."""

    chosen = Signal(object)
    """A day, or None where the field was emptied."""
    refused = Signal(str)
    """Why what stands here is no day; empty where it is one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.near: date | None = None
        self._day: date | None = None
        self.editingFinished.connect(self.commit)
        look.changed.connect(self.restyle)
        self.restyle()

    def show_day(self, day: date | None, usual: date | None) -> None:
        """Show the day that is set; else the one that holds without, as a hint."""
        self._day, self.near = day, day or usual
        self.setPlaceholderText(day_in_words(usual) if usual else "")
        if not self.hasFocus() or day is not None:
            self.setText(day_in_words(day) if day else "")
        self.set_bad(False)

    def commit(self) -> None:
        """Take what stands here, or say why it cannot be taken."""
        words = self.text().strip()
        try:
            day = day_from_words(words, self.near) if words else None
        except DayError as error:
            self.set_bad(True)
            self.refused.emit(str(error))
            return
        self.set_bad(False)
        self.refused.emit("")
        if day != self._day:
            self._day = day
            self.chosen.emit(day)
