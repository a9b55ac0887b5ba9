"""Export: which items, in which format, how many they are, and where the file goes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from editor import paths
from editor.chronicle.change import Change
from editor.chronicle.selection import Selection
from editor.exchange.formats import FORMATS
from editor.session.exports import Exported
from editor.session.outlook import Outlook
from editor.ui.desk import Desk
from editor.ui.editors.exporting.format import ExportFormat
from editor.ui.editors.exporting.run import ExportRun, Order
from editor.ui.editors.exporting.what import ExportWhat
from editor.ui.editors.exporting.words import (
    file_name,
    left_out_in_words,
    open_in_words,
    outlook_in_words,
)
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.window import EditorWindow, scrolling
from editor.ui.parts.file_choice import Chooser, Wanted, choose_file
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.parts.tick import Tick
from editor.ui.settings import Settings

NARROW = 640
"""Width at text size 100 % below which there is one column."""


class ExportWindow(EditorWindow):
    """What, as what, and where to. The file appears whole or not at all."""

    SIZE = 780, 540

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        choose: Chooser = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("ExportWindow", "Export")
        super().__init__(desk, title, "export", parent)
        self._settings, self._choose = settings, choose
        self._folder: Path | None = None
        self._shown: tuple[Selection | None, bool] | None = None
        """What the numbers are of; None where the archive has changed since."""
        self.run = ExportRun(self)
        self.what = ExportWhat(desk)
        self.format = ExportFormat(self.look)
        self.annotated = Tick(
            self.look,
            self.tr("Annotated days only"),
            self.tr("Days that are covered and have no open item"),
        )
        self.left = Said(self.look, size=13, token="ink2")
        self.go = KeyButton(self.look, self.tr("Go to the first open item"), "", outlined=True)
        self.numbers = Said(self.look, size=14, bold=True)
        self.error = Said(self.look, size=13, token="bad")
        self.said = Said(self.look, size=13, token="ink2")
        self.folder = KeyButton(self.look, self.tr("Show in folder"), "", outlined=True)
        self._lay_out()
        self._lay_foot()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._left = QVBoxLayout()
        for part in (self.what, self.annotated, self.left):
            self._left.addWidget(part)
        self._left.addLayout(button_line(self.go))
        self._left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.format)
        right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(right, 1)
        self.content.addWidget(scrolling(inside, self.look), 1)
        for line in (self.numbers, self.error, self.said):
            self.content.addWidget(line)
        for later in (self.error, self.said, self.folder):
            later.hide()

    def _lay_foot(self) -> None:
        self.copy = KeyButton(self.look, self.tr("Copy as table"), "", outlined=True)
        self.stop = KeyButton(self.look, self.tr("Cancel"), "", outlined=True)
        self.export = KeyButton(self.look, self.tr("Export…"), "", primary=True)
        self.stop.hide()
        self.foot.addWidget(self.copy)
        self.foot.addWidget(self.folder)
        self.foot.addStretch(1)
        self.foot.addWidget(self.stop)
        self.foot.addWidget(self.export)

    def _connect(self) -> None:
        self.what.changed.connect(self._count)
        self.format.changed.connect(self._count)
        self.annotated.toggled.connect(lambda _: self._count())
        self.go.clicked.connect(self.go_to_open)
        self.copy.clicked.connect(self.copy_table)
        self.export.clicked.connect(self.ask_where)
        self.stop.clicked.connect(self._cancel)
        self.folder.clicked.connect(self.show_folder)
        self.run.progressed.connect(self._progress)
        self.run.writing.connect(self._writing)
        self.run.finished.connect(self._finished)
        self.run.failed.connect(self._failed)
        self.desk.opened.connect(self._other_archive)

    def ask(self, selection: Selection | None = None) -> None:
        """Show the window; ``selection`` is what Review shows, and is then what is exported."""
        self.what.offer(selection)
        self.present()
        self.export.setFocus()

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "_columns"):
            px = self.look.px
            self._left.setSpacing(px(12))
            self._columns.setSpacing(px(24))
            self._columns.setContentsMargins(0, 0, px(16), 0)
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the columns stand under each other."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        way = QBoxLayout.Direction
        narrow = self.width() < self.look.px(NARROW)
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def refresh(self) -> None:
        """Show what holds now."""
        self.what.follow()
        if self._shown != self._chosen():
            self._show_numbers()

    def _chosen(self) -> tuple[Selection | None, bool]:
        return self.what.selection, self.annotated.isChecked()

    def _heard(self, change: Change) -> None:
        self._shown = None
        self.run.begin_anew()
        super()._heard(change)

    def leave(self) -> None:
        """The program is left: what is not read yet is not written either."""
        self.run.end()
        super().leave()

    def _other_archive(self) -> None:
        self.run.cancel()
        self.what.offer(None)
        self._shown = None
        self._busy()
        self._say()

    def outlook(self) -> Outlook | None:
        """What an export would hold; None where the days typed are none."""
        selection = self.what.selection
        if selection is None:
            return None
        exports = self.desk.session.exports
        return exports.outlook(selection, annotated_only=self.annotated.isChecked())

    def _count(self) -> None:
        """Something else is chosen: what was said of the former choice is over."""
        self._say()
        self._show_numbers()

    def _show_numbers(self) -> None:
        self._shown = self._chosen()
        seen = self.outlook()
        only = self.annotated.isChecked()
        self.numbers.say(outlook_in_words(seen) if seen else "")
        left = left_out_in_words if only else open_in_words
        self.left.say(left(seen) if seen else "")
        self.go.setVisible(bool(seen and seen.open_days))
        ready = bool(seen and seen.items) and not self.run.running
        self.export.setEnabled(ready)
        self.copy.setEnabled(ready)

    def _say(self, words: str = "", error: str = "") -> None:
        self.said.say(words)
        self.error.say(error)
        self.folder.hide()

    def go_to_open(self) -> None:
        """Go to the first open item of what is chosen; the window makes way for it."""
        selection = self.what.selection
        if selection is None:
            return
        open_ones = replace(selection, categories=frozenset({0}), counting=True)
        for row in self.desk.session.review.items(open_ones, 1):
            self.close()
            self.desk.visit(row.article, row.id)

    def copy_table(self) -> None:
        """Put the items into the clipboard, as a table."""
        selection = self.what.selection
        if selection is None:
            return
        exports, only = self.desk.session.exports, self.annotated.isChecked()
        QGuiApplication.clipboard().setText(exports.as_table(selection, annotated_only=only))
        self._say(self.tr("Copied. Paste it into a table or a letter."))

    def ask_where(self) -> None:
        """Ask for the file, then write it."""
        for row in (self.what.first, self.what.last):
            row.commit()
        if not self.export.isEnabled():
            return
        kind = self.format.format
        name = file_name(self.desk.session.title, self.what.selection, kind.suffix)
        wanted = Wanted(
            title=self.tr("Export"),
            suggested=(self._folder or paths.user_documents()) / name,
            kinds=(f"{kind.words} (*{kind.suffix})",),
            writes=True,
        )
        self._choose(self, wanted, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write what is chosen to a file; a suffix that names a format decides it."""
        selection = self.what.selection
        if selection is None or self.run.running:
            return
        kind = self.format.format
        kind = next((one for one in FORMATS if one.suffix == path.suffix.lower()), kind)
        self.format.choose(kind.name)
        self._folder = path.parent
        order = Order(
            path=path,
            format=kind.name,
            selection=selection,
            annotated_only=self.annotated.isChecked(),
            excel=self.format.excel.isChecked(),
        )
        self.run.start(self.desk.session, order)
        self._busy()
        self._say(self.tr("Reading…"))

    def _busy(self) -> None:
        self.stop.setVisible(self.run.reading)
        for part in (self.what, self.format, self.annotated):
            part.setEnabled(not self.run.running)
        self._show_numbers()

    def _cancel(self) -> None:
        self.run.cancel()
        self._busy()
        self._say(self.tr("Cancelled. Nothing was written."))

    def _progress(self, rows: int) -> None:
        self._say(self.tr("{0} rows read").format(f"{rows:,}"))

    def _writing(self) -> None:
        self.stop.hide()
        self._say(self.tr("Writing…"))

    def _finished(self, done: Exported) -> None:
        self._busy()
        self.export.setFocus()  # it lost the focus while it could not be pressed
        words = self.tr("Written: {0}, {1} rows.")
        self._say(words.format(done.path, f"{done.rows:,}"))
        self.folder.show()

    def show_folder(self) -> None:
        """Let the system show the folder that the file was written to."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _failed(self, why: str) -> None:
        self._busy()
        self.export.setFocus()
        self._say(error=why)
