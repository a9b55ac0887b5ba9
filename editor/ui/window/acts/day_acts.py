"""Day: articles, and the day they are of."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from editor import paths
from editor.chronicle.day import Coverage
from editor.ui.actions import Handlers
from editor.ui.desk import Desk
from editor.ui.page.view import ArticleView
from editor.ui.terms import as_entry, coverage_in_words
from editor.ui.window.pasting import Pasting


class DayActs(QObject):
    """Acts on the article and the day that lie on the desk."""

    def __init__(self, desk: Desk, article: ArticleView, pasting: Pasting, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._article, self._pasting, self._over = desk, article, pasting, over

    def handlers(self) -> Handlers:
        """The table of this menu."""
        return {
            "article.paste": self._pasting.paste,
            "article.open": self.open_files,
            "article.import": self.import_folder,
            "article.details": self._article.show_details,
            "article.layout": self._article.ask_layout,
            "article.delete": self.delete,
            "day.previous": lambda: self.step(-1),
            "day.next": lambda: self.step(1),
            "day.next_open": self.next_open,
            "day.coverage": self.coverage,
            "day.sign_off": self.sign_off,
            "day.sheet": self.sheet,
        }

    def open_files(self) -> None:
        """Choose files; each becomes an article."""
        from editor.exchange.texts_in.kinds import SUFFIXES

        dialog = QFileDialog(self._over, self.tr("Open articles"), str(paths.user_documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{one}" for one in SUFFIXES)
        dialog.setNameFilter(self.tr("Articles ({0})").format(patterns))
        self._ask(dialog)

    def import_folder(self) -> None:
        """Choose a folder; every file in it becomes an article."""
        dialog = QFileDialog(self._over, self.tr("Import a folder"), str(paths.user_documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(lambda names: self._pasting.open([Path(one) for one in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def delete(self) -> None:
        """Delete the article; its day stays in sight."""
        sheet = self._desk.sheet
        if sheet is None:
            return
        day = self._desk.day
        session = self._desk.session
        change = self._desk.act(lambda: session.articles.delete(sheet.article.id))
        if change.step:
            self._desk.show_day(day)
            self._desk.tell(change)

    def step(self, by: int) -> None:
        """Go to the day before or after, within the archive."""
        span = self._desk.session.days.span()
        if span is None:
            return
        first, last = span
        here = self._desk.day or (last if by < 0 else first - timedelta(days=1))
        there = here + timedelta(days=by)
        if first <= there <= last:
            self._desk.show_day(there)
        else:
            edge = self.tr("The archive ends here.") if by > 0 else self.tr(
                "The archive begins here.")  # fmt: skip
            self._desk.said.emit(edge, False)

    def next_open(self) -> None:
        """Go to the next day with open items, round the archive's end."""
        days = sorted(
            (day for day, _ in self._desk.session.days.open_days()),
            key=lambda day: day or date.max,
        )
        if not days:
            self._desk.said.emit(self.tr("No item is open in this archive."), False)
            return
        here = self._desk.item_day or date.max
        self._desk.show_open(next((day for day in days if (day or date.max) > here), days[0]))

    def coverage(self, day: date | None = None, where: QPoint | None = None) -> None:
        """Ask whether a chronicle covers a day."""
        day = day or self._desk.day
        if day is None:
            self._desk.failed.emit(self.tr("This article has no day yet. Give it one first."))
            return
        menu = QMenu(self._over)
        menu.setFont(self._desk.look.font(13))
        now = self._desk.session.days.record(day).coverage
        for coverage in Coverage:
            action = menu.addAction(as_entry(coverage_in_words(coverage)))
            action.setCheckable(True)
            action.setChecked(coverage is now)
            action.triggered.connect(
                lambda _checked=False, one=coverage, of=day: self.set_coverage(of, one)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where or QCursor.pos())

    def set_coverage(self, day: date, coverage: Coverage) -> None:
        """Say whether a chronicle covers a day."""
        session = self._desk.session
        self._desk.tell(self._desk.act(lambda: session.days.set_coverage(day, coverage)))

    def sheet(self) -> None:
        """Show the sheet of the day as it will be printed."""
        from editor.ui.review.sheet.preview import show_preview

        if self._desk.day is None:
            self._desk.failed.emit(self.tr("There is no day here to print."))
        else:
            show_preview(self._desk, self._desk.day, self._over)

    def sign_off(self) -> None:
        """Say that the day is finished, or take that back."""
        day, days = self._desk.day, self._desk.session.days
        if day is None:
            self._desk.failed.emit(self.tr("There is no day here to sign off."))
            return
        if days.record(day).signed_off:
            self._desk.tell(self._desk.act(lambda: days.reopen(day)))
        else:
            self._desk.tell(self._desk.act(lambda: days.sign_off(day)))
