"""What is about the words is done in sight of them, also from Review."""

from datetime import date

import pytest

from editor import app

TEXT = "Coast diary: {0} November 2020\n\n1. A ferry left.\n\n2. Two boats came in.\n"


@pytest.fixture
def window(qtbot, archive):
    made = app.build(archive)
    qtbot.addWidget(made)
    for day in (10, 8):
        made.desk.session.articles.paste(TEXT.format(day))
    made.desk.go_to()
    made.show_view("review")
    assert made.reviewing
    return made


@pytest.mark.parametrize("act", ["item.next", "item.join", "day.next", "item.note", "tag.clear"])
def test_an_act_on_the_words_shows_them_first(window, act):
    window.actions_[act].trigger()
    assert not window.reviewing


@pytest.mark.parametrize("act", ["view.theme", "edit.undo", "settings.open", "day.coverage"])
def test_other_acts_leave_review_as_it_is(window, act):
    window.actions_[act].trigger()
    assert window.reviewing


def test_a_day_found_in_the_palette_is_shown(window):
    rows = window.search._found("10 nov")
    next(one for one in rows if "10 November" in one.words).do()
    assert (window.reviewing, window.desk.day) == (False, date(2020, 11, 10))


def test_the_export_window_makes_way_for_the_open_item(window):
    window.windows.ask_export(None)
    window.windows.export.go.click()
    assert not window.windows.export.isVisible()
    assert not window.reviewing
    assert window.desk.item is not None


def test_what_a_step_was_about_is_shown(window):
    history = window.windows.history
    history.present()
    history.list.setCurrentIndex(history.rows.index(0))
    history.go_there()
    assert not window.reviewing
    assert window.isVisible()
