"""The days panel on a real archive: where a click or a key goes, and what is shown."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.chronicle.day import Coverage
from editor.session import open_archive
from editor.ui.days.face import Sign
from editor.ui.days.panel import DaysPanel
from editor.ui.days.said import day_heading
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.whereabouts import Whereabouts

FIRST, LAST = date(2020, 10, 1), date(2020, 11, 10)


def text(day, more=""):
    return f"""Chronicle of {day.day} {day:%B} {day.year}{more}

1. Guns were heard near the river before noon.

2. A film of a village was released.

3. Two ministers spoke by telephone.
"""


@pytest.fixture
def filled(session):
    for day in (FIRST, date(2020, 10, 2), date(2020, 11, 8), LAST):
        session.articles.paste(text(day))
    return session


@pytest.fixture
def desk(filled, desk):
    desk.show_day(date(2020, 11, 8))
    return desk


@pytest.fixture
def panel(qtbot, desk):
    return shown(qtbot, desk)


def shown(qtbot, desk, width=1280, height=728):
    made = DaysPanel(desk)
    qtbot.addWidget(made)
    made.fit_window(width)
    made.resize(made.width(), height)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(qtbot, field, day, button=Qt.MouseButton.LeftButton):
    qtbot.mouseClick(field.viewport(), button, pos=field.box(day).center())


def press(qtbot, field, *keys):
    for key in keys:
        qtbot.keyClick(field, key)


def undated(session):
    return session.articles.paste("1. Guns were heard near the river.\n\n2. A film was released.\n")


# The calendar.


def test_a_click_on_a_day_goes_there(qtbot, panel, desk):
    click(qtbot, panel.whole.calendar, date(2020, 10, 2))
    assert desk.day == date(2020, 10, 2)
    assert desk.sheet.article.day == date(2020, 10, 2)


def test_a_day_without_an_article_can_be_gone_to(qtbot, panel, desk):
    click(qtbot, panel.whole.calendar, date(2020, 11, 3))
    assert (desk.day, desk.sheet) == (date(2020, 11, 3), None)
    assert panel.whole.day.coverage.text() == "Not covered"
    assert panel.whole.day.heading.number == ""
    assert panel.whole.day.paste.text() == "Paste an article"


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2020, 11, 7)),
        (Qt.Key.Key_Right, date(2020, 11, 9)),
        (Qt.Key.Key_Up, date(2020, 11, 1)),
        (Qt.Key.Key_Down, LAST),
        (Qt.Key.Key_PageUp, date(2020, 10, 8)),
        (Qt.Key.Key_PageDown, LAST),
        (Qt.Key.Key_Home, FIRST),
        (Qt.Key.Key_End, LAST),
    ],
)
def test_keys_move_by_day_week_and_month_within_the_archive(qtbot, panel, desk, key, day):
    panel.whole.calendar.setFocus()
    press(qtbot, panel.whole.calendar, key)
    assert desk.day == day


def test_enter_goes_to_the_article(qtbot, panel):
    with qtbot.waitSignal(panel.left):
        press(qtbot, panel.whole.calendar, Qt.Key.Key_Return)


def test_months_are_named_at_their_first_day_and_at_the_archives(panel):
    calendar = panel.whole.calendar
    run = calendar.run
    named = [
        day
        for day in (run.day(row, column) for row in range(run.rows) for column in range(7))
        if day is not None and calendar._cell(day).month
    ]
    assert named == sorted({run.first, *(day for day in named if day.day == 1)})
    assert len(named) > 1


def test_alt_and_arrows_are_left_to_the_window(qtbot, panel, desk):
    calendar = panel.whole.calendar
    qtbot.keyClick(calendar, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.day == date(2020, 11, 8)


def test_the_focused_day_is_said_in_words_and_follows(qtbot, panel, desk):
    calendar = panel.whole.calendar
    assert calendar.accessibleName() == "Sunday 8 November 2020: 3 items, 3 open, covered"
    desk.show_day(date(2020, 11, 9))
    assert calendar.accessibleName() == "Monday 9 November 2020: not covered"
    assert calendar.words(date(2020, 11, 12)) == "Thursday 12 November 2020: outside the archive"


def test_a_tag_is_seen_at_once_in_the_day_and_in_the_words(panel, desk, filled):
    category = filled.codebook.categories()[0]
    filled.tagging.tag([desk.items[0].id], category.id)
    assert "2 open" in panel.whole.calendar.accessibleName()
    assert "3 items, 1 tagged" in panel.whole.day.rows.index(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_the_menu_of_a_day_is_asked_for_that_day(qtbot, panel):
    field, day = panel.whole.calendar, date(2020, 10, 2)
    with qtbot.waitSignal(panel.day_menu_asked) as asked:
        at = field.box(day).center()
        field.contextMenuEvent(menu_event(field, at))
    assert asked.args[0] == day
    assert isinstance(asked.args[1], QPoint)


def menu_event(field, at):
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at),
    )  # fmt: skip


def test_the_legend_explains_rare_marks_only_where_they_occur(qtbot, panel, filled):
    panel.grab()
    assert Sign.PARTLY not in panel.whole.legend.columns[1]
    filled.days.set_coverage(date(2020, 10, 2), Coverage.PARTIAL)
    panel.grab()
    qtbot.waitUntil(lambda: Sign.PARTLY in panel.whole.legend.columns[1])


def test_the_archive_grows_to_both_sides_as_days_are_pasted(panel, filled):
    filled.articles.paste(text(date(2020, 9, 1)))
    filled.articles.paste(text(date(2021, 1, 5)))
    run = panel.whole.calendar.run
    assert (run.first, run.last) == (date(2020, 9, 1), date(2021, 1, 5))


# The day.


def test_coverage_of_the_day_is_said_and_can_be_asked_for(qtbot, panel, filled):
    filled.days.set_coverage(date(2020, 11, 8), Coverage.PARTIAL)
    button = panel.whole.day.coverage
    assert button.text() == "Partly covered"
    with qtbot.waitSignal(panel.coverage_asked) as asked:
        button.click()
    assert asked.args[0] == date(2020, 11, 8)


def test_who_signed_off_is_said(panel, desk, filled):
    filled.who = "Ana"
    filled.days.set_coverage(date(2020, 11, 9), Coverage.COVERED)
    filled.days.sign_off(date(2020, 11, 9))
    desk.show_day(date(2020, 11, 9))
    assert panel.whole.day.coverage.text() == "Covered · signed off by Ana"


def test_the_heading_names_day_and_items(panel, desk):
    assert (panel.whole.day.heading.words, panel.whole.day.heading.number) == (
        "Sunday 8 November",
        "3 items",
    )
    assert day_heading(date(2019, 1, 2), LAST) == "Wednesday 2 January 2019"


def test_a_click_on_another_article_shows_it(qtbot, panel, desk, filled):
    second = filled.articles.paste(text(date(2020, 11, 8), ", evening edition")).article
    rows = panel.whole.day.articles
    assert rows.model().rowCount() == 2
    at = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.sheet.article.id == second


def test_paste_another_is_asked_of_the_window(qtbot, panel):
    with qtbot.waitSignal(panel.paste_asked):
        panel.whole.day.paste.click()


def test_the_menu_of_archives_is_asked_under_the_title(qtbot, panel):
    assert panel.whole.title.text() == "Test archive"
    with qtbot.waitSignal(panel.title_asked):
        panel.whole.title.click()


# Undated, and other days.


def test_undated_stands_above_only_while_there_is_something_undated(qtbot, panel, desk, filled):
    row = panel.whole.undated
    assert not row.isVisible()
    pasted = undated(filled)
    assert row.isVisible()
    assert row.accessibleName().startswith("Undated, ")
    row.click()
    assert desk.day is None
    assert desk.sheet.article.id == pasted.article
    assert panel.whole.day.heading.words == "Undated"
    assert not panel.whole.day.coverage.isVisible()
    filled.articles.set_day(pasted.article, date(2020, 11, 9))
    assert not row.isVisible()
    assert panel.whole.day.heading.words == "Monday 9 November"


def test_other_open_days_are_newest_first_without_this_one(panel):
    rows = panel.whole.open.rows
    days = [rows.index(row).data() for row in range(rows.rowCount())]
    assert days == ["Tue 10 Nov", "Fri 2 Oct", "Thu 1 Oct"]


def test_a_click_on_an_open_day_goes_there(qtbot, panel, desk):
    panel.whole.open.list.clicked.emit(panel.whole.open.rows.index(1))
    assert desk.day == date(2020, 10, 2)


def test_open_days_without_room_are_counted(qtbot, desk, filled):
    for number in range(3, 28):
        filled.articles.paste(text(date(2020, 10, number)))
    panel = shown(qtbot, desk)
    more, rows = panel.whole.open.more, panel.whole.open.rows.rowCount()
    assert more.isVisible()
    assert more.words == f"and {28 - rows} more days"


def test_a_low_window_still_names_a_day_and_how_many_there_are(qtbot, desk, filled):
    for number in range(3, 28):
        filled.articles.paste(text(date(2020, 10, number)))
    panel = shown(qtbot, desk)
    part = panel.whole.open
    part.setFixedHeight(60)
    qtbot.waitUntil(lambda: part.rows.rowCount() == 1)
    assert part.heading.number == "28 days"
    assert not part.more.isVisible()


# Fold, empty, another archive.


@pytest.mark.parametrize(
    ("window", "factor", "wide"),
    [(1920, 1.0, 280), (1600, 1.0, 280), (1599, 1.0, 236), (1080, 1.0, 236), (1079, 1.0, 56),
     (1280, 1.5, 84), (1620, 1.5, 354), (1000, 0.75, 177)],
)  # fmt: skip
def test_the_width_follows_window_and_text_size(panel, desk, window, factor, wide):
    desk.look.set_factor(factor)
    panel.fit_window(window)
    assert panel.width() == wide
    assert panel.rail.isVisible() == (wide == round(56 * factor))
    assert panel.whole.isVisible() != panel.rail.isVisible()


def test_cells_do_not_overlap_in_a_narrow_panel_that_was_chosen(panel):
    panel.setFixedWidth(180)
    panel.grab()
    field = panel.whole.calendar
    boxes = [field.box(date(2020, 11, day)) for day in range(2, 9)]
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert boxes[-1].right() < field.width()


def test_the_rail_goes_to_days_too(qtbot, desk):
    panel = shown(qtbot, desk, 1024, 568)
    click(qtbot, panel.rail.days, date(2020, 11, 7))
    assert desk.day == date(2020, 11, 7)
    panel.rail.days.setFocus()
    press(qtbot, panel.rail.days, Qt.Key.Key_Down)
    assert desk.day == date(2020, 11, 8)


def test_the_whole_panel_comes_over_the_page_and_goes_when_a_day_is_chosen(qtbot, desk):
    panel = shown(qtbot, desk, 1024, 568)
    panel.rail.button.click()
    assert panel.whole.isVisible()
    click(qtbot, panel.whole.calendar, date(2020, 11, 5))
    assert desk.day == date(2020, 11, 5)
    assert not panel.whole.isVisible()
    panel.fit_window(1280)
    assert panel.whole.isVisible()
    assert panel.whole.parent() is panel
    assert panel.whole.day.heading.words == "Thursday 5 November"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_close_the_whole_panel_and_give_the_page_its_keys_again(qtbot, desk, key):
    panel = shown(qtbot, desk, 1024, 568)
    panel.show_whole()
    with qtbot.waitSignal(panel.left):
        press(qtbot, panel.whole.calendar, key)
    assert not panel.whole.isVisible()


def test_escape_on_a_button_closes_the_whole_panel(qtbot, desk):
    panel = shown(qtbot, desk, 1024, 568)
    panel.show_whole()
    press(qtbot, panel.whole.title, Qt.Key.Key_Escape)
    assert not panel.whole.isVisible()


def test_a_click_in_the_calendar_leaves_the_keys_with_the_page(qtbot, panel):
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.setFocus()
    click(qtbot, panel.whole.calendar, date(2020, 11, 5))
    assert not panel.whole.calendar.hasFocus()
    panel.whole.calendar.setFocus()
    assert panel.whole.calendar.hasFocus()


def test_an_empty_archive_shows_dots_and_what_will_come(qtbot, qapp, session):
    panel = shown(qtbot, Desk(session, Look()))
    assert panel.whole.none.isVisible()
    assert panel.whole.hint.text() == "Days appear here as you paste."
    assert not panel.whole.calendar.isVisible()
    session.articles.paste(text(FIRST))
    assert panel.whole.calendar.isVisible()
    assert not panel.whole.none.isVisible()


def test_the_initials_keep_to_the_panel_while_the_calendar_is_hidden(qtbot, qapp, session):
    panel = shown(qtbot, Desk(session, Look()))
    whole = panel.whole
    assert not whole.calendar.isVisible()
    whole.calendar.resize(640, 480)  # as a hidden part has not been laid out
    left, _, wide, _ = whole.calendar.cells(whole.weekdays.width()).box(0, 6)
    assert left + wide <= whole.weekdays.width()


def test_another_archive_shows_its_own_days(panel, desk, tmp_path, new_archive):
    other = open_archive(new_archive(tmp_path / "other.chronicle"))
    other.articles.paste(text(date(1999, 5, 6)))
    desk.take(other)
    assert panel.whole.calendar.run.first == date(1999, 5, 6)
    assert panel.whole.day.heading.words == "Thursday 6 May"
    panel.hide()
    other.close()


def test_an_archive_at_the_same_day_and_number_is_shown_too(panel, desk, tmp_path, new_archive):
    other = open_archive(new_archive(tmp_path / "other.chronicle"))
    for _ in range(desk.sheet.article.id):
        other.articles.paste(text(desk.day), keep_both=True)
    before = desk.day, desk.sheet.article.id
    desk.take(other, Whereabouts(article=desk.sheet.article.id))
    assert (desk.day, desk.sheet.article.id) == before
    assert panel.whole.day.rows.rowCount() == len(other.articles.of_day(desk.day))
