"""Help: the key sheet, the guide, what has changed, and about the program."""

import platform

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor import __version__, paths
from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.help.key_painting import ROW, KeyPainter
from editor.ui.editors.help.key_rows import KeySheet, sheet_of
from editor.ui.editors.help.reading_page import ReadingPage
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.entry import Entry
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said

KEYS, GUIDE, CHANGES, ABOUT = range(4)


class HelpWindow(EditorWindow):
    """Four pages, one at a time."""

    SIZE = 640, 680

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("HelpWindow", "Help")
        super().__init__(desk, title, "help", parent)
        self.pages = QStackedWidget()
        self.tabs = [
            KeyButton(self.look, words, "")
            for words in (
                self.tr("Keys"),
                self.tr("Guide"),
                self.tr("What is new"),
                self.tr("About"),
            )
        ]
        self.search = Entry(self.look)
        self.rows = KeySheet(self)
        self.sheet = wide_rows(self.look, ROW)
        self.nothing = Said(self.look, size=13, token="ink2")
        self.guide, self.changes, self.about = (ReadingPage(self.look) for _ in range(3))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        for tab in self.tabs:
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            self._bar.addWidget(tab)
        self._bar.addStretch(1)
        self.content.addLayout(self._bar)
        self.content.addWidget(self.pages, 1)
        self.pages.addWidget(self._key_page())
        for page, name in zip((self.guide, self.changes, self.about), self.tabs[1:], strict=True):
            page.setAccessibleName(name.text())
            self.pages.addWidget(page)

    def _key_page(self) -> QWidget:
        page = QWidget()
        self._keys_column = QVBoxLayout(page)
        self._keys_column.setContentsMargins(0, 0, 0, 0)
        self.search.setPlaceholderText(self.tr("Find a key or what it does"))
        self.search.setAccessibleName(self.tr("Find a key or what it does"))
        self.sheet.setModel(self.rows)
        self.sheet.setItemDelegate(KeyPainter(self.look, self.sheet))
        self.sheet.setUniformItemSizes(False)
        self.sheet.setAccessibleName(self.tr("Keys"))
        for part in (self.search, self.sheet, self.nothing):
            self._keys_column.addWidget(part)
        self._keys_column.setStretch(1, 1)
        self.nothing.hide()
        return page

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._filter())
        for number, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _=False, number=number: self._turn_to(number))

    def show_keys(self) -> None:
        """Show the key sheet, ready to be searched."""
        self._open(KEYS)
        self.search.selectAll()
        self.search.setFocus()

    def show_guide(self) -> None:
        """Show the guide."""
        self._open(GUIDE)

    def show_about(self) -> None:
        """Show version, licences and where the data comes from."""
        self._open(ABOUT)

    def _open(self, page: int) -> None:
        self._turn_to(page)
        self.present()

    def _turn_to(self, page: int) -> None:
        self.tabs[page].setChecked(True)
        self.heading.setText(self.tabs[page].text())
        self._read(page)
        self.pages.setCurrentIndex(page)
        now = self.pages.currentWidget()
        if page != KEYS and now is not None:
            now.setFocus()

    def _read(self, page: int) -> None:
        if page == KEYS:
            self._filter()
        elif page == GUIDE:
            self.guide.show_markdown(_below_title(help_text("guide")))
        elif page == CHANGES:
            self.changes.show_markdown(_below_title(help_text("changes")))
        else:
            self.about.show_markdown(about_text())

    def _filter(self) -> None:
        typed = self.search.text()
        rows = sheet_of(self.desk.session.codebook.categories())
        self.rows.show_sections(one for one in rows if one.holds(typed))
        found = self.rows.rowCount() > 0
        self.sheet.setVisible(found)
        words = self.tr(
            "No key is called that. Commands without keys stand in the menus and under Ctrl K."
        )
        self.nothing.say("" if found else words)

    def refresh(self) -> None:
        """The letters are those of the archive on the desk."""
        self._filter()

    def _heard(self, change: Change) -> None:
        if change.touches("category"):
            super()._heard(change)

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "_keys_column"):
            self._bar.setSpacing(self.look.px(16))
            self._keys_column.setSpacing(self.look.px(8))
            self.search.restyle()
            self.sheet.doItemsLayout()


def help_text(name: str) -> str:
    """A shipped page of help, in Markdown."""
    return paths.shipped("resources", "help", f"{name}.md").read_text("utf-8")


def about_text() -> str:
    """The page about the program, with what it runs on."""
    return help_text("about").format(
        version=__version__,
        python=platform.python_version(),
        qt=qVersion(),
        system=platform.system() or "?",
    )


def _below_title(text: str) -> str:
    """Without its first line: the window has a heading of its own."""
    return text.partition("\n")[2].lstrip()
