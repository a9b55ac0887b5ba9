"""The parts of the window's frame, each by itself."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from editor.ui.settings import TEXT_SIZE, WHO, Settings
from editor.ui.whereabouts import Whereabouts
from editor.ui.window.archives import Archives
from editor.ui.window.overview import Overview
from editor.ui.window.pasting import Pasting
from editor.ui.window.status_line import StatusLine
from editor.ui.window.strip import Strip
from editor.ui.window.toast import Toast
from editor.ui.window.undo_words import UndoWords

PASTED = """Coast diary: 8 November 2020

1. A ferry left the harbour at noon.

2. Guns were heard in the hills, the harbour office said.
"""


@pytest.fixture
def over(qtbot):
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def pasting(desk, over):
    return Pasting(desk, over)


def mime(**what):
    made = QMimeData()
    for key, value in what.items():
        getattr(made, f"set{key[0].upper()}{key[1:]}")(value)
    return made


# Pasting


def test_a_pasted_text_lies_on_the_desk_on_its_day(qtbot, desk, pasting):
    with qtbot.waitSignals([pasting.arrived, desk.said]):
        pasting.take(mime(text=PASTED))
    assert (desk.day, len(desk.items)) == (date(2020, 11, 8), 2)


def test_the_same_text_again_is_only_gone_to(qtbot, desk, pasting):
    pasting.take(mime(text=PASTED))
    with qtbot.waitSignal(pasting.arrived) as arrived, qtbot.assertNotEmitted(desk.said):
        pasting.take(mime(text=PASTED))
    assert arrived.args[0].already_there
    pasting.keep_both(arrived.args[0].article)
    assert len(desk.session.articles.of_day(date(2020, 11, 8))) == 2


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_empty_clipboard_is_said_and_nothing_is_added(qtbot, desk, pasting, text):
    with qtbot.waitSignal(desk.failed) as failed:
        pasting.take(mime(text=text))
    assert "no text" in failed.args[0].lower()
    assert desk.session.history.steps() == []


def test_a_picture_is_said_to_be_one(qtbot, desk, pasting):
    with qtbot.waitSignal(desk.failed) as failed:
        pasting.take(mime(imageData=QImage(4, 4, QImage.Format.Format_RGB32)))
    assert "picture" in failed.args[0]


def test_html_alone_is_read(desk, pasting):
    items = "<li>A ferry left.</li><li>Another came.</li>"
    pasting.take(mime(html=f"<h1>Coast diary: 8 November 2020</h1><ul>{items}</ul>"))
    assert [desk.sheet.quote(one) for one in desk.items] == ["A ferry left.", "Another came."]


def test_a_dropped_file_becomes_an_article(tmp_path, desk, pasting):
    file = tmp_path / "day.txt"
    file.write_text(PASTED, "utf-8")
    pasting.take(mime(urls=[QUrl.fromLocalFile(str(file))]))
    assert len(desk.items) == 2


def test_a_binary_file_is_refused_in_words(qtbot, tmp_path, desk, pasting):
    file = tmp_path / "day.txt"
    file.write_bytes(bytes(range(256)) * 4)
    with qtbot.waitSignal(desk.failed) as failed:
        pasting.take(mime(urls=[QUrl.fromLocalFile(str(file))]))
    assert "day.txt" in failed.args[0]


def test_several_files_and_folders_are_an_import(qtbot, tmp_path, pasting):
    with qtbot.waitSignal(pasting.many) as many:
        pasting.take(mime(urls=[QUrl.fromLocalFile(str(tmp_path))]))
    assert many.args[0] == [tmp_path]


def test_a_dropped_archive_is_opened(qtbot, tmp_path, new_archive, pasting):
    other = new_archive(tmp_path / "other.chronicle")
    with qtbot.waitSignal(pasting.archive) as archive:
        pasting.take(mime(urls=[QUrl.fromLocalFile(str(other))]))
    assert archive.args[0] == other


# Archives


def test_another_archive_is_opened_where_it_was_left(tmp_path, new_archive, desk, settings, over):
    pasted = desk.session.articles.paste(PASTED)
    desk.show_article(pasted.article)
    desk.select((desk.items[1].id,))
    first, item = desk.session.path, desk.current
    archives = Archives(desk, settings, over)
    assert archives.open(new_archive(tmp_path / "second.chronicle"))
    assert (desk.sheet, desk.session.path.name) == (None, "second.chronicle")
    assert archives.open(first)
    assert desk.current == item
    assert [one.name for one in settings.recent()] == [first.name, "second.chronicle"]
    desk.session.close()


def test_a_day_without_an_article_is_come_back_to(tmp_path, new_archive, desk, settings, over):
    desk.session.articles.paste(PASTED)
    first, gap = desk.session.path, date(2020, 11, 20)
    desk.show_day(gap)
    archives = Archives(desk, settings, over)
    assert archives.open(new_archive(tmp_path / "second.chronicle"))
    assert archives.open(first)
    assert (desk.day, desk.sheet) == (gap, None)
    desk.session.close()


@pytest.mark.parametrize("kept", ["", "3", "3 9", "3 nine -", "3 9 2020-13-40", "1 2 3 4"])
def test_nonsense_in_the_settings_leads_to_the_newest_article(desk, kept):
    assert Whereabouts.of(kept) == Whereabouts()
    pasted = desk.session.articles.paste(PASTED)
    desk.go_to(Whereabouts.of(kept))
    assert desk.sheet.article.id == pasted.article


def test_an_article_that_is_gone_leads_to_the_newest(desk):
    pasted = desk.session.articles.paste(PASTED)
    desk.go_to(Whereabouts(article=pasted.article + 7, item=3, day=date(2020, 11, 1)))
    assert desk.sheet.article.id == pasted.article


def test_a_file_that_is_no_archive_leaves_the_open_one(qtbot, tmp_path, desk, settings, over):
    wrong = tmp_path / "wrong.chronicle"
    wrong.write_text("not an archive", "utf-8")
    before = desk.session
    archives = Archives(desk, settings, over)
    with qtbot.waitSignal(archives.damaged) as said:
        assert not archives.open(wrong)
    assert said.args[0] == wrong
    assert desk.session is before
    assert desk.session.articles.paste(PASTED).change.step


def test_the_sample_is_opened_as_a_copy(desk, settings, over):
    assert Archives(desk, settings, over).open_sample()
    assert desk.session.is_sample
    assert "sample_db" not in str(desk.session.path)
    desk.session.close()


def test_where_the_user_is_is_kept_a_moment_after_each_move(qtbot, desk, settings, over):
    archives = Archives(desk, settings, over)
    pasted = desk.session.articles.paste(PASTED)
    desk.show_article(pasted.article)
    desk.select((desk.items[1].id,))
    there = Whereabouts(article=pasted.article, item=desk.items[1].id, day=date(2020, 11, 8))
    qtbot.waitUntil(lambda: settings.whereabouts(desk.session.path) == there)
    assert archives.parent() is over


def test_what_is_typed_is_asked_for_before_another_archive_comes(
    qtbot, tmp_path, new_archive, desk, settings, over
):
    archives, before = Archives(desk, settings, over), desk.session
    desk.show_article(before.articles.paste(PASTED).article)
    archives.leaving.connect(lambda: desk.session.rename("typed"))
    assert archives.open(new_archive(tmp_path / "second.chronicle"))
    assert archives.open(before.path)
    assert desk.session.title == "typed"
    desk.session.close()


def test_a_restored_archive_is_opened_where_it_was_left(desk, settings, over):
    first = desk.session.articles.paste(PASTED).article
    desk.session.articles.paste("Coast diary: 9 November 2020\n\n1. Nothing was said.\n")
    desk.show_article(first)
    desk.select((desk.items[1].id,))
    item = desk.current
    archives = Archives(desk, settings, over)
    assert archives.restore(desk.session.safety.backup()) is not None
    assert (desk.sheet.article.id, desk.current) == (first, item)
    desk.session.close()


def test_a_backup_is_put_back_and_the_former_archive_kept(desk, settings, over):
    desk.session.articles.paste(PASTED)
    backup = desk.session.safety.backup()
    desk.session.articles.delete(desk.session.articles.newest())
    kept = Archives(desk, settings, over).restore(backup)
    assert kept is not None
    assert kept.exists()
    assert len(desk.items) == 2
    desk.session.close()


# What the frame says


def beside(over):
    """A panel at the left, as wide as the days."""
    panel = QWidget(over)
    panel.resize(236, 700)
    panel.show()
    return panel


def test_the_bottom_line_says_what_is_left(qtbot, desk, over):
    status, undo = StatusLine(desk.look, over), UndoWords(desk.look)
    qtbot.addWidget(undo)
    overview = Overview(desk, status, undo, over)
    overview.refresh()
    assert (status.saved, status.here, status.key) == ("Nothing to save yet", "", "F1")
    pasted = desk.session.articles.paste(PASTED)
    desk.show_article(pasted.article)
    assert status.here == "2 items left on this day"
    assert status.saved.startswith("Saved ")
    assert "2 on this day" in status.measure
    assert undo.text() == "Undo: Paste the article of 8 Nov 2020"
    category = desk.session.codebook.by_code("OTH").id
    desk.session.tagging.tag([one.id for one in desk.items], category)
    assert status.here == "Nothing open on this day"
    overview.show_measure("placements")
    assert (status.measure, status.key) == ("Counting: placements", "Esc")


def test_the_bottom_line_names_no_day_where_there_is_none(qtbot, desk, over):
    status, undo = StatusLine(desk.look, over), UndoWords(desk.look)
    qtbot.addWidget(undo)
    overview = Overview(desk, status, undo, over)
    desk.show_article(
        desk.session.articles.paste("Notes\n\n- A ferry left.\n\n- Two came.\n").article
    )
    assert (status.here, status.elsewhere) == ("2 items left without a day", "")
    desk.show_article(desk.session.articles.paste(PASTED).article)
    assert (status.here, status.elsewhere) == ("2 items left on this day", "2 left on another day")
    overview.show_measure("placements")
    assert (status.here, status.elsewhere) == ("4 items left on 2 days", "")
    category = desk.session.codebook.by_code("OTH").id
    desk.session.tagging.tag([one.id for one in desk.items], category)
    assert status.here == "2 items left on one day"
    desk.session.articles.delete(desk.session.articles.of_day(None)[0].id)
    assert status.here == "Nothing open in this archive"
    overview.show_measure(None)
    assert status.here == "Nothing open on this day"
    desk.opened.emit()
    desk.show_day(date(2020, 11, 9))
    assert (status.saved, status.here) == ("All saved", "")


def test_the_key_at_the_right_can_be_clicked(qtbot, desk, over):
    status = StatusLine(desk.look, over)
    status.resize(1280, status.height())
    status.say(saved="", here="", elsewhere="", measure="", go_on=("Next open", "N"))
    with qtbot.waitSignal(status.next_asked):
        qtbot.mouseClick(status, Qt.MouseButton.LeftButton, pos=QPoint(1260, 10))


def test_the_toast_offers_undo_beside_what_was_done(qtbot, desk, over):
    toast = Toast(desk.look, over, beside(over))
    toast.say("Tag item 3 FIR.SHEL", True)
    assert toast.isVisible()
    with qtbot.waitSignal(toast.undo_asked):
        qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(toast.width() - 20, 20))
    assert not toast.isVisible()


def test_a_click_on_the_words_of_a_toast_only_hides_it(qtbot, desk, over):
    toast = Toast(desk.look, over, beside(over))
    toast.say("Tag item 3 FIR.SHEL", True)
    with qtbot.assertNotEmitted(toast.undo_asked):
        qtbot.mouseClick(toast, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not toast.isVisible()


def test_a_long_toast_stays_inside_the_window(desk, over):
    toast = Toast(desk.look, over, beside(over))
    toast.say("word " * 400, bad=True)
    assert over.rect().contains(toast.geometry())


def test_what_was_done_does_not_cover_the_text_beside_the_panel(desk, over):
    panel = beside(over)
    toast = Toast(desk.look, over, panel)
    toast.say("Give items 3 to 17 a day of their own: 2020-11-09", True)
    assert toast.geometry().right() <= panel.geometry().right() + 44
    assert toast.height() > 40


def test_the_strip_has_a_button_for_what_can_be_done(qtbot, desk, over):
    strip, done = Strip(desk.look, over), []
    strip.say("Sample archive", (("Start my own archive", lambda: done.append(1)),))
    assert strip.isVisibleTo(over)
    qtbot.mouseClick(strip.buttons[0], Qt.MouseButton.LeftButton)
    assert done == [1]
    strip.say("")
    assert not strip.isVisibleTo(over)


# Settings


def test_settings_are_kept_and_nonsense_is_the_default(tmp_path):
    first = Settings(tmp_path / "kept.ini")
    first.set(WHO, "Ada")
    first.set(TEXT_SIZE, 150)
    first.keep_whereabouts(tmp_path / "a.chronicle", Whereabouts(article=3, item=9))
    first.flush()
    again = Settings(tmp_path / "kept.ini")
    assert (again.get(WHO), again.get(TEXT_SIZE)) == ("Ada", 150)
    assert again.whereabouts(tmp_path / "a.chronicle") == Whereabouts(article=3, item=9)
    assert again.whereabouts(tmp_path / "b.chronicle") == Whereabouts()
    (tmp_path / "bad.ini").write_text("[look]\ntext_size=large\n", "utf-8")
    assert Settings(tmp_path / "bad.ini").get(TEXT_SIZE) == 100


def test_an_archive_that_can_only_be_read_offers_no_undo(qtbot, desk, over, monkeypatch):
    desk.session.articles.paste(PASTED)
    status, undo = StatusLine(desk.look, over), UndoWords(desk.look)
    qtbot.addWidget(undo)
    monkeypatch.setattr(type(desk.session), "writable", False)
    Overview(desk, status, undo, over).refresh()
    assert (undo.text(), status.saved) == ("", "Can only be read")
