"""The view around the page: head, details, wording, notice, and days without an article."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from editor.chronicle.article import Basis
from editor.chronicle.day import Coverage
from editor.ui.desk import Desk
from editor.ui.look.look import Look
from editor.ui.page.view import ArticleView

TEXT = """Chronicle of 8 November 2020

Published: 9 November 2020

1. Guns were heard near the river before noon.

2. A film of a village was released.

3. Two ministers spoke by telephone.
"""


@pytest.fixture
def show(qtbot):
    def shown(desk):
        made = ArticleView(desk)
        qtbot.addWidget(made)
        made.resize(744, 728)
        made.show()
        made.activateWindow()
        qtbot.waitExposed(made)
        made.page.setFocus()
        return made

    return shown


@pytest.fixture
def view(desk, show):
    return show(desk)


def steps(desk):
    return [one.label for one in desk.session.history.steps()]


def article(desk):
    return desk.sheet.article


# The head


def test_the_head_says_day_basis_and_how_far_the_items_are(desk, view):
    assert view.head.accessibleName() == "Sunday 8 November 2020. 0 of 3 tagged"
    assert view.head.basis.text() == "of this day by its headline"
    desk.session.tagging.exclude([desk.items[0].id])
    assert view.head.accessibleName().endswith("1 of 3 tagged")


def test_the_head_stands_on_the_columns_of_the_page(qtbot, desk, view):
    view.resize(1100, 700)
    qtbot.waitUntil(lambda: view.head.width() == 1100)
    frame = view.page.scene.page.frame
    assert view.head._edges == (frame.text, frame.right)
    assert view.head.basis.geometry().left() + view.head.basis.pad == frame.text


def test_an_undated_article_offers_to_be_given_a_day(qtbot, desk, view):
    desk.show_article(desk.session.articles.paste("1. A bell rang.\n\n2. A road was shut.").article)
    assert view.head.accessibleName().startswith("Undated")
    assert view.head.give_day.isVisible()
    qtbot.mouseClick(view.head.give_day, Qt.MouseButton.LeftButton)
    assert view.details.isVisible()
    view.details.day.field.setText("18 Oct 2020")
    qtbot.keyClick(view.details.day.field, Qt.Key.Key_Return)
    assert article(desk).day == date(2020, 10, 18)
    assert not view.head.give_day.isVisible()


# The details


def test_the_basis_opens_the_details_and_closes_them(qtbot, desk, view):
    qtbot.mouseClick(view.head.basis, Qt.MouseButton.LeftButton)
    assert view.details.isVisible()
    assert view.details.day.field.text() == "Sunday 8 November 2020"
    qtbot.mouseClick(view.head.basis, Qt.MouseButton.LeftButton)
    assert not view.details.isVisible()


def test_the_day_is_corrected_as_one_step_and_then_stands_by_hand(qtbot, desk, view):
    view.show_details()
    before = len(steps(desk))
    view.details.day.field.setText("7 Nov 2020")
    qtbot.keyClick(view.details.day.field, Qt.Key.Key_Return)
    assert (article(desk).day, article(desk).day_basis) == (date(2020, 11, 7), Basis.HAND)
    assert len(steps(desk)) == before + 1
    assert not view.details.isVisible()
    assert view.head.basis.text() == "of this day by hand"
    desk.session.history.undo()
    assert article(desk).day == date(2020, 11, 8)


def test_a_day_that_does_not_exist_is_said_below_the_field_and_nothing_is_written(
    qtbot, desk, view
):
    view.show_details()
    before = steps(desk)
    view.details.day.field.setText("31 November 2020")
    qtbot.keyClick(view.details.day.field, Qt.Key.Key_Return)
    assert view.details.day.error == "31 November does not exist. The day stays 8 Nov 2020."
    assert view.details.isVisible()
    assert steps(desk) == before
    qtbot.keyClick(view.details.day.field, Qt.Key.Key_Escape)
    assert view.details.day.error == ""
    assert view.details.day.field.text() == "Sunday 8 November 2020"


def test_each_field_is_a_step_of_its_own_on_leaving(qtbot, desk, view):
    view.show_details()
    source = view.details.fields["source"].field
    source.setFocus()
    source.setText("  A paper ")
    view.details.fields["byline"].field.setFocus()
    assert article(desk).source == "A paper"
    assert steps(desk)[0] == "Correct source of the article"


def test_a_printed_date_that_cannot_be_read_is_said_below(qtbot, desk, view):
    view.show_details()
    published = view.details.fields["published"]
    published.field.setText("some day")
    published.commit()
    assert "is not a day" in published.error
    published.field.setText("8 Nov 2022")
    published.commit()
    assert published.error == ""
    assert article(desk).published == "2022-11-08"


def test_committing_keeps_what_is_typed_in_the_details(desk, view):
    view.show_details()
    view.details.fields["headline"].field.setText("The day by the river")
    view.commit()
    assert article(desk).headline == "The day by the river"


def test_esc_gives_the_keys_back_to_the_page(qtbot, desk, view):
    view.show_details()
    url = view.details.fields["url"].field
    url.setText("nothing")
    qtbot.keyClick(url, Qt.Key.Key_Escape)
    assert url.text() == article(desk).url == ""
    assert view.details.isVisible()
    qtbot.keyClick(url, Qt.Key.Key_Escape)
    assert view.page.hasFocus()


def test_another_article_closes_the_details(desk, view):
    view.show_details()
    desk.show_article(desk.session.articles.paste(TEXT.replace("8 Nov", "7 Nov")).article)
    assert not view.details.isVisible()


# The wording


def begin_wording(desk, view, number=1):
    desk.select((desk.items[number - 1].id,))
    view.edit_wording()
    return view.wording


def test_a_wording_is_written_below_the_printed_words_as_one_step(qtbot, desk, view):
    field = begin_wording(desk, view)
    assert field.isVisible()
    assert field.toPlainText() == "Guns were heard near the river before noon."
    assert field.geometry().top() > view.page.scene.top_of(view.page.scene.page.rows[1])
    field.setPlainText("Gunfire was heard.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.items[0].wording == "Gunfire was heard."
    assert steps(desk)[0] == "Wording of item 1"
    assert not field.isVisible()
    assert view.page.hasFocus()


def test_esc_gives_the_wording_back(qtbot, desk, view):
    field = begin_wording(desk, view)
    before = steps(desk)
    field.setPlainText("Something else.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert desk.items[0].wording == ""
    assert steps(desk) == before


def test_leaving_the_field_keeps_the_wording(qtbot, desk, view):
    field = begin_wording(desk, view)
    field.setPlainText("Gunfire was heard.")
    view.page.setFocus()
    assert desk.items[0].wording == "Gunfire was heard."


def test_going_to_another_item_keeps_the_wording(desk, view):
    begin_wording(desk, view).setPlainText("Gunfire was heard.")
    desk.select((desk.items[1].id,))
    assert desk.items[0].wording == "Gunfire was heard."
    assert not view.wording.isVisible()


def test_the_printed_words_unchanged_are_no_wording(qtbot, desk, view):
    desk.session.tagging.set_wording(desk.items[0].id, "Gunfire was heard.")
    field = begin_wording(desk, view)
    field.setPlainText("Guns were heard near the river before noon.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.items[0].wording == ""


def test_committing_keeps_a_wording_that_is_being_typed(desk, view):
    begin_wording(desk, view, 2).setPlainText("A film was shown.")
    view.commit()
    assert desk.items[1].wording == "A film was shown."


def test_the_page_makes_room_for_the_wording_and_takes_it_back(qtbot, desk, view):
    rows = view.page.scene.page
    key = desk.items[0].id
    before = rows.of_passage(key).height
    field = begin_wording(desk, view)
    assert rows.of_passage(key).height > before + 20
    assert view.page.scene.room_of(key) == field.geometry()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert rows.of_passage(key).height == before


def test_a_wording_is_for_items_only(qtbot, desk, view):
    desk.select((desk.sheet.passages[0].id,))
    with qtbot.waitSignal(desk.failed):
        view.edit_wording()


# The notice


def test_a_notice_says_a_sentence_and_a_choice_closes_it(qtbot, desk, view):
    chosen = []
    view.show_notice(
        "There are two articles of this day.", (("Show it", lambda: chosen.append(1)),)
    )
    assert view.notice.isVisible()
    assert view.notice.words.text() == "There are two articles of this day."
    qtbot.mouseClick(view.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert chosen == [1]
    assert not view.notice.isVisible()


def test_a_second_notice_takes_the_place_of_the_first(desk, view):
    view.show_notice("One.", (("A", lambda: None), ("B", lambda: None)))
    view.show_notice("Two.", (("C", lambda: None),))
    assert [one.text() for one in view.notice.buttons] == ["C"]
    view.hide_notice()
    assert not view.notice.isVisible()


# Days and archives without an article


def test_an_empty_archive_offers_paste_with_the_focus(qtbot, session, show):
    view = show(Desk(session, Look()))
    assert view.empty.welcome.isVisible()
    with qtbot.waitSignal(view.paste_asked):
        qtbot.mouseClick(view.empty.welcome.paste, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.open_asked):
        qtbot.keyClick(view.empty.welcome.open, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.sample_asked):
        qtbot.mouseClick(view.empty.welcome.sample, Qt.MouseButton.LeftButton)


def test_paste_has_the_focus_in_an_empty_archive(qtbot, session):
    view = ArticleView(Desk(session, Look()))
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.empty.welcome.paste.hasFocus)


def test_a_day_without_an_article_says_so_and_its_coverage_is_chosen(qtbot, desk, view):
    day = date(2020, 10, 18)
    desk.show_day(day)
    page = view.empty.of_day
    assert page.isVisible()
    assert page.title.text() == "No chronicle on Sunday 18 October 2020"
    assert page.choices[Coverage.NOT_COVERED].isChecked()
    qtbot.mouseClick(page.choices[Coverage.NONE_ISSUED], Qt.MouseButton.LeftButton)
    assert desk.session.days.record(day).coverage is Coverage.NONE_ISSUED
    assert page.choices[Coverage.NONE_ISSUED].isChecked()
    desk.session.history.undo()
    assert page.choices[Coverage.NOT_COVERED].isChecked()
    with qtbot.waitSignal(view.paste_asked):
        qtbot.mouseClick(page.paste, Qt.MouseButton.LeftButton)


def test_a_day_with_items_of_another_article_offers_no_gap(desk, view):
    desk.session.tagging.set_day([desk.items[0].id], date(2020, 11, 7))
    desk.show_day(date(2020, 11, 7))
    assert not view.empty.of_day.choices[Coverage.NOT_COVERED].isVisible()
    assert "1 item of another article" in view.empty.of_day.text.text()


def test_a_deleted_article_leaves_its_day_and_undo_brings_it_back(desk, view):
    view.show_notice("There are two articles of this day.")
    desk.session.articles.delete(article(desk).id)
    assert view.empty.isVisible()
    assert not view.notice.isVisible()
    desk.session.history.undo()
    assert not view.empty.isVisible()
    assert len(view.page.scene.page.rows) > 3


def test_what_the_page_says_follows_light_and_dark_and_text_size(desk, view):
    before = view.page.scene.page.rows[0].lines_height
    desk.look.set_factor(1.5)
    assert view.page.scene.page.rows[0].lines_height > before
    assert view.head.height() == 96
    desk.look.set_theme("dark")
    paper = view.grab().toImage().pixelColor(3, 300).name().upper()
    assert paper == desk.look.theme.paper


def test_another_article_keeps_what_was_typed_for_the_first(desk, view):
    first = article(desk).id
    other = desk.session.articles.paste(TEXT.replace("8 Nov", "7 Nov")).article
    view.show_details()
    view.details.day.field.setText("5 Nov 2020")
    view.details.fields["byline"].field.setText("A desk")
    desk.show_article(other)
    kept = desk.session.articles.sheet(first).article
    assert (kept.day, kept.byline) == (date(2020, 11, 5), "A desk")
    assert article(desk).day == date(2020, 11, 7)
    assert not view.details.isVisible()


def test_a_notice_goes_when_another_article_is_shown(desk, view):
    view.show_notice("There are two articles of this day.")
    desk.select((desk.items[1].id,))
    assert view.notice.isVisible()
    desk.show_article(desk.session.articles.paste(TEXT.replace("8 Nov", "7 Nov")).article)
    assert not view.notice.isVisible()


def test_the_current_item_is_said_to_screen_readers(monkeypatch, desk, view):
    from PySide6.QtGui import QAccessible

    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    desk.select((desk.items[1].id,))
    assert said == ["Item 2. A film of a village was released. open"]
    assert view.page.accessibleDescription() == said[0]


def test_large_text_in_a_small_window_scrolls_instead_of_cutting_off(qtbot, session, show):
    desk = Desk(session, Look())
    desk.look.set_factor(2.0)
    view = show(desk)
    view.resize(600, 420)
    paste = view.empty.welcome.paste
    qtbot.waitUntil(lambda: view.empty.width() == 600)
    assert paste.height() == paste.sizeHint().height()
    assert view.empty.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_keys_of_a_field_are_not_acts_on_the_item(qtbot, desk, view, key):
    from PySide6.QtGui import QAction, QKeySequence

    done = []
    action = QAction(view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: done.append(key))
    view.addAction(action)
    view.show_details()
    qtbot.keyClick(view.details.day.field, key)
    qtbot.keyClick(begin_wording(desk, view), key)
    assert done == []


def test_a_day_of_items_alone_leads_to_them(qtbot, desk, view):
    first, second, third = (one.id for one in desk.items)
    category = desk.session.codebook.by_code("OTH").id
    desk.session.tagging.set_day([first, second], date(2020, 11, 11))
    desk.session.tagging.tag([first], category)
    desk.show_day(date(2020, 11, 11))
    assert desk.sheet is None
    view.empty.of_day.there.click()
    assert desk.current == second
    desk.session.tagging.tag([second], category)
    desk.show_day(date(2020, 11, 11))
    view.empty.of_day.there.click()
    assert desk.current == first
    desk.select((third,))
    desk.show_open(date(2020, 11, 11))
    assert (desk.sheet, desk.day) == (None, date(2020, 11, 11))


def test_an_open_item_is_gone_to_in_the_article_where_it_stands(desk, view):
    last = desk.items[2].id
    desk.session.tagging.set_day([last], date(2020, 11, 11))
    desk.show_open(date(2020, 11, 11))
    assert (desk.current, desk.day, desk.item_day) == (
        last,
        date(2020, 11, 8),
        date(2020, 11, 11),
    )
