"""The import of many files: what became of each, and why."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.exchange.texts_in.found import How
from editor.session.importing.importing import Imported
from editor.ui.desk import Desk
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.importing.difference_window import DifferenceWindow
from editor.ui.editors.importing.how_read import HowRead
from editor.ui.editors.importing.painting import ROW, ImportPainter
from editor.ui.editors.importing.report_line import ReportLine
from editor.ui.editors.importing.rows import (
    IMPORTED_ROLE,
    OUTCOME_ROLE,
    ImportList,
    sum_in_words,
)
from editor.ui.editors.importing.run import ImportRun
from editor.ui.editors.importing.start_line import StartLine
from editor.ui.editors.progress_bar import ThinProgress
from editor.ui.editors.time_left import time_left
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.choice import Choice
from editor.ui.parts.file_choice import (
    Chooser,
    ManyChooser,
    choose_file,
    choose_files,
    choose_folder,
)
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class ImportWindow(EditorWindow):
    """Reads on while it is closed; ``progressed`` then says how far it is."""

    SIZE = 680, 600

    progressed = Signal(str)
    """How far it is, for the status line; empty when nothing is read any more."""

    def __init__(
        self,
        desk: Desk,
        *,
        files: ManyChooser = choose_files,
        folder: ManyChooser = choose_folder,
        save: Chooser = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("ImportWindow", "Import articles")
        super().__init__(desk, title, "import", parent)
        self._save_as = save
        self._waiting: list[Path] = []
        self._end, self._begun = "", False
        self._again: list[Imported] = []  # the rows of a file that is read again
        self.lead.say(
            self.tr(
                "Texts, pages, mails, Word and OpenDocument documents, PDFs and tables, or folders "
                "and .zip files of them. Each article is one step, on the day found in it."
            )
        )
        self.run = ImportRun(self)
        self.run.progressed.connect(self._add)
        self.run.finished.connect(self._finish)
        self.run.failed.connect(self._fail)
        desk.opened.connect(self.end)
        self.begin = StartLine(self.look, files, folder)
        self.begin.chosen.connect(self.start)
        self.content.addWidget(self.begin)
        self._make_filter()
        self._make_progress()
        self._make_list()
        self._make_how()
        self._make_foot()
        self.setAcceptDrops(True)
        self._show_progress()

    def _make_progress(self) -> None:
        self.bar = ThinProgress(self.look)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = Said(self.look, size=12, token="ink2")
        self.stop = KeyButton(self.look, self.tr("Cancel"), "", outlined=True)
        self.stop.clicked.connect(self.cancel)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.filter)
        line.addWidget(self.stop)
        self.content.addWidget(self.bar)
        self.content.addLayout(line)

    def _make_filter(self) -> None:
        self.filter = Choice(self.look)
        self.filter.setAccessibleName(self.tr("Files shown"))
        for outcome, words in (
            ("", self.tr("All files")),
            ("unreadable", self.tr("Not read")),
            ("nearly the same", self.tr("Nearly the same")),
            ("no day", self.tr("Added without a day")),
            ("added", self.tr("Added")),
            ("already there", self.tr("Already there")),
        ):
            self.filter.addItem(words, outcome)
        self.filter.currentIndexChanged.connect(
            lambda _: self.shown.setFilterFixedString(self.filter.currentData() or "")
        )

    def _make_list(self) -> None:
        self.model = ImportList(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setFilterRole(OUTCOME_ROLE)
        self.shown.setSourceModel(self.model)
        self.list = wide_rows(self.look, ROW)
        self.list.setModel(self.shown)
        self.list.setItemDelegate(ImportPainter(self.look, self.list))
        self.list.setAccessibleName(self.tr("Files of the import"))
        self.list.clicked.connect(self._go_to)
        self.list.activated.connect(self._go_to)
        self.content.addWidget(self.list, 1)

    def _make_how(self) -> None:
        self.how = HowRead(self.look)
        self.how.asked.connect(self._read_again)
        self.how.difference_asked.connect(self._show_difference)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_how())
        self.content.addWidget(self.how)

    def _make_foot(self) -> None:
        self.report = ReportLine(
            self.look, self.model, self._save_as, lambda: self.desk.session.path.parent
        )
        close = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        close.clicked.connect(self.close)
        self.foot.addWidget(self.report, 1)
        self.foot.addWidget(close)

    def start(self, paths: list[Path]) -> None:
        """Read files and folders; those named while others are read come after them."""
        if self.run.running:
            self._waiting += paths
            return
        self._end, self._begun = "", True
        self.report.said.say("")
        self.model.clear()
        self.filter.setCurrentIndex(0)
        self._read(paths)

    def _read(self, paths: list[Path]) -> None:
        how = self.begin.how
        self.run.start(self.desk.session, lambda own: own.importing.import_files(paths, how))
        self._show_progress()

    def _read_again(self, how: How) -> None:
        if (row := self._chosen()) is None or self.run.running:
            return
        self._end, self._again = "", (rows := self.model.of_file(row))
        self.run.start(self.desk.session, lambda own: own.importing.read_again(rows, how))
        self._show_progress()

    def cancel(self) -> None:
        """Read no further than the file in hand; what is read stays."""
        self._waiting = []
        self.run.stop()
        self._show_progress()

    def end(self) -> None:
        """The archive is left: what is read stays, the rest is not read."""
        self._waiting = []
        self.run.end()

    def leave(self) -> None:
        """The program is left."""
        self.end()
        super().leave()

    def _add(self, rows: list[Imported]) -> None:
        if self._again:
            self.model.replace(self._again, rows)
            self._again = []
        else:
            self.model.add(rows)
        self._show_progress()

    def _fail(self, why: str) -> None:
        self._waiting = []
        self._end, self._again = why, []
        self.desk.failed.emit(why)

    def _finish(self) -> None:
        if self.run.stopped:
            words = self.tr("Cancelled after {0} of {1} files; what was read stays.")
            self._end = words.format(self.run.done, self.run.total)
        if self._waiting:
            paths, self._waiting = self._waiting, []
            self._read(paths)
        self._show_progress()
        if not self.run.running:
            self.desk.said.emit(self.words.text(), False)
            self._show_newest()
            self._show_how()

    def _show_newest(self) -> None:
        newest = self.desk.session.articles.newest()
        if self.desk.sheet is None and newest is not None:
            self.desk.show_article(newest)

    def _show_progress(self) -> None:
        run = self.run
        self.stop.setVisible(run.running)
        self.bar.setVisible(run.running)
        self.bar.show_share(run.done / run.total if run.total else 0.0)
        self.filter.setVisible(bool(self.model.rows))
        self.lead.setVisible(not self.model.rows)
        self.how.setEnabled(not run.running)
        self.report.save.setEnabled(bool(self.model.rows))
        words = self._so_far() if run.running else self._outcome()
        self.words.say(words)
        self.progressed.emit(self.tr("Import: {0}").format(words) if run.running else "")

    def _so_far(self) -> str:
        run = self.run
        if not run.total:
            return self.tr("looking for files")
        words = self.tr("{0} of {1} files read").format(run.done, run.total)
        if run.stopping:
            return self.tr("{0}, stopping after the file in hand").format(words)
        return ", ".join(filter(None, (words, time_left(run.seconds_left))))

    def _outcome(self) -> str:
        added_up = sum_in_words(self.model.rows)
        said = filter(None, (self._end, f"{added_up}." if added_up else ""))
        nothing = self.tr("There is no file in it.") if self._begun else ""
        return " ".join(said) or nothing

    def _go_to(self, index: QModelIndex) -> None:
        row = index.data(IMPORTED_ROLE)
        if isinstance(row, Imported) and row.article is not None:
            self.desk.visit(row.article)

    def _chosen(self) -> Imported | None:
        row = self.list.currentIndex().data(IMPORTED_ROLE)
        return row if isinstance(row, Imported) else None

    def _show_how(self) -> None:
        self.how.show_row(self._chosen())
        self.list.scrollTo(self.list.currentIndex())

    def _show_difference(self) -> None:
        row = self._chosen()
        if row is not None and row.near is not None and row.article is not None:
            self.difference.compare(row.near.article, row.article)

    @cached_property
    def difference(self) -> DifferenceWindow:
        """What an article has otherwise than an earlier one."""
        return DifferenceWindow(self.desk, parent=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what is dropped."""
        urls = event.mimeData().urls()
        self.start([Path(one.toLocalFile()) for one in urls if one.isLocalFile()])

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        self.list.doItemsLayout()
