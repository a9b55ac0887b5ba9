"""What is missing, as lists that lead there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from editor.chronicle.missing import Contradiction, Lack, Missing
from editor.ui.review.missing.words import detail_said, lack_in_words, title_said
from editor.ui.review.view import ReviewView
from tests.gui.review_days import fill


@pytest.fixture
def view(show, settings, desk, session):
    fill(session)
    desk.go_to()
    made = show(ReviewView(desk, settings), 1280, 728)
    made.open("missing")
    return made


@pytest.fixture
def pane(view):
    return view.above.missing


def test_the_models_are_sound(pane, qtmodeltester):
    qtmodeltester.check(pane.rows)
    qtmodeltester.check(pane.lists)


def test_every_list_says_its_number_and_lists_as_many(pane, session):
    for lack in Lack:
        pane.choose(lack)
        number, stands_for = session.lacking.number(lack)
        assert pane.rows.rowCount() == number
        words = pane.lists.place_of(lack).data(Qt.ItemDataRole.AccessibleTextRole)
        said = stands_for if lack is Lack.DAYS else number
        assert words == f"{lack_in_words(lack)}: {said}"
        assert pane.table.isVisible() is (number > 0)
        assert pane.nothing.isVisible() is (number == 0)


def test_enter_on_an_article_goes_to_it(view, pane, qtbot):
    gone = []
    view.above.article_asked.connect(lambda article, item: gone.append((article, item)))
    pane.choose(Lack.PLACES)
    row = pane.rows.missing(pane.rows.index(0))
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert gone == [(row.article, row.item)]


def test_a_day_without_an_article_is_gone_to(view, pane, session, qtbot):
    days = []
    view.above.day_asked.connect(days.append)
    pane.choose(Lack.DAYS)
    qtbot.mouseClick(pane.open_button, Qt.MouseButton.LeftButton)
    assert days == [session.lacking.page(Lack.DAYS, 1)[0].day]


def test_a_tag_given_meanwhile_shortens_the_list(view, pane, session):
    pane.choose(Lack.OPEN)
    before = session.lacking.number(Lack.OPEN)[0]
    sheet = session.articles.sheet(session.lacking.page(Lack.OPEN, 1)[0].article)
    opens = [one.id for one in sheet.items if one.category is None and one.counts]
    session.tagging.tag(opens, session.codebook.by_code("FIR.SHEL").id)
    view.open()
    assert pane.lists.place_of(Lack.OPEN).data().endswith(f": {before - 1}")


def test_rows_say_days_numbers_and_contradictions():
    gap = Missing(lack=Lack.DAYS, day=date(2021, 3, 2), last=date(2021, 3, 4), number=3)
    assert (title_said(gap), detail_said(gap)) == ("2 to 4 March 2021", "3 days")
    clash = Missing(
        lack=Lack.DATES, day=date(2021, 3, 2), contradiction=Contradiction.PUBLISHED_BEFORE
    )
    assert title_said(clash) == "Without a headline"
    assert detail_said(clash) == "2 Mar 2021, published before the day it is of"
