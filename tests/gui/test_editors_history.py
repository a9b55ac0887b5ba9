"""The history: every step in words, followed while shown, taken back where nothing leans on it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from editor.chronicle.steps import Page, Step, StepKind
from editor.session import create_archive
from editor.ui.editors.history.rows import LINES_ROLE, PAGE, HistoryRows
from editor.ui.editors.history.window import HistoryWindow
from editor.ui.editors.history.words import aside_in_words
from editor.ui.parts.moments import when_in_words

TEXT = "Chronicle of 8 November 2020\n\n1. A bridge was opened.\n\n2. A road was closed.\n"


@pytest.fixture
def session(session):
    session.who = "A. Reader"
    return session


@pytest.fixture
def window(qtbot, desk):
    made = HistoryWindow(desk)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def labels(rows):
    return [rows.index(at).data() for at in range(rows.rowCount())]


def choose(window, label):
    at = labels(window.rows).index(label)
    window.list.setCurrentIndex(window.rows.index(at))


def tag(desk, number, code="FIR.SHEL"):
    category = desk.session.codebook.by_code(code).id
    desk.session.tagging.tag([desk.items[number - 1].id], category)


def test_the_newest_step_stands_first(window, desk):
    tag(desk, 1)
    assert labels(window.rows)[0] == "Tag item 1 FIR.SHEL"
    assert window.turns.next_undo.text() == "Tag item 1 FIR.SHEL"
    assert window.turns.next_redo.text() == "Nothing to redo"
    assert not window.turns.redo.isEnabled()


def test_undo_and_redo_say_what_they_do_and_do_it(window, desk):
    tag(desk, 1)
    assert window.turns.undo.accessibleName() == "Undo: Tag item 1 FIR.SHEL"
    window.turns.undo.click()
    assert desk.items[0].category is None
    assert window.turns.redo.accessibleName() == "Redo: Tag item 1 FIR.SHEL"
    window.turns.redo.click()
    assert desk.items[0].category is not None


def test_a_step_taken_back_says_so(window, desk):
    tag(desk, 1)
    window.turns.undo.click()
    assert "taken back" in aside_in_words(window.rows.step(window.rows.index(0)))


def test_a_step_in_the_middle_is_taken_back_alone(window, desk):
    tag(desk, 1)
    tag(desk, 2)
    choose(window, "Tag item 1 FIR.SHEL")
    window.back.click()
    assert [one.category is None for one in desk.items] == [True, False]
    assert window.step.label == "Tag item 1 FIR.SHEL"
    assert not window.back.isEnabled()


def test_a_step_that_a_later_one_leans_on_is_refused_in_words(window, desk):
    tag(desk, 1)
    tag(desk, 1, "OPS.CLSH")
    choose(window, "Tag item 1 FIR.SHEL")
    window.back.click()
    assert "Tag item 1 OPS.CLSH" in window.error.text()
    assert window.error.isVisible()
    assert desk.items[0].category == desk.session.codebook.by_code("OPS.CLSH").id


def test_the_selection_stays_on_its_step_while_others_come(window, desk):
    tag(desk, 1)
    choose(window, "Tag item 1 FIR.SHEL")
    tag(desk, 2)
    assert window.step.label == "Tag item 1 FIR.SHEL"


def test_a_step_overtaken_by_a_new_one_leaves_the_list(window, desk):
    tag(desk, 1)
    tag(desk, 2)
    window.turns.undo.click()
    tag(desk, 2, "OPS.CLSH")
    assert labels(window.rows)[:2] == ["Tag item 2 OPS.CLSH", "Tag item 1 FIR.SHEL"]
    assert "Tag item 2 FIR.SHEL" not in labels(window.rows)


def test_another_archive_has_a_history_of_its_own(window, desk, tmp_path):
    other = create_archive(tmp_path / "other.chronicle")
    before = desk.session
    desk.take(other)
    assert window.rows.rowCount() == 0
    assert window.turns.next_undo.text() == "Nothing to undo"
    desk.take(before)
    assert window.rows.rowCount() == 1
    other.close()


def test_what_was_done_while_it_was_closed_is_there_when_it_opens(window, desk):
    window.close()
    tag(desk, 1)
    window.present()
    assert labels(window.rows)[0] == "Tag item 1 FIR.SHEL"


def test_a_step_leads_to_what_it_was_about(window, desk):
    tag(desk, 2)
    desk.session.articles.paste(TEXT.replace("8 November", "9 November"))
    desk.show_article(desk.session.articles.newest())
    choose(window, "Tag item 2 FIR.SHEL")
    window.go.click()
    assert desk.item == desk.items[1]
    assert desk.item.category is not None


def test_a_place_taken_from_an_item_leads_to_the_item(window, desk):
    session, item = desk.session, desk.items[1].id
    session.tagging.add_place([item], session.places.find("Baku")[0].id)
    session.tagging.remove_mention(
        session.articles.sheet(desk.sheet.article.id).mentions[item][0].id
    )
    desk.select([desk.items[0].id])
    window.list.setCurrentIndex(window.rows.index(0))
    window.list.activated.emit(window.rows.index(0))
    assert desk.current == item


def test_what_is_not_there_any_more_is_said(window, desk):
    desk.session.rename("Other title")
    choose(window, "Title: Other title")
    window.go.click()
    assert "not there any more" in window.error.text()
    desk.session.articles.delete(desk.sheet.article.id)
    window.list.setCurrentIndex(window.rows.index(window.rows.rowCount() - 1))
    window.go.click()
    assert "not there any more" in window.error.text()


def step(number, done=True):
    at = "2020-11-08T14:02:00+04:00"
    return Step(id=number, label=f"Step {number}", who="", at=at, done=done)


class Steps:
    """A long history, read as the journal reads it."""

    def __init__(self, number):
        self.all = [step(one) for one in range(number, 0, -1)]
        self.reads = 0

    def read(self, limit, before):
        self.reads += 1
        found = [one for one in self.all if before is None or one.id < before][:limit]
        more = len(found) == limit
        return Page(steps=tuple(found), before=found[-1].id if more else None)


def test_the_model_keeps_to_the_rules_of_qt(qtmodeltester, qapp):
    steps, rows = Steps(3 * PAGE), HistoryRows()
    rows.begin(steps.read)
    qtmodeltester.check(rows)


def test_the_model_keeps_to_the_rules_while_rows_come_and_go(qapp):
    steps, rows = Steps(5), HistoryRows()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(rows, mode)
    rows.begin(steps.read)
    steps.all = [step(8), step(7), *(one for one in steps.all if one.id not in (2, 5))]
    rows.follow()
    assert labels(rows) == ["Step 8", "Step 7", "Step 4", "Step 3", "Step 1"]
    steps.all = []
    rows.follow()
    assert tester.model() is rows
    assert rows.rowCount() == 0


def test_a_long_history_comes_in_pages(qapp):
    steps, rows = Steps(2 * PAGE + 1), HistoryRows()
    rows.begin(steps.read)
    assert (rows.rowCount(), steps.reads) == (PAGE, 1)
    for expected in (2 * PAGE, 2 * PAGE + 1):
        assert rows.canFetchMore(rows.index(-1))
        rows.fetchMore(rows.index(-1))
        assert rows.rowCount() == expected
    assert not rows.canFetchMore(rows.index(-1))
    assert labels(rows) == [one.label for one in steps.all]


def test_following_keeps_the_pages_that_were_read(qapp):
    steps, rows = Steps(2 * PAGE), HistoryRows()
    rows.begin(steps.read)
    rows.fetchMore(rows.index(-1))
    steps.all.insert(0, step(2 * PAGE + 1))
    rows.follow()
    assert labels(rows) == [one.label for one in steps.all]


def test_the_session_gives_its_history_in_pages(session):
    for number in range(5):
        session.rename(f"Title {number}")
    whole = session.history.steps()
    assert session.history.steps(2) + session.history.steps(9, whole[1].id) == whole


NOW = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=4)))


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (NOW - timedelta(hours=2), "today 07:00"),
        (NOW - timedelta(hours=10), "yesterday 23:00"),
        (datetime(2020, 11, 8, 14, 2, tzinfo=NOW.tzinfo), "8 Nov 2020 14:02"),
    ],
)
def test_moments_are_said_by_the_clock_of_this_place(at, words):
    said = when_in_words(at.astimezone(UTC).isoformat(), NOW)
    assert said == words


def test_the_steps_are_narrowed_by_words_kind_person_and_day(window, desk):
    desk.session.articles.paste(TEXT.replace("8 November", "9 November"))
    desk.session.who = "B. Writer"
    tag(desk, 1)
    filters = window.filters
    filters.words.setText("tag 1")
    assert labels(window.rows) == ["Tag item 1 FIR.SHEL"]
    filters.words.clear()
    filters.kind.setCurrentIndex(filters.kind.findData(StepKind.ARTICLE))
    pastes = ["Paste the article of 9 Nov 2020", "Paste the article of 8 Nov 2020"]
    assert labels(window.rows) == pastes
    filters.kind.setCurrentIndex(0)
    window.close()
    window.present()
    assert filters.who.isVisible()
    filters.who.setCurrentIndex(filters.who.findData("B. Writer"))
    assert labels(window.rows) == ["Tag item 1 FIR.SHEL"]
    filters.who.setCurrentIndex(0)
    filters.day.setText("9 Nov 2020")
    filters.day.editingFinished.emit()
    assert labels(window.rows) == ["Paste the article of 9 Nov 2020"]
    filters.day.setText("31 November")
    filters.day.editingFinished.emit()
    assert filters.error.text() == "31 November does not exist."
    filters.day.clear()
    filters.day.editingFinished.emit()
    assert len(labels(window.rows)) == 3


def test_where_no_step_is_like_that_it_is_said(window):
    window.filters.words.setText("quux")
    assert window.none.isVisible()
    assert window.none.text() == "No step is like this."
    window.filters.words.clear()
    assert not window.none.isVisible()


def test_going_back_says_first_how_many_steps_and_is_given_again_by_one_redo(window, desk):
    for number in (1, 2):
        tag(desk, number)
    choose(window, "Paste the article of 8 Nov 2020")
    window.go_back.click()
    assert window.asking.words.text() == (
        "Going back to “Paste the article of 8 Nov 2020” takes back 2 steps. One redo gives them "
        "all again."
    )
    window.asking.no.click()
    assert desk.items[0].category is not None
    window.go_back.click()
    window.asking.yes.click()
    assert [one.category for one in desk.items] == [None, None]
    assert window.turns.next_redo.text() == "2 steps, the last “Tag item 2 FIR.SHEL”"
    window.turns.redo.click()
    assert all(one.category is not None for one in desk.items)


def test_there_is_no_going_back_to_the_newest_step(window, desk):
    tag(desk, 1)
    window.list.setCurrentIndex(window.rows.index(0))
    window.go_back.click()
    assert "Nothing came after this step" in window.error.text()
    assert not window.asking.isVisible()


def test_an_item_shows_how_it_came_to_be(window, desk):
    tag(desk, 1)
    tag(desk, 2)
    window.present_item(desk.items[0].id)
    assert labels(window.rows) == ["Tag item 1 FIR.SHEL", "Paste the article of 8 Nov 2020"]
    assert window.heading.text() == "How item 1 came to be"
    assert window.lead.text() == "8 Nov 2020 · A bridge was opened."
    lines = window.rows.index(0).data(LINES_ROLE)
    assert lines == ("Category: none → FIR.SHEL", "Confirmed: no → yes")
    desk.session.tagging.set_note([desk.items[0].id], "seen")
    assert window.rows.index(0).data(LINES_ROLE) == ("Note: none → “seen”",)
    window.every.click()
    assert window.heading.text() == "History"
    assert len(labels(window.rows)) == 4


def test_a_place_of_an_item_is_said_with_what_it_is_to_it(window, desk):
    session, item = desk.session, desk.items[1].id
    session.tagging.add_place([item], session.places.find("Baku")[0].id)
    window.present_item(item)
    assert window.rows.index(0).data(LINES_ROLE) == (
        "Place: none → Baku (happened here, settlement)",
    )


def age(desk):
    desk.session._store.file.connection.execute("UPDATE step SET at = '2015' || substr(at, 5)")


def test_old_details_are_given_up_after_it_was_said_what_goes(window, desk):
    tag(desk, 1)
    age(desk)
    tag(desk, 2)
    window.give_up.click()
    said = window.thin.words.text()
    assert said.startswith("The details of 2 steps would go, about 0.0 MB. Names and times stay.")
    window.thin.yes.click()
    assert not window.thin.isVisible()
    window.list.setCurrentIndex(window.rows.index(1))
    assert "details given up" in aside_in_words(window.step)
    assert not window.back.isEnabled()
    window.list.setCurrentIndex(window.rows.index(0))
    assert window.back.isEnabled()


def test_where_no_step_is_old_nothing_is_given_up(window, desk):
    window.give_up.click()
    assert window.thin.words.text() == "No step is that old."
    assert not window.thin.yes.isVisible()
    window.thin.choice.setCurrentIndex(window.thin.choice.findData(0))
    assert window.thin.words.text() == "No step is that old."


def test_an_empty_page_that_is_not_the_last_is_gone_on_with(qtbot, qapp):
    steps, rows = Steps(3), HistoryRows()
    pages = iter([Page(steps=(), before=9), Page(steps=(), before=5), steps.read(PAGE, None)])
    rows.begin(lambda _limit, _before: next(pages))
    qtbot.waitUntil(lambda: rows.rowCount() == 3)
    assert not rows.canFetchMore(rows.index(-1))
