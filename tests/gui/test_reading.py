"""What was understood, in the window: layouts, roles, dates, reasons, and the same for the rest."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from editor.chronicle.draft import FoundDate, Meaning
from editor.chronicle.passage import Role
from editor.ui.page import known
from editor.ui.page.menus import PageMenu
from editor.ui.page.view import ArticleView

TEXT = """Diary: 3 May 2021

4 May 2021

The harbour was opened in 1921. It is kept by the town.

7) Guns were heard before noon. The road was shut.
8) Refrain: the road in the rain
9) Two ministers spoke by telephone.
10) Refrain: the ministers
"""
THIRD, FOURTH = date(2021, 5, 3), date(2021, 5, 4)


@pytest.fixture
def dates(desk, monkeypatch):
    """The dates of the article, as the reader would find them."""
    found = tuple(
        FoundDate(
            day=day,
            start=TEXT.index(words),
            end=TEXT.index(words) + len(words),
            meaning=meaning,
            why=why,
        )
        for words, day, meaning, why in (
            ("3 May 2021", THIRD, Meaning.EVENT, "In the headline"),
            ("4 May 2021", FOURTH, Meaning.PUBLISHED, "A line of its own"),
            ("before noon", FOURTH, Meaning.MENTIONED, "Told in an item"),
        )
    )
    monkeypatch.setattr(known, "dates", lambda _: found)
    return found


@pytest.fixture
def view(show, desk):
    made = show(ArticleView(desk), 744, 728)
    made.page.setFocus()
    return made


def holding(desk, words):
    return next(one for one in desk.sheet.passages if words in desk.sheet.quote(one))


def sign(view, passage):
    """The sign of a passage in the gutter, on the viewport."""
    laid = view.page.scene.page.of_passage(passage)
    box = next(one.box for one in laid.spots if one.kind.name == "RAIL")
    return box.center() + QPoint(0, view.page.scene.top_of(laid))


def at_words(view, words):
    """The middle of printed words, on the viewport."""
    scene, start = view.page.scene, TEXT.index(words)
    laid = next(
        one for one in scene.page.rows if one.row.passage.start <= start < one.row.passage.end
    )
    box = laid.spans(start, start + len(words))[0]
    return box.center().toPoint() + QPoint(laid.frame.text, scene.top_of(laid))


def click(qtbot, view, at):
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def menu_of(view, name):
    (menu,) = (
        one for one in view.findChildren(PageMenu) if one.objectName() == name and one.isVisible()
    )
    return menu


def entries(menu):
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def choose(menu: QMenu, text):
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


def quotes(desk):
    return [desk.sheet.quote(one) for one in desk.items]


# Layouts


def test_the_head_names_the_layout_and_its_items(view):
    assert view.head.layout_button.text() == "Numbers · 4 items"


def test_a_narrow_head_names_the_layout_alone(desk, view):
    view.resize(430, 700)
    assert view.head.layout_button.text() == "Numbers"
    assert view.head.layout_button.geometry().right() <= view.head.width()


def test_the_menu_offers_every_layout_with_its_items(qtbot, desk, view):
    qtbot.mouseClick(view.head.layout_button, Qt.MouseButton.LeftButton)
    menu = menu_of(view, "layouts")
    ways = desk.session.reading.ways(desk.sheet)
    assert entries(menu)[: len(ways)][0] == "Numbers · 4 items"
    assert len(entries(menu)) == len(ways) + 1
    assert [one.isChecked() for one in menu.actions()][:2] == [True, False]
    menu.close()


def test_resting_on_a_layout_previews_it_and_writes_nothing(desk, view):
    before = quotes(desk)
    view.ask_layout()
    menu = menu_of(view, "layouts")
    other = next(one for one in menu.actions() if one.text().startswith("Sentences"))
    menu.setActiveAction(other)
    preview = view.page.scene.preview
    assert preview is not None
    assert preview.items == desk.session.reading.ways(desk.sheet)["sentences"]
    view.page.viewport().grab()
    assert quotes(desk) == before
    menu.close()
    assert view.page.scene.preview is None


def test_a_click_on_a_layout_is_one_step(desk, view):
    before = quotes(desk)
    view.ask_layout()
    menu = menu_of(view, "layouts")
    other = next(one for one in entries(menu) if one.startswith("Sentences"))
    choose(menu, other)
    assert "The road was shut." in quotes(desk)
    assert view.head.layout_button.text() == other
    desk.session.history.undo()
    assert quotes(desk) == before


# Roles


def test_a_click_on_the_sign_says_what_a_passage_is(qtbot, desk, view):
    lead = holding(desk, "The harbour")
    click(qtbot, view, sign(view, lead.id))
    choose(menu_of(view, "roles"), "Furniture")
    assert holding(desk, "The harbour").role is Role.SKIP


def test_the_number_of_the_current_item_asks_what_it_is(qtbot, desk, view):
    item = desk.items[1]
    laid = view.page.scene.page.of_passage(item.id)
    number = QPoint(laid.frame.text - 25, view.page.scene.top_of(laid) + 10)
    click(qtbot, view, number)
    assert desk.current == item.id
    click(qtbot, view, number)
    choose(menu_of(view, "roles"), "Background")
    assert holding(desk, "Refrain: the road").role is Role.LEAD


def test_a_printed_number_that_is_not_the_items_own_is_shown(desk, view):
    laid = view.page.scene.page.of_passage(desk.items[0].id)
    assert laid.row.details == "printed as “7)”"


def test_keys_go_from_passage_to_passage_furniture_too(desk, view):
    view.step_passage(-1)
    keys = [one.row.passage.id for one in view.page.scene.page.rows]
    before = keys.index(desk.current)
    view.step_passage(-1)
    assert keys.index(desk.current) == before - 1
    for _ in keys:
        view.step_passage(-1)
    assert desk.current == keys[0]


# The same for the rest


def test_the_same_is_offered_for_what_is_alike_and_done_in_one_step(qtbot, desk, view):
    desk.select((holding(desk, "Refrain: the road").id,))
    view.ask_role()
    choose(menu_of(view, "roles"), "Furniture")
    (said,) = view.notices.said()
    assert said.startswith("The same for the rest of this article?")
    (button,) = view.notices.line("alike").buttons
    assert button.text() == "Furniture too"
    other = holding(desk, "Refrain: the ministers")
    button.rested.emit(True)
    assert view.page.scene.reason == ((other.start, other.end),)
    button.rested.emit(False)
    assert view.page.scene.reason == ()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert holding(desk, "Refrain: the ministers").role is Role.SKIP
    assert view.notices.said() == ()
    desk.session.history.undo()
    assert holding(desk, "Refrain: the ministers").role is Role.ITEM
    assert holding(desk, "Refrain: the road").role is Role.SKIP


@pytest.mark.parametrize("how", ["escape", "another item", "another act"])
def test_going_on_dismisses_the_offer(qtbot, desk, view, how):
    desk.select((holding(desk, "Refrain: the road").id,))
    view.ask_role()
    choose(menu_of(view, "roles"), "Furniture")
    assert view.notices.said()
    if how == "escape":
        qtbot.keyClick(view.page, Qt.Key.Key_Escape)
    elif how == "another item":
        desk.select((desk.items[0].id,))
    else:
        desk.session.tagging.set_note([desk.items[0].id], "seen")
    assert view.notices.said() == ()
    view.same_for_the_rest()
    assert holding(desk, "Refrain: the ministers").role is Role.ITEM


def test_dragging_the_beginning_of_an_item_offers_the_same_for_the_rest(qtbot, desk, view):
    item = holding(desk, "Refrain: the road")
    desk.select((item.id,))
    port, start = view.page.viewport(), at_words(view, "Refrain: the road")
    scene = view.page.scene
    laid = scene.page.of_passage(item.id)
    y = scene.top_of(laid) + 10
    begin = QPoint(round(laid.frame.text + laid.caret(item.start).x()), y)
    target = TEXT.index("the road in")
    end = QPoint(round(laid.frame.text + laid.caret(target).x()) + 1, y)
    assert start.y() > 0
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(port, (begin + end) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert "the road in the rain" in quotes(desk)
    view.same_for_the_rest()
    assert "the ministers" in quotes(desk)


# Dates


def test_a_click_on_a_date_makes_it_the_day_of_the_article(qtbot, dates, desk, view):
    click(qtbot, view, at_words(view, "4 May 2021"))
    menu = menu_of(view, "date")
    assert entries(menu)[0] == "Tuesday 4 May 2021: published"
    choose(menu, "This is the day of the article")
    assert desk.sheet.article.day == FOURTH


def test_a_date_can_be_said_to_be_published_or_retrieved(dates, desk, view):
    for words, field in (("Published", "published"), ("Retrieved", "retrieved")):
        view.asking.date(dates[0], QPoint(0, 0))
        choose(menu_of(view, "date"), f"{words} on this day")
        assert getattr(desk.sheet.article, field) == "2021-05-03"


def test_a_date_in_an_item_answers_when_the_item_is_the_current_one(qtbot, dates, desk, view):
    item = holding(desk, "Guns")
    desk.select((desk.items[-1].id,))
    click(qtbot, view, at_words(view, "before noon"))
    assert desk.current == item.id
    click(qtbot, view, at_words(view, "before noon"))
    choose(menu_of(view, "date"), "The day of item 1")
    assert holding(desk, "Guns").day == FOURTH


def test_the_dates_of_an_article_can_be_asked_for_by_key(dates, desk, view):
    desk.select((holding(desk, "Refrain: the road").id,))
    view.ask_date()
    menu = menu_of(view, "dates")
    assert entries(menu)[1] == "“4 May 2021”, Tuesday 4 May 2021: published"
    menu.close()
    desk.select((holding(desk, "Guns").id,))
    view.ask_date()
    assert "The day of item 1" in entries(menu_of(view, "date"))


def test_dates_are_painted_and_said(dates, desk, view):
    plain = view.page.viewport().grab().toImage()
    view.page.scene.page.refresh()
    view.page.viewport().update()
    assert view.page.viewport().grab().toImage().size() == plain.size()
    desk.select((holding(desk, "4 May 2021").id,))
    assert "Tuesday 4 May 2021: published" in view.page.accessibleDescription()
    tip = view.page._tip(at_words(view, "4 May 2021").toPointF())
    assert tip == "Tuesday 4 May 2021: published. A line of its own. Click to say otherwise."


# Why


def test_why_is_answered_by_a_card_that_marks_the_words(qtbot, desk, view):
    lead = holding(desk, "The harbour")
    desk.select((lead.id,))
    view.say_why()
    card = view.asking.card
    assert card.isVisible()
    assert card.text().startswith("Background\nThe harbour was opened in 1921.")
    assert view.page.scene.reason == ((lead.start, lead.end),)
    view.page.viewport().grab()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert view.page.scene.reason == ()


def test_why_this_day_and_why_this_cut(qtbot, desk, view):
    qtbot.mouseClick(view.head.why, Qt.MouseButton.LeftButton)
    assert view.asking.card.text().startswith("Monday 3 May 2021\n3 May 2021\n")
    view.asking.card.close()
    view.ask_layout()
    choose(menu_of(view, "layouts"), "Why this cut…")
    assert "looks most like a list by numbers" in view.asking.card.text()
    view.asking.card.close()


def test_the_menu_of_roles_answers_why(desk, view):
    desk.select((holding(desk, "Two ministers").id,))
    view.ask_role()
    choose(menu_of(view, "roles"), "Why…")
    assert view.asking.card.text().startswith("Item 3\n")
    view.asking.card.close()


# What is offered


def paste(desk, view, day, text):
    pasted = desk.session.articles.paste(text.replace("3 May 2021", f"{day} May 2021"))
    desk.show_article(pasted.article)
    view.offers.arrived(pasted)
    QCoreApplication.processEvents()
    return pasted


def test_learned_lines_are_said_with_their_number_and_can_be_left(qtbot, desk, view):
    lead = "The harbour was opened in 1921. It is kept by the town."
    paste(desk, view, 5, TEXT)
    assert view.notices.said() == ()
    paste(desk, view, 6, TEXT)
    assert view.notices.said() == (
        "1 line that this source prints in every article is furniture here.",
    )
    assert holding(desk, lead).role is Role.SKIP
    (button,) = view.notices.line("learned").buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert holding(desk, lead).role is Role.LEAD


def test_an_item_that_other_days_print_too_says_so(desk, view):
    for day in (4, 5):
        paste(desk, view, day, TEXT)
    laid = view.page.scene.page.of_passage(holding(desk, "Two ministers").id)
    assert "printed before, on 4 May 2021" in laid.row.details


def test_a_correction_is_offered_for_the_next_article(qtbot, desk, view):
    desk.session.cutting.set_role([holding(desk, "The harbour").id], Role.SKIP)
    paste(desk, view, 5, TEXT)
    assert view.notices.said() == ("As in the article of 3 May 2021: 1 line is furniture.",)
    (button,) = view.notices.line("before").buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert holding(desk, "The harbour").role is Role.SKIP
    assert view.notices.said() == ()


COUNTED = """Diary: {0} May 2021

Day {0} of the works in the harbour.

- Ferry {0} left before noon.
- Two bridges were closed for {0} hours.
"""


def test_the_first_day_that_articles_count_from_is_offered_once(qtbot, desk, view):
    for day in (4, 5, 6):
        pasted = desk.session.articles.paste(COUNTED.format(day))
        desk.show_article(pasted.article)
        view.offers.arrived(pasted)
    line = view.notices.line("first day")
    assert line.words.text() == "The articles here count their days from 1 May 2021."
    qtbot.mouseClick(line.buttons[0], Qt.MouseButton.LeftButton)
    assert desk.session.days.first_day == date(2021, 5, 1)
    desk.session.history.undo()
    view.offers.arrived(pasted)
    assert not line.isVisible()


def test_a_page_without_a_list_offers_its_sentences(qtbot, desk, view):
    desk.session.cutting.set_role([one.id for one in desk.items], Role.LEAD)
    (said,) = view.notices.said()
    assert said == "No list found."
    assert view.head.layout_button.text() == "No list"
    first = view.notices.line("no list").buttons[0]
    assert first.text().startswith("Cut into sentences: ")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert len(desk.items) > 4
    assert view.notices.said() == ()


def test_several_notices_stand_under_each_other_and_go_with_the_article(desk, view):
    view.notices.say("before", "Two.")
    view.notices.say("arrival", "One.")
    assert view.notices.said() == ("One.", "Two.")
    paste(desk, view, 9, "A note of another kind, 9 May 2021\n\n- One.\n- Two.\n")
    assert view.notices.said() == ()
