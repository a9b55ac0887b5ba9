"""The line that enters a GeoNames dump: a button, how far it is, and a way to stop."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.session.gazetteer.entering import Entered
from editor.ui.desk import Desk
from editor.ui.editors.importing.run import ImportRun
from editor.ui.parts.file_choice import Chooser, Wanted, choose_file
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class DumpLine(QWidget):
    """The window stays alive meanwhile; what is entered when it is stopped stays."""

    ended = Signal()
    """Nothing is entered any more."""

    def __init__(self, desk: Desk, choose: Chooser = choose_file) -> None:
        super().__init__()
        self._desk, self._choose = desk, choose
        self.words = Said(desk.look, size=12, token="ink2")
        self.run = ImportRun(self)
        self.run.progressed.connect(self._say)
        self.run.failed.connect(lambda why: self.words.say(why, "bad"))
        self.run.finished.connect(self._end)
        self.button = KeyButton(desk.look, self.tr("Import GeoNames…"), "", outlined=True)
        self.button.clicked.connect(self._press)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addWidget(self.words, 1)

    def _press(self) -> None:
        if self.run.running:
            self.run.stop()
            return
        kinds = (self.tr("GeoNames dump (*.txt)"),)
        suggested = Path.home() / "AZ.txt"
        wanted = Wanted(title=self.tr("Import places"), suggested=suggested, kinds=kinds)
        self._choose(self, wanted, self.start)

    def start(self, path: Path) -> None:
        """Enter the places of a dump."""
        self.button.say(self.tr("Stop"))
        self.words.say(self.tr("Reading {0}…").format(path.name), "ink2")
        self.run.start(self._desk.session, lambda own: own.entering.enter_dump(path))

    def _say(self, bits: list[Entered]) -> None:
        last = bits[-1]
        words = self.tr("{0} of {1} places; {2} were there, {3} lines left out.")
        numbers = (last.done, last.total, last.there, last.left_out)
        self.words.say(words.format(*(f"{one:,}" for one in numbers)), "ink2")

    def _end(self) -> None:
        self.button.say(self.tr("Import GeoNames…"))
        self.ended.emit()
