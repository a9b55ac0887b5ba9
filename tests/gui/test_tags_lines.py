"""Day, claim, note and same event of items, edited in place and committed as one step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from editor.session import create_archive
from editor.ui.tags.panel import TagsPanel
from tests.gui.items import go_to, item

TEXT = """Chronicle of 8 November 2020

1. Guns were heard near the river before noon.

2. A film of a village was released.

3. Two ministers spoke by telephone.
"""


@pytest.fixture
def panel(show, desk):
    made = show(TagsPanel(desk), 300, 728)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()
    go_to(desk, 1)
    return made


def type_into(qtbot, line, words, key=None):
    line.begin()
    line.edit.selectAll()
    qtbot.keyClicks(line.edit, words)
    if key is not None:
        qtbot.keyClick(line.edit, key)


def steps(desk):
    return len(desk.session.history.steps())


def test_the_day_says_where_it_is_from(desk, panel):
    assert panel.lines.day.edit.text().startswith("8 Nov 2020, by its headline")


def test_a_day_is_typed_and_committed_with_enter(qtbot, desk, panel):
    before = steps(desk)
    type_into(qtbot, panel.lines.day, "-1", Qt.Key.Key_Return)
    assert item(desk, 1).day == date(2020, 11, 7)
    assert steps(desk) == before + 1
    panel.setFocus()
    assert panel.lines.day.edit.text() == "7 Nov 2020, its own"


def test_the_day_of_the_article_is_not_kept_twice(qtbot, desk, panel):
    type_into(qtbot, panel.lines.day, "7 Nov", Qt.Key.Key_Return)
    type_into(qtbot, panel.lines.day, "8.11.2020", Qt.Key.Key_Return)
    assert item(desk, 1).day is None


def test_a_day_that_does_not_exist_is_said_and_changes_nothing(qtbot, desk, panel):
    before = steps(desk)
    type_into(qtbot, panel.lines.day, "31 November", Qt.Key.Key_Return)
    assert panel.lines.day.error == "31 November does not exist. The day stays 8 Nov."
    assert steps(desk) == before
    qtbot.keyClick(panel.lines.day.edit, Qt.Key.Key_Escape)
    assert panel.lines.day.error == ""
    assert panel.lines.day.edit.text().startswith("8 Nov 2020")


def test_a_day_that_cannot_be_is_said_when_the_item_is_left(qtbot, desk, panel):
    type_into(qtbot, panel.lines.day, "31 November")
    with qtbot.waitSignal(desk.failed) as failed:
        go_to(desk, 2)
    assert failed.args == ["31 November does not exist. The day stays 8 Nov."]
    assert panel.lines.day.error == ""


def test_a_note_is_kept_when_another_item_is_gone_to(qtbot, desk, panel):
    type_into(qtbot, panel.lines.note, "ask again")
    go_to(desk, 2)
    assert [one.note for one in desk.items[:2]] == ["ask again", ""]
    assert panel.lines.note.edit.text() == ""


def test_a_note_is_kept_when_the_window_closes(qtbot, desk, panel):
    type_into(qtbot, panel.lines.note, "ask again")
    panel.commit()
    assert item(desk, 1).note == "ask again"


def test_leaving_the_field_commits_as_one_step(qtbot, desk, panel):
    before = steps(desk)
    type_into(qtbot, panel.lines.note, "ask again")
    panel.setFocus()
    assert item(desk, 1).note == "ask again"
    assert steps(desk) == before + 1


def test_esc_gives_back_what_stood_there(qtbot, desk, panel):
    desk.session.tagging.set_note([item(desk, 1).id], "first")
    type_into(qtbot, panel.lines.note, "second")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.lines.note.edit, Qt.Key.Key_Escape)
    panel.setFocus()
    assert item(desk, 1).note == "first"


def test_what_is_typed_stays_while_something_else_changes(qtbot, desk, panel):
    type_into(qtbot, panel.lines.note, "half a sen")
    desk.session.tagging.set_claim([item(desk, 1).id], "Ministry")
    assert panel.lines.note.edit.text() == "half a sen"
    assert panel.lines.claim.edit.text() == "Ministry"


def test_a_claim_holds_for_all_selected_items(qtbot, desk, panel):
    go_to(desk, 1, 2)
    type_into(qtbot, panel.lines.claim, "Ministry of Defence", Qt.Key.Key_Return)
    assert [one.claim_by for one in desk.items[:3]] == ["Ministry of Defence"] * 2 + [""]


def test_those_who_claimed_before_are_offered(qtbot, desk, panel):
    desk.session.tagging.set_claim([item(desk, 2).id], "Ministry of Defence")
    panel.edit_claim()
    completer = panel.lines.claim.edit.completer()
    completer.setCompletionPrefix("defence")
    assert completer.currentCompletion() == "Ministry of Defence"


def test_the_time_is_a_line_where_the_article_gives_times(desk, panel):
    assert panel.lines.time.isHidden()
    desk.session.tagging.set_time(item(desk, 2).id, "10:40")
    assert panel.lines.time.isVisible()
    panel.lines.time.committed.emit("09:15")
    assert item(desk, 1).time == "09:15"


def test_items_are_linked_as_the_same_event_and_parted(desk, panel):
    assert panel.lines.same_event.isHidden()
    go_to(desk, 1, 3)
    assert panel.lines.same_event.isVisible()
    panel.lines.same_event.link()
    go_to(desk, 1)
    assert panel.lines.same_event.said == "item 3"
    panel.lines.same_event.unlink()
    assert panel.lines.same_event.isHidden()


def test_what_was_typed_for_one_archive_is_not_written_into_another(qtbot, desk, panel, tmp_path):
    other = create_archive(tmp_path / "b.chronicle")
    other.articles.paste(TEXT)
    type_into(qtbot, panel.lines.note, "ask again")
    desk.take(other)
    assert [one.note for one in desk.items] == [""] * len(desk.items)
    assert panel.lines.note.edit.text() == ""
    other.close()


def test_a_low_panel_sums_up(desk, panel):
    panel.resize(300, 500)
    assert panel.lines.summary.words == "8 Nov, no claim, no note"
    desk.session.tagging.set_claim([item(desk, 1).id], "Ministry")
    assert panel.lines.summary.words == "8 Nov, claimed by Ministry, no note"
