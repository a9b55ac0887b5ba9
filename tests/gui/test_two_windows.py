"""Two windows at one archive: what the other did is seen, and neither loses what it wrote."""

import pytest

from editor import app
from editor.chronicle.errors import ArchiveError
from editor.session import open_archive
from editor.ui.window.meeting import Meeting
from editor.ui.window.waiting import say_waiting


@pytest.fixture
def window(qtbot, archive, twin):
    made = app.build(archive)
    made.look.reduced_motion = True
    made.pasting.put(twin)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def other(window):
    """Another person at the same archive, in another window or on the command line."""
    opened = open_archive(window.desk.session.path)
    opened.who = "Maria"
    yield opened
    opened.close()


def notice(window):
    return window.annotate.article.notice


def press(window, words):
    next(one for one in notice(window).buttons if one.text() == words).click()


def category(window, at):
    return window.desk.session.codebook.categories()[at].id


def note_of(window, item):
    return window.desk.session.articles.sheet(window.desk.sheet.article.id).passage(item).note


def type_note(qtbot, window, words):
    window.activateWindow()
    window.actions_["item.note"].trigger()
    qtbot.keyClicks(window.annotate.tags.lines.note.edit, words)


def test_the_window_looks_every_second_by_itself(window):
    (meeting,) = window.findChildren(Meeting)
    assert meeting._timer.isActive()
    assert meeting._timer.interval() <= 1000


def test_what_another_did_is_shown_and_selection_scroll_and_typing_stay(qtbot, window, other):
    desk = window.desk
    window.resize(1024, 640)
    desk.select([desk.items[-1].id])
    type_note(qtbot, window, "half a th")
    bar = window.annotate.article.page.verticalScrollBar()
    before = desk.selected, desk.current, bar.value()
    first = desk.items[0].id
    other.tagging.tag([first], category(window, 2))
    (meeting,) = window.findChildren(Meeting)
    with qtbot.waitSignal(desk.changed), qtbot.assertNotEmitted(desk.opened):
        meeting._timer.timeout.emit()
    assert desk.sheet.passage(first).category == category(window, 2)
    assert (desk.selected, desk.current, bar.value()) == before
    assert window.annotate.tags.lines.note.edit.text() == "half a th"
    assert not notice(window).isVisible()


def test_a_look_that_finds_nothing_tells_nobody(qtbot, window, other):
    with qtbot.assertNotEmitted(window.desk.changed):
        window.desk.catch_up()


def test_a_change_of_the_selected_item_is_said_and_taken_back_by_one_click(window, other):
    desk = window.desk
    before = desk.item.category
    other.tagging.tag([desk.current], category(window, 2))
    desk.catch_up()
    assert notice(window).words.text().startswith("Maria, in another window: Tag item")
    press(window, "Take it back")
    assert desk.item.category == before


def test_a_tag_on_an_item_that_another_just_tagged_is_not_written_over_it(window, other):
    desk = window.desk
    other.tagging.tag([desk.current], category(window, 2))
    mine = category(window, 4)
    item = desk.current
    assert desk.act(lambda: desk.session.tagging.tag([item], mine)).step == 0
    assert desk.sheet.passage(item).category == category(window, 2)
    said = notice(window).words.text()
    assert said.startswith("Meanwhile Maria changed the same: “Tag item")
    assert "Yours was not written: “Tag item" in said
    press(window, "Do mine all the same")
    assert desk.sheet.passage(item).category == mine
    assert [one.who for one in desk.session.history.steps(2)] == ["", "Maria"]


@pytest.mark.parametrize("looked", [True, False], ids=["seen while typing", "not seen yet"])
@pytest.mark.parametrize(
    ("choice", "kept"),
    [("", "theirs / mine"), ("Only mine", "mine"), ("Only theirs", "theirs")],
)
def test_a_note_typed_over_anothers_keeps_both_until_one_is_chosen(
    qtbot, window, other, choice, kept, looked
):
    desk = window.desk
    item = desk.current
    type_note(qtbot, window, "mine")
    other.tagging.set_note([item], "theirs")
    if looked:
        desk.catch_up()
    window.annotate.tags.lines.commit()
    assert note_of(window, item) == "theirs / mine"
    assert "another window wrote “theirs” meanwhile" in notice(window).words.text()
    if choice:
        press(window, choice)
    assert note_of(window, item) == kept


def test_a_note_typed_for_an_item_that_was_left_meets_anothers_too(qtbot, window, other):
    desk = window.desk
    item, next_item = desk.current, desk.items[3].id
    type_note(qtbot, window, "mine")
    other.tagging.set_note([item], "theirs")
    desk.select([next_item])
    assert note_of(window, item) == "theirs / mine"
    assert note_of(window, next_item) == ""
    assert desk.current == next_item


def test_the_same_note_is_no_quarrel(qtbot, window, other):
    item = window.desk.current
    type_note(qtbot, window, "the same")
    other.tagging.set_note([item], "the same")
    window.annotate.tags.lines.commit()
    assert note_of(window, item) == "the same"
    assert "Both" not in notice(window).words.text()


def test_a_day_typed_over_anothers_waits_for_the_choice(qtbot, window, other):
    from datetime import date

    desk = window.desk
    item = desk.current
    window.activateWindow()
    window.actions_["item.day"].trigger()
    edit = window.annotate.tags.lines.day.edit
    edit.selectAll()
    qtbot.keyClicks(edit, "16 Mar 2021")
    other.tagging.set_day([item], date(2021, 3, 15))
    window.annotate.tags.lines.commit()
    assert desk.sheet.passage(item).day == date(2021, 3, 15)
    said = notice(window).words.text()
    assert "another window set it to “15 Mar 2021” meanwhile. Yours was “16 Mar 2021”" in said
    desk.select([desk.items[3].id])
    press(window, "Take mine")
    assert desk.sheet.passage(item).day == date(2021, 3, 16)
    assert desk.item.day is None


def test_words_typed_for_an_item_that_another_took_away_are_said(qtbot, window, other):
    desk = window.desk
    type_note(qtbot, window, "not to be lost")
    other.articles.delete(desk.sheet.article.id)
    with qtbot.waitSignal(desk.failed) as failed:
        window.annotate.tags.lines.commit()
    assert "not to be lost" in failed.args[0]


def test_an_article_that_another_pasted_or_deleted_is_followed(window, other, texts):
    desk = window.desk
    article = desk.sheet.article.id
    pasted = other.articles.paste("Diary: 3 May 2021\n\n- A bridge was closed.").article
    desk.catch_up()
    assert desk.sheet.article.id == article
    desk.show_article(pasted)
    assert desk.sheet.article.id == pasted
    other.articles.delete(pasted)
    desk.catch_up()
    assert desk.sheet is None


def test_waiting_for_another_program_stands_in_the_bottom_line(window):
    say = say_waiting(window.status)
    say(True)
    assert "waiting for it" in window.status.toolTip()
    say(False)
    assert "waiting for it" not in window.status.toolTip()


def test_a_wording_written_over_anothers_stands_and_theirs_is_offered(qtbot, window, other):
    desk = window.desk
    item = desk.current
    window.activateWindow()
    window.actions_["item.wording"].trigger()
    field = window.annotate.article.wording
    field.setPlainText("as I read it")
    other.tagging.set_wording(item, "as Maria reads it")
    field.commit()
    assert desk.sheet.passage(item).wording == "as I read it"
    assert "another window wrote “as Maria reads it” meanwhile" in notice(window).words.text()
    press(window, "Only theirs")
    assert desk.sheet.passage(item).wording == "as Maria reads it"


@pytest.mark.parametrize("looked", [True, False], ids=["seen while typing", "not seen yet"])
def test_a_detail_typed_over_anothers_shows_both_and_enter_keeps_mine(qtbot, window, other, looked):
    desk = window.desk
    article = window.annotate.article
    article.show_details()
    source = article.details.fields["source"]
    source.go_on_with("my source")
    other.articles.correct(desk.sheet.article.id, source="Maria's source")
    if looked:
        desk.catch_up()
    else:
        source.commit()
    assert source.field.text() == "my source"
    assert "Maria's source" in source.error or "Maria changed the same" in source.error
    assert desk.sheet.article.source == "Maria's source"
    source.commit()
    assert desk.sheet.article.source == "my source"
    assert source.error == ""


def test_esc_takes_the_detail_that_another_wrote(qtbot, window, other):
    desk = window.desk
    article = window.annotate.article
    article.show_details()
    source = article.details.fields["source"]
    source.go_on_with("my source")
    other.articles.correct(desk.sheet.article.id, source="Maria's source")
    desk.catch_up()
    source.give_back()
    assert (source.field.text(), source.error) == ("Maria's source", "")
    assert desk.sheet.article.source == "Maria's source"


def test_a_disk_that_cannot_be_read_is_said_once_and_again_after_it_was_back(
    qtbot, window, monkeypatch
):
    (meeting,) = window.findChildren(Meeting)
    said = []
    window.desk.failed.connect(said.append)

    def broken():
        raise ArchiveError("The disk reports an error.")

    real = window.desk.session.catch_up
    for look in (broken, broken, real, broken):
        monkeypatch.setattr(window.desk.session, "catch_up", look)
        meeting._timer.timeout.emit()
    assert said == ["The disk reports an error."] * 2
