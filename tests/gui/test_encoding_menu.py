"""The encoding of an opened file is said above the article, and can be changed there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from editor import app

FILE = Path(__file__).parents[1] / "files" / "day-1251.txt"


@pytest.fixture
def window(qtbot, archive):
    made = app.build(archive)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.pasting.open([FILE])
    return made


def menu(window):
    """The menu that the last button of the notice opens."""
    window.annotate.article.notice.buttons[-1].click()
    return window.findChild(QMenu, "encodings")


def choose(window, words):
    next(one for one in menu(window).actions() if words in one.text()).trigger()


def test_the_encoding_is_said_and_ticked_in_the_menu(window):
    notice = window.annotate.article.notice
    assert "was read as Windows-1251" in notice.words.text()
    assert [one.text() for one in menu(window).actions() if one.isChecked()] == [
        "Cyrillic, Windows-1251"
    ]
    assert not notice.isHidden()


def test_another_encoding_reads_the_file_anew_and_undo_takes_it_back(window):
    before = window.desk.sheet.article
    choose(window, "KOI8-R")
    notice = window.annotate.article.notice
    assert "was read as KOI8-R." in notice.words.text()
    assert window.desk.sheet.article.text.encode("koi8-r") == before.text.encode("cp1251")
    window.desk.act(window.desk.session.history.undo)
    assert window.desk.session.articles.newest() == before.id


def test_an_encoding_that_does_not_fit_is_said_and_the_article_stays(qtbot, window):
    before = window.desk.sheet.article
    with qtbot.waitSignal(window.desk.failed) as said:
        choose(window, "UTF-8")
    assert "not in utf-8" in said.args[0]
    assert window.desk.sheet.article == before
    assert not window.annotate.article.notice.isHidden()


def test_the_present_encoding_reads_nothing_anew(window):
    steps = window.desk.session.history.steps()
    choose(window, "Windows-1251")
    assert window.desk.session.history.steps() == steps
