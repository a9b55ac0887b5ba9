"""The article's page, driven by mouse and keys on a real archive."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.page.menus import PageMenu
from editor.ui.page.view import ArticleView

TEXT = """Chronicle of 8 November 2020

Two rivers rose in the night.

1. Guns were heard in Zzupper before noon. The road was shut.

2. A film of Zzlower was released.

3. Two ministers spoke by telephone.

4. A bridge 🙂 was opened again.
"""

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def upper(session):
    return session.places.add("Zzupper", PlaceKind.TOWN)[1]


@pytest.fixture
def desk(upper, desk):
    return desk


@pytest.fixture
def view(show, desk):
    made = show(ArticleView(desk), 744, 728)
    made.page.setFocus()
    return made


def item(desk, number):
    return desk.items[number - 1]


def words(desk, number):
    return desk.sheet.quote(item(desk, number))


def point(view, offset, shift=0):
    """Where on the viewport the letter at an offset of the article begins."""
    scene = view.page.scene
    laid = next(
        one for one in scene.page.rows if one.row.passage.start <= offset <= one.row.passage.end
    )
    box = laid.caret(offset)
    return QPoint(
        round(laid.frame.text + box.x()) + shift, round(scene.top_of(laid) + box.center().y())
    )


def offset(desk, found, after=False):
    start = desk.sheet.article.text.index(found)
    return start + (len(found) if after else 0)


def click(qtbot, view, at, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def drag(qtbot, view, start, end):
    port = view.page.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, (start + end) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def spot(view, passage, kind):
    laid = view.page.scene.page.of_passage(passage)
    box = next(one.box for one in laid.spots if one.kind.name == kind)
    return box.center() + QPoint(0, view.page.scene.top_of(laid))


def menu_of(view):
    menus = [one for one in view.findChildren(PageMenu) if one.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(menu, text):
    action = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.close()


def test_a_click_on_the_words_selects_the_item(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 3).start + 5))
    assert desk.selected == (item(desk, 3).id,)


def test_a_click_with_ctrl_adds_and_takes_away(qtbot, desk, view):
    first, third = item(desk, 1), item(desk, 3)
    click(qtbot, view, point(view, first.start + 3))
    click(qtbot, view, point(view, third.start + 3), CONTROL)
    assert desk.selected == (first.id, third.id)
    click(qtbot, view, point(view, first.start + 3), CONTROL)
    assert desk.selected == (third.id,)


def test_a_click_with_shift_selects_all_between(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 1).start + 3))
    click(qtbot, view, point(view, item(desk, 3).start + 3), SHIFT)
    assert set(desk.selected) == {item(desk, one).id for one in (1, 2, 3)}
    click(qtbot, view, point(view, item(desk, 2).start + 3), SHIFT)
    assert set(desk.selected) == {item(desk, one).id for one in (1, 2)}


def test_a_drag_selects_whole_words_and_copies_them(qtbot, desk, view):
    start, end = offset(desk, "rd in Zzupper"), offset(desk, "Zzupper") + 4
    with qtbot.waitSignal(view.words_selected):
        drag(qtbot, view, point(view, start), point(view, end))
    assert view.copy() == "heard in Zzupper"
    chosen = view.selected_words()
    assert desk.sheet.article.text[slice(*chosen)] == "heard in Zzupper"
    assert desk.current == item(desk, 1).id


def test_a_drag_over_an_emoji_gives_exact_code_points(qtbot, desk, view):
    start, end = offset(desk, "bridge 🙂"), offset(desk, "🙂 was") + 1
    drag(qtbot, view, point(view, start), point(view, end))
    assert view.selected_words() == (start, end)
    assert view.copy() == "bridge 🙂"


def test_without_selected_words_the_items_are_copied_as_printed(qtbot, desk, view):
    desk.select([item(desk, 2).id, item(desk, 3).id])
    assert view.copy() == f"{words(desk, 2)}\n{words(desk, 3)}"


def test_a_double_click_selects_a_word(qtbot, desk, view):
    at = point(view, offset(desk, "ministers") + 4)
    port = view.page.viewport()
    click(qtbot, view, at)
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert view.copy() == "ministers"


def test_an_item_is_split_where_it_was_clicked(qtbot, desk, view):
    click(qtbot, view, point(view, offset(desk, "The road")))
    view.split()
    assert [words(desk, one) for one in (1, 2)] == [
        "Guns were heard in Zzupper before noon.",
        "The road was shut.",
    ]
    assert len(desk.items) == 5


def test_a_split_without_a_caret_says_what_to_do(qtbot, desk, view):
    with qtbot.waitSignal(desk.failed) as said:
        view.split()
    assert "Click between two words" in said.args[0]


def test_a_caret_left_behind_splits_nothing(qtbot, desk, view):
    click(qtbot, view, point(view, offset(desk, "The road")))
    desk.select((item(desk, 3).id,))
    with qtbot.waitSignal(desk.failed) as said:
        view.split()
    assert "Click between two words" in said.args[0]
    assert len(desk.items) == 4


def test_a_split_at_the_end_says_why_not(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 3).start))
    qtbot.keyClick(view.page, Qt.Key.Key_End)
    with qtbot.waitSignal(desk.failed):
        view.split()
    assert len(desk.items) == 4


def test_the_caret_is_moved_by_keys_to_split(qtbot, desk, view):
    desk.select((item(desk, 1).id,))
    qtbot.keyClick(view.page, Qt.Key.Key_Left)
    assert view.page.scene.caret.at == item(desk, 1).end
    for _ in range(5):
        qtbot.keyClick(view.page, Qt.Key.Key_Left, CONTROL)
    view.split()
    assert words(desk, 2) == "The road was shut."


def test_a_join_takes_the_next_item_in_and_undo_gives_it_back(qtbot, desk, view):
    desk.select((item(desk, 2).id,))
    view.join()
    assert len(desk.items) == 3
    assert "released" in words(desk, 2)
    assert "ministers" in words(desk, 2)
    desk.session.history.undo()
    assert len(desk.items) == 4


def test_selected_words_of_the_lead_become_an_item(qtbot, desk, view):
    start, end = offset(desk, "Two rivers"), offset(desk, "rivers rose", after=True)
    drag(qtbot, view, point(view, start), point(view, end))
    view.make_item()
    assert len(desk.items) == 5
    assert words(desk, 1).startswith("Two rivers rose")
    assert desk.current == item(desk, 1).id


def test_an_item_is_made_only_of_selected_words(qtbot, desk, view):
    with qtbot.waitSignal(desk.failed):
        view.make_item()


def test_the_end_of_an_item_is_dragged_to_another_word(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 1).start + 2))
    drag(
        qtbot, view,
        point(view, item(desk, 1).end), point(view, offset(desk, "before noon.", after=True)),
    )  # fmt: skip
    assert words(desk, 1) == "Guns were heard in Zzupper before noon."


def test_the_start_of_an_item_is_dragged_to_another_word(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 1).end - 4))
    drag(
        qtbot, view,
        point(view, item(desk, 1).start), point(view, offset(desk, "heard")),
    )  # fmt: skip
    assert words(desk, 1).startswith("heard in Zzupper")


def test_up_and_down_go_from_item_to_item_and_shift_selects(qtbot, desk, view):
    desk.select((item(desk, 1).id,))
    qtbot.keyClick(view.page, Qt.Key.Key_Down)
    assert desk.current == item(desk, 2).id
    qtbot.keyClick(view.page, Qt.Key.Key_Down, SHIFT)
    assert desk.selected == (item(desk, 2).id, item(desk, 3).id)
    qtbot.keyClick(view.page, Qt.Key.Key_Escape)
    assert desk.selected == (item(desk, 3).id,)


def test_home_and_end_go_to_the_first_and_last_item(qtbot, desk, view):
    desk.select((item(desk, 2).id,))
    qtbot.keyClick(view.page, Qt.Key.Key_End, CONTROL)
    assert desk.current == item(desk, 4).id
    qtbot.keyClick(view.page, Qt.Key.Key_Home, CONTROL)
    assert desk.current == item(desk, 1).id


def test_shift_with_right_selects_words_by_key(qtbot, desk, view):
    desk.select((item(desk, 3).id,))
    qtbot.keyClick(view.page, Qt.Key.Key_Right)
    qtbot.keyClick(view.page, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert view.copy() == "Two"


def test_the_role_beside_furniture_opens_a_menu_with_the_present_role_ticked(qtbot, desk, view):
    lead = next(one for one in desk.sheet.passages if one.role is Role.LEAD)
    with qtbot.waitSignal(view.role_asked):
        click(qtbot, view, spot(view, lead.id, "ROLE"))
    menu = menu_of(view)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Background"]
    choose(menu, "Item")
    assert len(desk.items) == 5


def test_the_role_menu_by_key_is_for_all_selected_items(qtbot, desk, view):
    desk.select([item(desk, 2).id, item(desk, 3).id])
    view.ask_role()
    choose(menu_of(view), "Furniture")
    assert len(desk.items) == 2
    assert desk.session.history.steps()[0].label == "Role of 2 passages: furniture"


def test_a_place_is_only_mentioned_then_near_then_taken_away(qtbot, desk, view, upper):
    desk.session.tagging.add_place([item(desk, 1).id], upper)

    def ask():
        click(qtbot, view, spot(view, item(desk, 1).id, "PLACE"))
        return menu_of(view)

    def mention():
        return desk.sheet.mentions[item(desk, 1).id][0]

    choose(ask(), "Only mentioned")
    assert mention().role is PlaceRole.MENTIONED
    QApplication.processEvents()
    choose(ask(), "Near or towards")
    assert mention().precision is Precision.NEAR
    choose(ask(), "Take this place away")
    assert not desk.sheet.mentions.get(item(desk, 1).id)


def test_the_chip_asks_for_the_category(qtbot, desk, view):
    category = desk.session.codebook.categories()[0]
    desk.session.tagging.tag([item(desk, 2).id], category.id)
    with qtbot.waitSignal(view.category_asked):
        click(qtbot, view, spot(view, item(desk, 2).id, "CHIP"))
    assert desk.current == item(desk, 2).id


def test_a_context_menu_is_asked_for_the_passage_under_the_mouse(qtbot, desk, view):
    at = point(view, item(desk, 3).start + 2)
    port = view.page.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
    with qtbot.waitSignal(view.menu_asked) as asked:
        QApplication.sendEvent(port, event)
    assert asked.args[0] == item(desk, 3).id
    assert desk.current == item(desk, 3).id


def test_a_click_on_the_rail_leads_to_the_item(qtbot, desk, view):
    click(qtbot, view, view.page.scene.marks()[3][0].center())
    assert desk.current == item(desk, 4).id


def test_select_all_selects_every_item_and_keeps_the_current_one(qtbot, desk, view):
    desk.select((item(desk, 2).id,))
    view.select_all()
    assert desk.selected == tuple(one.id for one in desk.items)
    assert desk.current == item(desk, 2).id


def test_a_dismissed_suggestion_is_shown_no_more(qtbot, desk, view):
    def chip():
        return view.page.scene.page.of_passage(item(desk, 3).id).row.chip

    assert chip() is not None
    view.dismiss(item(desk, 3).id)
    assert chip() is None


def test_a_change_of_one_item_leaves_the_lines_of_the_others(qtbot, desk, view):
    before = {one.row.passage.id: one.layout for one in view.page.scene.page.rows}
    desk.session.tagging.tag([item(desk, 2).id], desk.session.codebook.categories()[0].id)
    after = {one.row.passage.id: one.layout for one in view.page.scene.page.rows}
    assert all(after[key] is layout for key, layout in before.items())


def test_a_click_on_a_boundary_puts_the_caret_there_and_moves_nothing(qtbot, desk, view):
    click(qtbot, view, point(view, item(desk, 2).start + 3))
    before = words(desk, 2)
    click(qtbot, view, point(view, item(desk, 2).start))
    assert words(desk, 2) == before
    assert view.page.scene.caret.at == item(desk, 2).start
    assert view.selected_words() is None


def test_a_click_with_shift_in_the_same_item_selects_words(qtbot, desk, view):
    click(qtbot, view, point(view, offset(desk, "ministers") + 1))
    click(qtbot, view, point(view, offset(desk, "telephone") + 3), SHIFT)
    assert view.copy() == "ministers spoke by telephone"
    assert desk.selected == (item(desk, 3).id,)


def test_columns_that_only_move_keep_their_lines(qtbot, desk, view):
    view.resize(1000, 728)
    qtbot.waitUntil(lambda: view.page.scene.page.frame.width == 540)
    before = [one.layout for one in view.page.scene.page.rows]
    edges = view.page.edges()
    view.resize(1160, 728)
    qtbot.waitUntil(lambda: view.page.edges() != edges)
    assert all(
        one.layout is kept for one, kept in zip(view.page.scene.page.rows, before, strict=True)
    )


def test_of_a_long_article_only_the_rows_in_sight_are_painted(qtbot, desk, view):
    long = "\n\n".join(f"{one}. A bell rang in the tower number {one}." for one in range(1, 301))
    desk.show_article(
        desk.session.articles.paste(f"Chronicle of 7 November 2020\n\n{long}").article
    )
    scene = view.page.scene
    assert len(scene.page.rows) > 300
    desk.select((item(desk, 150).id,))
    seen = scene.in_sight(0, scene.viewport.height())
    assert 5 < len(seen) < 60
    tops = [scene.top_of(one) for one in seen]
    assert tops == sorted(tops)
    assert item(desk, 150).id in {one.row.passage.id for one in seen}
    assert scene.row_at(tops[3] + 2) is seen[3]


def test_page_down_goes_on_by_a_page_and_the_item_stays_in_sight(qtbot, desk, view):
    long = "\n\n".join(f"{one}. A bell rang in the tower number {one}." for one in range(1, 101))
    desk.show_article(
        desk.session.articles.paste(f"Chronicle of 7 November 2020\n\n{long}").article
    )
    desk.select((item(desk, 1).id,))
    qtbot.keyClick(view.page, Qt.Key.Key_PageDown)
    numbers = desk.sheet.numbers
    first = numbers[desk.current]
    assert 8 < first < 40
    scene = view.page.scene
    top = scene.top_of(scene.page.of_passage(desk.current))
    assert 0 <= top < scene.viewport.height()
    qtbot.keyClick(view.page, Qt.Key.Key_PageUp)
    assert numbers[desk.current] < first
    for _ in range(12):
        qtbot.keyClick(view.page, Qt.Key.Key_PageDown)
    assert numbers[desk.current] == 100
