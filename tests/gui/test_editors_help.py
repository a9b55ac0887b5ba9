"""Help: the key sheet is searched by typing, pages are read in the look, and nothing is fetched."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QTextDocument

from editor import __version__
from editor.ui.editors.help.key_rows import KEY_ROLE, KeySheet, caps, sheet_of
from editor.ui.editors.help.reading_page import ReadingPage
from editor.ui.editors.help.window import CHANGES, HelpWindow


@pytest.fixture
def window(qtbot, desk):
    made = HelpWindow(desk)
    qtbot.addWidget(made)
    return made


def words(rows):
    found = (rows.index(at).data(KEY_ROLE) for at in range(rows.rowCount()))
    return [one.words for one in found if one is not None]


def letters(block):
    """Font and colour of a block's first words; copies, for Qt's own go with their list."""
    pieces = block.textFormats()
    return QFont(pieces[0].format.font()), QColor(pieces[0].format.foreground().color())


def test_the_key_sheet_is_searched_by_typing(qtbot, window):
    window.show_keys()
    qtbot.waitExposed(window)
    qtbot.keyClicks(window.search, "split")
    assert words(window.rows) == ["Split at the caret"]


def test_a_key_finds_what_it_does(window):
    window.show_keys()
    window.search.setText("f1")
    assert words(window.rows) == ["Keys", "Guide"]


def test_what_has_no_key_is_said(window):
    window.show_keys()
    window.search.setText("qqq")
    assert window.sheet.isHidden()
    assert "Commands without keys" in window.nothing.text()


def test_the_letters_are_those_of_the_archive(window, desk):
    window.show_keys()
    category = desk.session.codebook.by_code("FIR")
    assert category.label in words(window.rows)
    desk.session.codebook.change(category.id, label="Fire of any kind")
    assert "Fire of any kind" in words(window.rows)


def test_the_model_keeps_to_the_rules_of_qt(qtmodeltester, desk):
    rows = KeySheet()
    rows.show_sections(sheet_of(desk.session.codebook.categories()))
    qtmodeltester.check(rows)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("Ctrl+Shift+Z", ("Ctrl", "Shift", "Z")),
        ("Ctrl++", ("Ctrl", "+")),
        ("Ctrl+-", ("Ctrl", "-")),
        (".", (".",)),
        ("/", ("/",)),
        ("Alt+Down", ("Alt", "Down")),
    ],
)
def test_a_chord_falls_into_its_caps(keys, expected):
    assert caps(keys) == expected


@pytest.mark.parametrize(
    ("show", "page", "begins"),
    [
        ("show_guide", "guide", "A chronicle is pasted"),
        ("show_about", "about", f"Chronicle Editor {__version__}"),
    ],
)
def test_each_page_is_shown_from_its_beginning(qtbot, window, show, page, begins):
    getattr(window, show)()
    qtbot.waitExposed(window)
    shown = getattr(window, page)
    assert window.pages.currentWidget() is shown
    assert shown.toPlainText().startswith(begins)
    assert shown.verticalScrollBar().value() == 0


def test_a_tab_turns_to_what_has_changed(window):
    window.show_guide()
    window.tabs[CHANGES].click()
    assert window.pages.currentWidget() is window.changes
    assert window.changes.toPlainText().startswith("The newest version")


def test_pages_are_set_in_the_fonts_of_the_look(window, desk):
    window.show_about()
    document = window.about.document()
    heading, _ = letters(document.begin())
    text, _ = letters(document.begin().next())
    assert heading.families() == desk.look.font(22, serif=True).families()
    assert heading.pixelSize() > text.pixelSize()
    assert text.families() == desk.look.font(15).families()


def test_a_page_follows_theme_and_text_size(window, desk):
    window.show_about()
    document = window.about.document()
    before, _ = letters(document.begin())
    desk.look.set_factor(1.5)
    desk.look.set_theme("dark")
    after, colour = letters(document.begin())
    assert after.pixelSize() > before.pixelSize()
    assert colour == desk.look.colour("ink")


def test_nothing_is_fetched_and_no_link_opened(qtbot, desk, monkeypatch):
    page = ReadingPage(desk.look)
    qtbot.addWidget(page)
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    page.show_markdown("![a](file:///etc/hostname) [b](https://example.org/)")
    page.anchorClicked.emit(QUrl("https://example.org/"))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert page.loadResource(kind, QUrl("file:///etc/hostname")) is None
    assert page.document().resource(kind, QUrl("https://example.org/a.png")) is None
    assert page.source().isEmpty()
    assert opened == []


def test_tabs_turn_the_pages(window):
    window.show_keys()
    window.tabs[1].click()
    assert window.heading.text() == "Guide"
    assert window.pages.currentWidget() is window.guide
