"""A paste in the sample: what is offered, and how an article leaves for an archive of one's own."""

import pytest
from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtWidgets import QApplication

from editor import app, paths
from editor.session import open_archive

TEXT = """Coast diary: 8 November 2020

1. A ferry left the harbour at noon.

2. Guns were heard near Shusha, the harbour office said.
"""
UNDATED = "Notes of the harbour\n\n- A ferry left.\n\n- Two boats came in.\n"


@pytest.fixture
def window(qtbot, tmp_path):
    copy = tmp_path / "sample.chronicle"
    copy.write_bytes(paths.shipped("sample_db", "sample.chronicle").read_bytes())
    made = app.build(copy)
    qtbot.addWidget(made)
    paste(made, TEXT)
    return made


def paste(window, text):
    mime = QMimeData()
    mime.setText(text)
    window.pasting.take(mime)


def answer(window, path):
    """Answer the question after a file's name; None leaves it unanswered."""
    window.files.choose = lambda _over, _wanted, take: take(path) if path else None


def notice(window):
    return window.annotate.article.notice


def move(window):
    next(one for one in notice(window).buttons if "archive of my own" in one.text()).click()


def test_the_article_arrives_with_what_was_tagged_meanwhile(window, tmp_path):
    sample = window.desk.session
    category = sample.codebook.by_code("FIR").id
    second = window.desk.items[1].id
    sample.tagging.tag([second], category)
    sample.tagging.add_place([second], sample.places.find("Shusha")[0].id)
    answer(window, tmp_path / "mine.chronicle")
    move(window)
    here = window.desk.session
    assert (here.title, here.is_sample) == ("mine", False)
    item = window.desk.items[1]
    assert here.codebook.category(item.category).code == "FIR"
    assert len(window.desk.sheet.mentions[item.id]) == 1
    assert here.days.record(window.desk.day).covered
    assert [one.label for one in here.history.steps()] == [
        "Take over the article “Coast diary: 8 November 2020”"
    ]
    assert not notice(window).isVisible()
    window.desk.act(here.history.undo)
    assert here.articles.newest() is None


def test_the_article_has_left_the_sample_by_a_step(window, tmp_path):
    before, path = window.desk.sheet.article.id, window.desk.session.path
    answer(window, tmp_path / "mine.chronicle")
    move(window)
    assert window.archives.open(path)
    session = window.desk.session
    assert session.articles.sheet(before) is None
    session.history.undo()
    assert session.articles.sheet(before) is not None


def test_without_a_name_the_offer_stays(window):
    answer(window, None)
    move(window)
    assert notice(window).isVisible()
    assert window.desk.session.is_sample
    assert window.desk.sheet.article.headline.startswith("Coast diary")


def test_where_the_archive_cannot_be_made_the_article_stays_in_the_sample(qtbot, window, tmp_path):
    article = window.desk.sheet.article.id
    answer(window, tmp_path / "missing" / "mine.chronicle")
    with qtbot.waitSignal(window.desk.failed):
        move(window)
    assert window.desk.session.articles.sheet(article) is not None
    assert notice(window).isVisible()


def test_an_article_given_its_day_is_not_said_to_have_none(window):
    paste(window, UNDATED)
    assert "Undated" in notice(window).words.text()
    article = window.desk.sheet.article.id
    day = window.desk.session.days.span()[0]
    window.desk.session.articles.set_day(article, day)
    assert not notice(window).isVisible()


def test_a_note_being_typed_is_kept_when_another_archive_comes(
    qtbot, window, new_archive, tmp_path
):
    path, item = window.desk.session.path, window.desk.current
    window.activateWindow()
    window.actions_["item.note"].trigger()
    qtbot.keyClicks(window.focusWidget(), "seen by two")
    assert window.archives.open(new_archive(tmp_path / "second.chronicle"))
    assert window.archives.open(path)
    assert window.desk.sheet.passage(item).note == "seen by two"


def test_what_another_window_did_to_the_archive_is_shown_when_one_comes_back(qtbot, window):
    desk, item = window.desk, window.desk.current
    other = open_archive(desk.session.path)
    other.tagging.set_note([item], "by another")
    other.close()
    assert desk.item.note == ""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.assertNotEmitted(desk.opened):
        QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert (desk.current, desk.item.note) == (item, "by another")
