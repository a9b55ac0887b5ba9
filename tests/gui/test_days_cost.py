"""The calendar of ten years costs what the weeks in sight cost."""

from datetime import date, timedelta

import pytest

from editor.chronicle.day import Coverage
from editor.ui.days.open_numbers import OpenNumbers
from editor.ui.days.panel import DaysPanel
from editor.ui.desk import Desk
from editor.ui.look.look import Look

FIRST, LAST = date(2011, 1, 1), date(2020, 12, 31)
TEXT = "Chronicle of 8 November 2020\n\n1. Guns were heard.\n\n2. A film was released.\n"


@pytest.fixture
def asked(session, monkeypatch):
    """The spans of days that were read."""
    spans = []
    read = session.days.records

    def noted(first, last):
        spans.append((first, last))
        return read(first, last)

    monkeypatch.setattr(session.days, "records", noted)
    return spans


@pytest.fixture
def panel(qtbot, session, asked):
    for day in (FIRST, LAST):
        session.days.set_coverage(day, Coverage.COVERED)
    session.articles.paste(TEXT)
    desk = Desk(session, Look())
    desk.show_day(date(2020, 11, 8))
    asked.clear()
    made = DaysPanel(desk)
    qtbot.addWidget(made)
    made.fit_window(1280)
    made.resize(made.width(), 728)
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def days_read(spans):
    return sum((last - first).days + 1 for first, last in spans)


def test_only_weeks_in_sight_are_read(panel, asked):
    calendar = panel.whole.calendar
    top, bottom = calendar.rows_in_sight()
    assert calendar.run.rows > 500
    assert bottom - top < 16
    first, last = calendar.run.span(top - 10, bottom + 10)
    assert all(first <= one and other <= last for one, other in asked)
    assert days_read(asked) <= (bottom - top + 10) * 7


def test_drawing_again_reads_nothing(panel, asked):
    asked.clear()
    panel.grab()
    panel.whole.calendar.viewport().repaint()
    assert asked == []


def test_scrolling_a_week_reads_that_week(panel, asked):
    asked.clear()
    bar = panel.whole.calendar.verticalScrollBar()
    bar.setValue(bar.value() - 34)
    panel.grab()
    assert days_read(asked) == 7


def test_a_leap_of_years_reads_no_week_between(panel, asked):
    asked.clear()
    panel.whole.calendar.verticalScrollBar().setValue(0)
    panel.grab()
    top, bottom = panel.whole.calendar.rows_in_sight()
    assert days_read(asked) <= (bottom - top + 1) * 7
    assert all(first.year <= 2011 for first, _ in asked)


def test_a_change_reads_only_its_own_week_again(panel, asked, session):
    asked.clear()
    day = date(2020, 11, 3)
    session.days.set_coverage(day, Coverage.PARTIAL)
    panel.grab()
    monday = date(2020, 11, 2)
    single = [span for span in asked if span[0] != span[1]]
    assert single == [(monday, monday + timedelta(days=6))]
    assert all(span == (day, day) for span in asked if span not in single)


def test_going_from_item_to_item_reads_nothing(panel, asked):
    asked.clear()
    panel._desk.move(1)
    panel.grab()
    assert asked == []


def test_open_numbers_follow_changes_as_if_read_anew(session, qapp):
    desk = Desk(session, Look())
    numbers = OpenNumbers(desk)
    desk.changed.connect(numbers.hear)
    assert numbers.days() == ()
    article = session.articles.paste(TEXT).article
    assert numbers.days() == ((date(2020, 11, 8), 2),)
    session.articles.set_day(article, date(2020, 11, 9))
    assert numbers.days() == ((date(2020, 11, 9), 2),)
    session.articles.set_day(article, None)
    assert numbers.days() == ()
    assert session.days.open_days() == ((None, 2),)
