"""A row for a folder: typed, or chosen with the system's picker."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from editor.ui.editors.forms.text_row import TextRow
from editor.ui.look.look import Look
from editor.ui.parts.file_choice import ManyChooser, Wanted, choose_folder
from editor.ui.parts.key_button import KeyButton


class FolderRow(TextRow):
    """May be empty. A folder that is not there is refused, and said so below."""

    def __init__(
        self, look: Look, label: str, hint: str = "", choose: ManyChooser = choose_folder
    ) -> None:
        super().__init__(look, label, hint)
        self._choose = choose
        self.button = KeyButton(look, self.tr("Choose a folder…"), "", outlined=True)
        self.button.clicked.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        self._column.addLayout(line)

    def _ask(self) -> None:
        start = Path(self._value) if self._value else Path.home()
        wanted = Wanted(title=self.label.text(), suggested=start / "x", kinds=())
        self._choose(self, wanted, lambda paths: self.committed.emit(str(paths[0])))

    def take(self, words: str) -> bool:
        """Whether what was typed can be taken: a folder that is there, or nothing."""
        if words and not Path(words).expanduser().is_dir():
            self.say_error(self.tr("There is no folder {0}.").format(words))
            return False
        self.show_value(words)
        return True
