"""The window that shows a fault of the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from editor.ui.editors import report_window
from editor.ui.editors.report_window import ReportWindow


@pytest.fixture
def window(qtbot, desk):
    made = ReportWindow(desk)
    qtbot.addWidget(made)
    return made


def test_a_report_is_shown_without_stopping_the_window(window):
    window.show_report("Python 3.11\n\nValueError: seven")
    assert window.isVisible()
    assert not window.isModal()
    assert "ValueError: seven" in window.text.text()


def test_the_report_is_copied_whole_and_the_button_says_so(window):
    window.show_report("first line\nsecond line")
    window.copy.click()
    assert QGuiApplication.clipboard().text() == "first line\nsecond line"
    assert window.copy.text() == "Copied"


def test_a_second_report_stands_below_one_that_was_not_closed(window):
    window.show_report("one")
    window.show_report("two")
    assert window.text.text() == "one\n\ntwo"


def test_a_closed_report_does_not_come_again(window):
    window.show_report("one")
    window.close()
    window.show_report("two")
    assert window.text.text() == "two"


def test_what_is_shown_can_be_read_but_not_changed(qtbot, window):
    window.show_report("one")
    qtbot.keyClicks(window.text.edit, "x")
    assert window.text.text() == "one"


def test_esc_closes_it(qtbot, window):
    window.show_report("one")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_log_is_opened_with_what_opens_texts_here(window, monkeypatch):
    opened = []
    monkeypatch.setattr(
        report_window.QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True
    )
    window.show_report("one")
    window.log.click()
    assert [one.isLocalFile() for one in opened] == [True]
    assert opened[0].fileName() == "chronicle-editor.log"


def test_where_nothing_opens_the_log_its_place_is_said(window, monkeypatch):
    monkeypatch.setattr(report_window.QDesktopServices, "openUrl", lambda url: False)
    window.show_report("one")
    window.log.click()
    assert "chronicle-editor.log" in window.lead.text()


def test_going_on_closes_it(window):
    window.show_report("one")
    window.go_on.click()
    assert not window.isVisible()
