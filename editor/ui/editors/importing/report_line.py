"""Saving what became of the files of an import: a button, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.errors import ExportError
from editor.exchange.files import write_whole
from editor.session.importing.report import report
from editor.ui.editors.importing.rows import ImportList
from editor.ui.look.look import Look
from editor.ui.parts.file_choice import Chooser, Wanted
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class ReportLine(QWidget):
    """Asks where to without stopping the window; ``beside`` is the folder first offered."""

    def __init__(
        self, look: Look, files: ImportList, ask: Chooser, beside: Callable[[], Path]
    ) -> None:
        super().__init__()
        self._look, self._files, self._ask, self._beside = look, files, ask, beside
        self.save = KeyButton(look, self.tr("Save the report…"), "", outlined=True)
        self.save.clicked.connect(self._ask_where)
        self.said = Said(look, size=12, token="ink2")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.save)
        self._line.addWidget(self.said, 1)
        self._line.addStretch()
        look.changed.connect(self.restyle)
        self.restyle()

    def _ask_where(self) -> None:
        wanted = Wanted(
            title=self.tr("Save the report"),
            suggested=self._beside() / "import.txt",
            kinds=(self.tr("Text (*.txt)"), self.tr("CSV table (*.csv)")),
            writes=True,
        )
        self._ask(self, wanted, self._save)

    def _save(self, path: Path) -> None:
        try:
            write_whole(path, report(self._files.rows, path.suffix.lower()))
        except ExportError as error:
            self.said.say(str(error), "bad")
        else:
            self.said.say(self.tr("Written: {0}").format(path), "ink2")

    def restyle(self) -> None:
        """Take over text size."""
        self._line.setSpacing(self._look.px(8))
