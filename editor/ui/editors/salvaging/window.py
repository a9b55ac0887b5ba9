"""The window that offers to salvage a damaged archive, and shows what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.chronicle.errors import ExportError
from editor.chronicle.salvage import Salvaged
from editor.exchange.files import write_whole
from editor.paths import SUFFIX
from editor.ui.desk import Desk
from editor.ui.editors.forms.plain_text import PlainText
from editor.ui.editors.salvaging.run import SalvageRun
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.file_choice import Chooser, Wanted, choose_file
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class SalvageWindow(EditorWindow):
    """First the offer, then the report. The damaged file is never changed."""

    SIZE = 560, 320
    """Of the offer; the report takes more."""
    REPORT = 620, 520

    def __init__(
        self,
        desk: Desk,
        open_archive: Callable[[Path], object],
        parent: QWidget | None = None,
        choose: Chooser = choose_file,
    ) -> None:
        title = QCoreApplication.translate("SalvageWindow", "Damaged archive")
        super().__init__(desk, title, "salvage", parent)
        self._open_archive, self._choose = open_archive, choose
        self._damaged: Path | None = None
        self.done_: Salvaged | None = None
        self.run = SalvageRun(self)
        self.advice = Said(self.look, size=14, token="ink")
        self.said = Said(self.look, size=13, token="ink2")
        self.report = PlainText(self.look, self.tr("Report of the salvage"))
        self.save = KeyButton(self.look, self.tr("Save the report…"), "", outlined=True)
        self.later = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        self.go = KeyButton(self.look, "", "", primary=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.content.addWidget(self.advice)
        self.content.addWidget(self.said)
        self.content.addWidget(self.report, 1)
        self.content.addStretch(0)
        self.foot.addWidget(self.save)
        self.foot.addStretch(1)
        self.foot.addWidget(self.later)
        self.foot.addWidget(self.go)

    def _connect(self) -> None:
        self.save.clicked.connect(self._ask_report)
        self.later.clicked.connect(self.close)
        self.go.clicked.connect(self._go_on)
        self.run.finished.connect(self._show_report)
        self.run.failed.connect(self._fail)

    def offer(self, damaged: Path, why: str) -> None:
        """Say that an archive is damaged, and offer to salvage it."""
        self._damaged, self.done_ = damaged, None
        self.heading.say(self.tr("{0} is damaged").format(damaged.name))
        self.lead.say(why)
        self.advice.say(
            self.tr(
                "Every article, item and tag that can still be read can be put into a new archive. "
                "The damaged file stays as it is. What is missing is said afterwards.\n\n"
                "A backup from before the damage may hold more. Backups lie in the folder "
                "“backups” beside the archive."
            )
        )
        self.said.say("")
        self.go.say(self.tr("Salvage into a new archive…"))
        self.go.setEnabled(True)
        self._show_parts()
        self.present()

    def _show_parts(self) -> None:
        ready = self.done_ is not None
        self.report.setVisible(ready)
        self.save.setVisible(ready)
        self.advice.setVisible(not ready)

    def _go_on(self) -> None:
        if self.done_ is not None:
            self._open_archive(self.done_.path)
            self.close()
        elif self._damaged is not None:
            name = self.tr("{0} salvaged").format(self._damaged.stem) + SUFFIX
            self._ask(self._damaged.with_name(name), self._salvage)

    def _ask(self, suggested: Path, take: Callable[[Path], None]) -> None:
        kind = self.tr("Chronicle archive (*{0})" if suggested.suffix == SUFFIX else "Text (*{0})")
        wanted = Wanted(
            title=self.windowTitle(),
            suggested=suggested,
            kinds=(kind.format(suggested.suffix),),
            writes=True,
        )
        self._choose(self, wanted, take)

    def _salvage(self, path: Path) -> None:
        if self._damaged is None:
            return
        self.go.setEnabled(False)
        self.said.say(self.tr("Reading {0} page by page…").format(self._damaged.name))
        self.run.start(self._damaged, path)

    def _fail(self, why: str) -> None:
        self.go.setEnabled(True)
        self.said.say(why)

    def _show_report(self, done: Salvaged) -> None:
        self.done_ = done
        self.heading.say(self.tr("{0} was salvaged").format(done.damaged.name))
        self.lead.say(self.tr("The new archive is {0}. This came out:").format(done.path))
        self.report.say("\n".join(done.report()))
        self.said.say("")
        self.go.say(self.tr("Open the new archive"))
        self.go.setEnabled(True)
        self._show_parts()
        self._take_size(*self.REPORT)

    def _ask_report(self) -> None:
        if self.done_ is not None:
            name = self.tr("{0} report").format(self.done_.path.stem) + ".txt"
            self._ask(self.done_.path.with_name(name), self._save_report)

    def _save_report(self, path: Path) -> None:
        words = self.report.text() + "\n"
        try:
            write_whole(path, words.encode())
        except ExportError as error:
            self.said.say(str(error))
        else:
            self.said.say(self.tr("The report was saved: {0}").format(path))
