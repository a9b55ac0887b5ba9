"""Typing in progress: kept within a second, dropped when it is settled, offered and not forced."""

import pytest
from PySide6.QtCore import Qt

from editor.chronicle.unfinished import field_of
from editor.ui.desk import Desk
from editor.ui.editors.codebook.window import CodebookWindow
from editor.ui.page.view import ArticleView
from editor.ui.tags.panel import TagsPanel
from tests.gui.items import go_to, item

TEXT = """Chronicle of 8 November 2020

1. Guns were heard near the river before noon.

2. A film of a village was released.
"""


def field(desk: Desk, number: int, name: str = "note") -> str:
    return field_of("passage", item(desk, number).uid, name)


def kept(desk: Desk) -> dict[str, str]:
    return {one.field: one.words for one in desk.session.typing.all()}


@pytest.fixture
def panel(show, desk):
    made = show(TagsPanel(desk), 300, 728)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()
    go_to(desk, 1)
    return made


def type_and_wait(qtbot, desk, line, words):
    line.begin()
    qtbot.keyClicks(line.edit, words)
    qtbot.waitUntil(lambda: words in kept(desk).values())


def test_what_is_typed_is_kept_before_it_is_committed(qtbot, desk, panel):
    steps = len(desk.session.history.steps())
    type_and_wait(qtbot, desk, panel.lines.note, "seen from the bridge")
    assert kept(desk) == {field(desk, 1): "seen from the bridge"}
    assert item(desk, 1).note == ""
    assert len(desk.session.history.steps()) == steps


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_is_committed_or_given_back_is_kept_no_more(qtbot, desk, panel, key):
    type_and_wait(qtbot, desk, panel.lines.note, "seen")
    qtbot.keyClick(panel.lines.note.edit, key)
    assert kept(desk) == {}


def test_what_is_typed_as_it_was_is_kept_no_more(qtbot, desk, panel):
    type_and_wait(qtbot, desk, panel.lines.note, "x")
    qtbot.keyClick(panel.lines.note.edit, Qt.Key.Key_Backspace)
    panel.setFocus()
    assert kept(desk) == {}


def test_what_was_not_finished_is_offered_at_its_place_only(qtbot, desk, panel):
    desk.session.typing.keep(field(desk, 2), "seen from the")
    go_to(desk, 2)
    offer = panel.lines.note.offer
    assert offer.isVisible()
    assert "“seen from the”" in offer.words.text()
    assert item(desk, 2).note == ""
    assert panel.lines.note.edit.text() == ""
    go_to(desk, 1)
    assert not offer.isVisible()


def test_taking_it_goes_on_typing_and_commits_as_one_step(qtbot, desk, panel):
    desk.session.typing.keep(field(desk, 2), "seen from the")
    go_to(desk, 2)
    panel.lines.note.offer.take.click()
    qtbot.keyClicks(panel.lines.note.edit, " bridge")
    qtbot.keyClick(panel.lines.note.edit, Qt.Key.Key_Return)
    assert item(desk, 2).note == "seen from the bridge"
    assert kept(desk) == {}
    assert not panel.lines.note.offer.isVisible()


def test_what_is_taken_and_then_left_alone_is_committed_as_any_typing(qtbot, desk, panel):
    desk.session.typing.keep(field(desk, 2), "seen")
    go_to(desk, 2)
    panel.lines.note.offer.take.click()
    panel.setFocus()
    assert item(desk, 2).note == "seen"


def test_leaving_it_forgets_it(desk, panel):
    desk.session.typing.keep(field(desk, 2), "seen from the")
    go_to(desk, 2)
    panel.lines.note.offer.leave.click()
    assert kept(desk) == {}
    assert item(desk, 2).note == ""


def test_it_is_offered_where_the_lines_are_folded(qtbot, desk, panel):
    panel.resize(300, 420)
    desk.session.typing.keep(field(desk, 2), "seen")
    go_to(desk, 2)
    assert panel.lines.note.offer.isVisible()


def test_a_day_that_cannot_be_is_offered_when_the_item_is_come_back_to(qtbot, desk, panel):
    panel.lines.day.begin()
    panel.lines.day.edit.selectAll()
    qtbot.keyClicks(panel.lines.day.edit, "31 November")
    go_to(desk, 2)
    assert kept(desk) == {field(desk, 1, "day"): "31 November"}
    go_to(desk, 1)
    assert panel.lines.day.offer.isVisible()


def test_words_that_cannot_be_kept_are_said_once(qtbot, desk, panel, monkeypatch):
    from editor.chronicle.errors import ArchiveError
    from editor.store.subjects.unfinished import UnfinishedWords

    def full(_self, _field, _words):
        raise ArchiveError("The disk is full.")

    monkeypatch.setattr(UnfinishedWords, "keep", full)
    said = []
    desk.failed.connect(said.append)
    panel.lines.note.begin()
    for letters in ("se", "en"):
        with qtbot.waitSignal(panel.lines._typing._keeping["note"]._timer.timeout):
            qtbot.keyClicks(panel.lines.note.edit, letters)
    assert said == ["The disk is full."]


def at_page(show, desk):
    """The page of the article, at its second item."""
    view = show(ArticleView(desk), 800, 600)
    go_to(desk, 2)
    return view


def test_a_wording_being_written_is_kept(qtbot, show, desk):
    view = at_page(show, desk)
    view.edit_wording()
    qtbot.keyClicks(view.wording, "A film was shown.")
    qtbot.waitUntil(lambda: kept(desk) == {field(desk, 2, "wording"): "A film was shown."})
    qtbot.keyClick(view.wording, Qt.Key.Key_Return)
    assert item(desk, 2).wording == "A film was shown."
    assert kept(desk) == {}


def test_a_wording_given_back_is_kept_no_more(qtbot, show, desk):
    view = at_page(show, desk)
    view.edit_wording()
    qtbot.keyClicks(view.wording, "A film")
    qtbot.waitUntil(lambda: kept(desk) != {})
    qtbot.keyClick(view.wording, Qt.Key.Key_Escape)
    assert kept(desk) == {}


def test_a_wording_that_was_not_finished_is_offered_below_its_item(qtbot, show, desk):
    view = at_page(show, desk)
    desk.session.typing.keep(field(desk, 1, "wording"), "Guns were heard")
    go_to(desk, 1)
    offer = view._wording.offer
    assert offer.isVisible()
    assert offer.geometry() == view.page.scene.room_of(item(desk, 1).id)
    go_to(desk, 2)
    assert not offer.isVisible()
    go_to(desk, 1)
    offer.take.click()
    assert view.wording.toPlainText() == "Guns were heard"
    assert not offer.isVisible()
    qtbot.keyClick(view.wording, Qt.Key.Key_Return)
    assert item(desk, 1).wording == "Guns were heard"
    assert kept(desk) == {}


def test_where_a_wording_is_offered_the_one_that_holds_is_said_too(show, desk):
    desk.session.tagging.set_wording(item(desk, 1).id, "Guns were heard.")
    desk.session.typing.keep(field(desk, 1, "wording"), "Guns were")
    view = at_page(show, desk)
    go_to(desk, 1)
    assert view._wording.offer.words.text().endswith(
        "and not finished: “Guns were”. It is “Guns were heard.” now."
    )


def test_a_wording_that_is_left_is_offered_no_more(show, desk):
    view = at_page(show, desk)
    desk.session.typing.keep(field(desk, 1, "wording"), "Guns were heard")
    go_to(desk, 1)
    view._wording.offer.leave.click()
    assert kept(desk) == {}
    assert not view._wording.offer.isVisible()
    assert item(desk, 1).wording == ""


def test_what_is_typed_of_an_article_is_kept_and_offered(qtbot, show, desk):
    view = at_page(show, desk)
    headline = view.details.fields["headline"]
    view.show_details()
    headline.field.setFocus()
    headline.field.selectAll()
    qtbot.keyClicks(headline.field, "Another day")
    name = field_of("article", desk.sheet.article.uid, "headline")
    qtbot.waitUntil(lambda: kept(desk) == {name: "Another day"})
    qtbot.keyClick(headline.field, Qt.Key.Key_Escape)
    assert kept(desk) == {}
    view.details.close_details()
    desk.session.typing.keep(name, "Another day")
    again = at_page(show, desk)
    again.show_details()
    field = again.details.fields["headline"]
    assert field.offer.isVisible()
    field.offer.take.click()
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert desk.sheet.article.headline == "Another day"
    assert kept(desk) == {}
    assert not field.offer.isVisible()


def test_what_is_offered_for_one_detail_stays_while_another_is_typed(qtbot, show, desk):
    desk.session.typing.keep(field_of("article", desk.sheet.article.uid, "source"), "Harbour")
    view = at_page(show, desk)
    view.show_details()
    byline = view.details.fields["byline"].field
    byline.setFocus()
    qtbot.keyClicks(byline, "A. Reader")
    view.details.close_details()
    assert set(kept(desk).values()) == {"Harbour"}
    view.show_details()
    assert view.details.fields["source"].offer.isVisible()


def test_a_definition_being_written_is_kept_and_offered(qtbot, show, desk):
    window = show(CodebookWindow(desk), 800, 700)
    category = desk.session.codebook.by_code("DIP.MEET")
    window.refresh()
    window.choose("DIP.MEET")
    name = field_of("category", category.uid, "definition")
    definition = window.category.definition
    definition.setFocus()
    qtbot.keyClicks(definition.field.edit, "Two or more people ")
    qtbot.waitUntil(lambda: name in kept(desk))
    qtbot.keyClick(definition.field.edit, Qt.Key.Key_Escape)
    assert kept(desk) == {}
    desk.session.typing.keep(name, "Two or more people")
    again = show(CodebookWindow(desk), 800, 700)
    again.refresh()
    again.choose("DIP.MEET")
    definition = again.category.definition
    assert definition.offer.isVisible()
    definition.offer.take.click()
    again.commit()
    assert desk.session.codebook.by_code("DIP.MEET").definition == "Two or more people"
    assert kept(desk) == {}


def test_showing_a_category_keeps_nothing_of_it(qtbot, show, desk):
    window = show(CodebookWindow(desk), 800, 700)
    window.refresh()
    for code in ("DIP.MEET", "FIR.SHEL"):
        window.choose(code)
    typing = window.category._typing._keeping
    assert not any(one._timer.isActive() for one in typing.values())
