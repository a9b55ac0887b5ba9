"""Where an import begins: files, a folder, or what is dropped, and the encoding they are in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.exchange.texts_in.found import How
from editor.exchange.texts_in.kinds import SUFFIXES
from editor.ui.editors.importing.encodings import encodings_offered
from editor.ui.look.look import Look
from editor.ui.parts.choice import Choice
from editor.ui.parts.file_choice import ManyChooser, Wanted
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Words


class StartLine(QWidget):
    """Asks for files without stopping the window."""

    chosen = Signal(list)
    """Files and folders were chosen: carries their paths."""

    def __init__(self, look: Look, ask_files: ManyChooser, ask_folder: ManyChooser) -> None:
        super().__init__()
        self._look = look
        self.files = KeyButton(look, self.tr("Choose files…"), "", primary=True)
        self.files.clicked.connect(lambda: ask_files(self, self._wanted(), self.chosen.emit))
        self.folder = KeyButton(look, self.tr("Choose a folder…"), "", outlined=True)
        self.folder.clicked.connect(lambda: ask_folder(self, self._wanted(), self.chosen.emit))
        self.encoding = Choice(look)
        self.encoding.setAccessibleName(self.tr("Encoding of the files chosen next"))
        for encoding, words in encodings_offered():
            self.encoding.addItem(words, encoding)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.files)
        self._line.addWidget(self.folder)
        hint = Words(look, size=12, token="ink3")
        hint.say(self.tr("or drop them here"))
        self._line.addWidget(hint, 1)
        self._line.addWidget(self.encoding)
        look.changed.connect(self.restyle)
        self.restyle()

    @property
    def how(self) -> How:
        """How the files chosen next are to be read."""
        return How(encoding=self.encoding.currentData())

    def _wanted(self) -> Wanted:
        kinds = " ".join(f"*{one}" for one in SUFFIXES)
        return Wanted(
            title=self.tr("Import articles"),
            suggested=Path.home() / "articles",
            kinds=(self.tr("Articles ({0})").format(kinds), self.tr("All files (*)")),
        )

    def restyle(self) -> None:
        """Take over text size."""
        self._line.setSpacing(self._look.px(8))
