"""The main window: one archive, two views, and around them what holds for both."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from editor.ui.actions import Actions, Handlers
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.parts.file_choice import Chooser, choose_file
from editor.ui.parts.ground import paper_palette
from editor.ui.settings import PATTERNS, VIEW, Settings
from editor.ui.window.acts.day_acts import DayActs
from editor.ui.window.acts.edit_acts import EditActs
from editor.ui.window.acts.file_acts import FileActs
from editor.ui.window.acts.in_sight import in_sight
from editor.ui.window.acts.item_acts import ItemActs
from editor.ui.window.acts.view_acts import ViewActs
from editor.ui.window.annotate import AnnotateView
from editor.ui.window.archives import Archives
from editor.ui.window.arrivals import Arrivals
from editor.ui.window.letters import Letters
from editor.ui.window.meeting import Meeting
from editor.ui.window.menus import ARCHIVE, CONTEXT, menus, popup
from editor.ui.window.overview import Overview
from editor.ui.window.pasting import Pasting
from editor.ui.window.search import Search
from editor.ui.window.status_line import StatusLine
from editor.ui.window.strip import Strip
from editor.ui.window.toast import Toast
from editor.ui.window.top_bar import TopBar
from editor.ui.window.windows import Windows

if TYPE_CHECKING:
    from editor.ui.review.view import ReviewView

LEAST = 720, 480
USUAL = 1280, 800


class MainWindow(QMainWindow):
    """Puts the parts together and nothing else; every act stands in ``acts``."""

    def __init__(self, desk: Desk, settings: Settings, choose: Chooser = choose_file) -> None:
        super().__init__()
        self.desk, self.settings = desk, settings
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        self._build()
        self.archives = Archives(desk, settings, self)
        self.pasting = Pasting(desk, self)
        self.windows = Windows(desk, settings, self, self.status.work, self.archives)
        self.toast = Toast(self.look, self, self.annotate.days)
        self.search = Search(desk, self, self._acts, self.annotate.tags.tag, desk.visit)
        self.files = FileActs(desk, self.archives, self.windows, self.search.ask, self, choose)
        self.days = DayActs(desk, self.annotate.article, self.pasting, self)
        self.actions_ = Actions(self, (self.annotate.article.page,), self._handlers())
        Letters(desk, self.annotate.article.page, self.annotate.tags)
        Arrivals(desk, self.annotate.article, self.pasting, self.files, self.windows)
        Meeting(desk, self)
        self.overview = Overview(desk, self.status, self.bar.undo, self)
        self.bar.show_menus(
            menus(self.actions_, self.look, self, settings.recent, self.archives.open)
        )
        self.bar.follow({one.objectName(): one for one in self.actions_.all()})
        self._connect()
        self._restore()

    def _acts(self) -> tuple[QAction, ...]:
        return self.actions_.all()

    @property
    def look(self) -> Look:
        """Theme and text size."""
        return self.desk.look

    def _build(self) -> None:
        self.bar = TopBar(self.look, self)
        self.strip = Strip(self.look, self)
        self.annotate = AnnotateView(self.desk, self.settings)
        self.status = StatusLine(self.look, self)
        self.views = QStackedWidget()
        self.views.addWidget(self.annotate)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.strip, self.views, self.status):
            column.addWidget(part, 1 if part is self.views else 0)
        self.setCentralWidget(whole)

    def _handlers(self) -> Handlers:
        article, tags = self.annotate.article, self.annotate.tags
        view = ViewActs(self.look, self.settings, self.windows, self.show_view, self)
        edit = EditActs(self.desk, self)
        handlers = {
            **self.files.handlers(),
            **self.days.handlers(),
            **ItemActs(self.desk, article, tags, self).handlers(),
            **view.handlers(),
            **edit.handlers(),
            "edit.copy": self.copy,
            "edit.select_all": article.select_all,
            "search.focus": self.search.open,
            "palette.open": self.search.open,
            "archive.recent": self._show_recent,
            "archive.quit": self.close,
            "export.open": self.export,
            "view.patterns": self._switch_patterns,
        }
        return in_sight(handlers, self.read)

    def _connect(self) -> None:
        desk, article, days = self.desk, self.annotate.article, self.annotate.days
        desk.said.connect(self.toast.say)
        desk.failed.connect(lambda words: self.toast.say(words, bad=True))
        desk.noticed.connect(article.show_notice)
        desk.opened.connect(self._opened)
        desk.visited.connect(self.read)
        desk.changed.connect(lambda _: self._name())
        self.toast.undo_asked.connect(self.actions_["edit.undo"].trigger)
        self.pasting.many.connect(self.windows.import_files)
        self.pasting.archive.connect(self.archives.open)
        self.archives.leaving.connect(self.commit)
        self.archives.leaving.connect(self.windows.end_work)
        self.pasting.arrived.connect(lambda _: self.show_view("annotate"))
        for part in (article, days):
            part.paste_asked.connect(self.pasting.paste)
        article.open_asked.connect(self.days.open_files)
        article.sample_asked.connect(self.archives.open_sample)
        article.category_asked.connect(self.annotate.tags.find_category)
        article.menu_asked.connect(
            lambda _, where: popup(self.actions_, CONTEXT, self.look, self, where)
        )
        days.left.connect(article.page.setFocus)
        days.title_asked.connect(
            lambda where: popup(self.actions_, ARCHIVE, self.look, self, where)
        )
        days.coverage_asked.connect(self.days.coverage)
        days.day_menu_asked.connect(self.days.coverage)
        self.status.next_asked.connect(self._go_on)
        self.bar.search.typed.connect(self.search.open)
        self.look.changed.connect(self.dress)

    def _restore(self) -> None:
        self.dress()
        self.resize(*USUAL)
        self.restoreGeometry(self.settings.layout("window"))
        self.actions_["view.patterns"].setChecked(self.settings.get(PATTERNS))
        self._opened()
        self.bar.annotate.setChecked(True)
        self.annotate.article.page.setFocus()

    # Which view

    @cached_property
    def review(self) -> "ReviewView":
        """Made when it is first shown: it brings the chart along."""
        from editor.ui.review.view import ReviewView

        view = ReviewView(self.desk, self.settings)
        view.article_asked.connect(self.desk.visit)
        view.export_asked.connect(self.export)
        view.measure_changed.connect(lambda: self.overview.show_measure(view.measure_words))
        view.patterns_switched.connect(self.actions_["view.patterns"].setChecked)
        view.set_patterns(self.settings.get(PATTERNS))
        self.views.addWidget(view)
        return view

    @property
    def reviewing(self) -> bool:
        """Whether Review is shown."""
        return self.views.currentWidget() is not self.annotate

    def show_view(self, name: str) -> None:
        """Show ``annotate``, or ``review``, ``calendar`` or ``missing`` of the review."""
        if name != "annotate":
            self.annotate.tags.commit()
            self.views.setCurrentWidget(self.review)
            self.review.open(name)
            self.overview.show_measure(self.review.measure_words)
        else:
            self.views.setCurrentWidget(self.annotate)
            self.overview.show_measure(None)
            self.annotate.article.page.setFocus()
        self.bar.annotate.setChecked(not self.reviewing)
        self.bar.review.setChecked(self.reviewing)

    def read(self) -> None:
        """Show the words, whatever is shown now."""
        if self.reviewing:
            self.show_view("annotate")

    def _go_on(self) -> None:
        if self.reviewing:
            self.read()
        else:
            name = "item.next_open" if self.desk.sheet is not None else "help.keys"
            self.actions_[name].trigger()

    def copy(self) -> None:
        """Copy what is selected: words, items, or the rows of Review as a table."""
        words = self.review.copy() if self.reviewing else self.annotate.article.copy()
        if words:
            QGuiApplication.clipboard().setText(words)
            self.toast.say(self.tr("Copied"))

    def export(self) -> None:
        """Export; from Review, what it shows."""
        self.windows.ask_export(self.review.selection if self.reviewing else None)

    def _switch_patterns(self) -> None:
        on = self.actions_["view.patterns"].isChecked()
        self.settings.set(PATTERNS, on)
        if "review" in self.__dict__:
            self.review.set_patterns(on)

    # Archives

    def _opened(self) -> None:
        self._name()
        self.strip.say_of(self.desk.session, self.files, self.windows)
        self.overview.refresh()

    def _name(self) -> None:
        self.setWindowTitle(self.tr("{0} – Chronicle Editor").format(self.desk.session.title))

    def _show_recent(self) -> None:
        """From the palette: the archives that were open, as a menu under the top bar."""
        menu = self.actions_["archive.recent"].menu()
        if isinstance(menu, QMenu):
            menu.popup(self.bar.mapToGlobal(self.bar.rect().bottomLeft()))

    # Events of the window

    def dress(self) -> None:
        """Take over text size and colours for everything that is not painted by hand."""
        QApplication.setPalette(paper_palette(self.look))
        QApplication.setFont(self.look.font(14))
        self.toast.place()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back, see what another window did to the archive."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What floats follows the size."""
        super().resizeEvent(event)
        self.toast.place()
        self.search.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the article."""
        if event.key() == Qt.Key.Key_Escape and self.reviewing:
            self.show_view("annotate")
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text, HTML, files and folders can be dropped anywhere."""
        if self.pasting.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.pasting.take(event.mimeData())

    def commit(self) -> None:
        """Keep what is typed, wherever it is."""
        self.annotate.tags.commit()
        self.annotate.article.commit()
        if "review" in self.__dict__:
            self.review.commit()
        self.windows.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything: what is typed, where the user is, how the window stands."""
        self.commit()
        self.windows.close()
        self.archives.note_place()
        self.settings.keep_layout("window", self.saveGeometry())
        self.settings.set(VIEW, "review" if self.reviewing else "annotate")
        self.settings.flush()
        self.desk.session.close()
        super().closeEvent(event)
