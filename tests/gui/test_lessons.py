"""What was confirmed is learned while the window stands, on a thread of its own."""

from datetime import date, timedelta

import pytest

from editor.session import create_archive
from editor.ui.window.lessons import Lessons


def paste(session, day):
    text = f"Diary: {day.day} {day:%B} {day.year}\n\n" + "\n".join(
        f"- The lamp of pier {number} was painted." for number in range(12)
    )
    sheet = session.articles.sheet(session.articles.paste(text).article)
    return [one.id for one in sheet.items]


@pytest.fixture
def taught(desk):
    """Two days whose items are confirmed in one step each, and a third that is open."""
    first = date(2021, 3, 1)
    *earlier, today = [paste(desk.session, first + timedelta(days=at)) for at in range(3)]
    category = desk.session.codebook.by_code("INF.BLDG").id
    desk.session.tagging.tag([item for day in earlier for item in day], category)
    desk.show_article(desk.session.articles.newest())
    return today


@pytest.fixture
def lessons(desk):
    made = Lessons(desk)
    yield made
    made.finish()


def test_what_was_learned_is_suggested_and_shown(qtbot, desk, lessons, taught):
    assert desk.suggestion(taught[0]).category is None
    with qtbot.waitSignals([lessons.learned, desk.settled]):
        lessons.start()
    assert desk.session.codebook.category(desk.suggestion(taught[0]).category).code == "INF.BLDG"


def test_a_step_of_many_items_is_learned_after_it(qtbot, desk, lessons, taught):
    with qtbot.waitSignal(lessons.learned):
        lessons.start()
    with qtbot.waitSignal(lessons.learned):
        desk.session.history.undo()
    assert desk.suggestion(taught[0]).category is None


def test_what_was_learned_in_an_archive_that_was_left_is_not_used(
    qtbot, desk, lessons, taught, tmp_path
):
    with qtbot.waitSignal(lessons.learned):
        lessons.start()
        other = create_archive(tmp_path / "other.chronicle")
        desk.take(other)
    lessons.finish()
    paste(other, date(2021, 5, 1))
    desk.show_article(other.articles.newest())
    assert desk.suggestion(desk.items[0].id).category is None
    other.close()


def test_nothing_is_learned_before_the_window_stands(qtbot, desk, lessons, taught):
    with qtbot.assertNotEmitted(lessons.learned):
        desk.opened.emit()
        lessons.finish()
