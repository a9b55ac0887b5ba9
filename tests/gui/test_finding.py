"""Finding in the review: chips, words that cannot be read, second look, marked words."""

from dataclasses import replace

import pytest

from editor.chronicle.finding.asked import understood
from editor.chronicle.selection import Selection
from editor.ui.review.items.quote_line import on_one_line
from editor.ui.review.view import ReviewView
from tests.gui.review_days import FIRST, LAST, fill


@pytest.fixture
def view(show, settings, session, desk):
    fill(session)
    desk.go_to()
    return show(ReviewView(desk, settings, lambda *_: None), 1280, 728)


def ask(view, **fields):
    view.ask(replace(view.found.asked, **fields))


def listed(view):
    return view.below.items.rows.rowCount()


def test_each_filter_is_a_chip_and_its_click_takes_it_away(view):
    chips = view.filters.chips
    assert not chips.isVisible()
    everything = listed(view)
    ask(view, words="bridge", first=FIRST, last=LAST, language="en", picked=(FIRST, LAST))
    assert [one.text() for one in chips.chips] == [
        "“bridge”", "1 to 6 March 2021", "On the chart: 1 to 6 March 2021", "Language en",
    ]  # fmt: skip
    assert chips.isVisible()
    assert listed(view) == 1
    while chips.chips:
        chips.chips[0].click()
    assert listed(view) == everything
    assert not view.found.asked.narrows


def test_flagged_items_are_found_counted_and_exported(view, session, desk):
    item = session.review.items(Selection(counting=True))[0].id
    session.tagging.look_again([item])
    ask(view, second_look=True)
    assert listed(view) == 1
    assert view.below.items.rows.item(view.below.items.rows.index(0)).second_look
    assert [one.second_look for one in session.exports.records(view.selection)] == [True]
    session.history.undo()
    view.open()
    assert listed(view) == 0


def test_the_source_of_articles_narrows(view, session):
    found = session.review.items(Selection())[0]
    session.articles.correct(found.article, source="Harbour office")
    view.open()
    assert session.review.sources() == ("Harbour office",)
    ask(view, source="Harbour office")
    assert listed(view) == session.review.number_of_items(
        Selection(article=found.article, counting=True)
    )


def test_a_query_that_cannot_be_read_is_said_and_its_words_are_found(view):
    limits = view.filters.limits
    limits.words.setText("(bridge")
    limits.words.editingFinished.emit()
    assert limits.trouble.isVisible()
    assert limits.trouble.text().startswith("A bracket is not closed.")
    assert listed(view) == 1
    ask(view, words="")
    assert not limits.trouble.isVisible()


@pytest.mark.parametrize(
    ("words", "quote", "line", "marked"),
    [
        ("bridge", "A  bridge\nwas hit.", "A bridge was hit.", ["bridge"]),
        ("hit", f"{'long words ' * 9}were hit.", None, ["hit"]),
        ("שלום", "אמר שָׁלוֹם ויצא", "אמר שָׁלוֹם ויצא", ["שָׁלוֹם"]),
        ("", "Nothing.", "Nothing.", []),
    ],
)
def test_the_line_shows_the_words_that_were_looked_for(words, quote, line, marked):
    shown, spans = on_one_line(quote, understood(words).asked)
    assert [shown[start:end] for start, end in spans] == marked
    assert shown == line if line else shown.startswith("…")
